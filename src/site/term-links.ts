import type { MdastPluginEntry } from 'satteri';
import { examplePath } from '../example.ts';
import { placeOf, type Term } from '../glossary/term.ts';

/**
 * Turns `(term:slug)` into the address of the term, and `(example:name)` into that of its
 * calculator with the numbers of the example. A term that nobody has written yet becomes plain text, and
 * so does `(term:)`, by which an author says that a name is no mention.
 *
 * @param base The path below which the site is hosted, with a slash at both ends.
 */
export function termLinks(terms: ReadonlyMap<string, Term>, base: string): MdastPluginEntry {
  return ({ fileURL }) => {
    const place = placeOf(fileURL?.pathname ?? '');
    return {
      name: 'term-links',
      link(node, context) {
        const [scheme, target = ''] = node.url.split(':');
        if (scheme === 'term' || scheme === 'mention') {
          const linked = terms.get(target);
          if (linked) {
            context.setProperty(node, 'url', `${base}terms/${target}/`);
            context.setProperty(node, 'data', { hProperties: properties(linked, scheme === 'mention') });
          } else context.replaceNode(node, { type: 'text', value: context.textContent(node) });
        }
        const term = terms.get(place?.slug ?? '');
        if (scheme === 'example' && term) context.setProperty(node, 'url', base + examplePath(term, target));
      },
    };
  };
}

/** What a link says of its term: the topic, with whose cards its own is fetched. */
const properties = ({ topic }: Term, isMention: boolean) => ({
  ...(isMention ? { className: 'mention' } : {}),
  'data-topic': topic,
});
