import type { MdastPluginEntry } from 'satteri';
import { examplePath } from '../example.ts';
import { placeOf, type Term } from '../glossary/term.ts';

/**
 * Turns `(term:slug)` into the address of the term, and `(example:name)` into that of its
 * calculator with the numbers of the example. A term that nobody has written yet becomes plain text.
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
        if (scheme === 'term') {
          if (terms.has(target)) context.setProperty(node, 'url', `${base}terms/${target}/`);
          else context.replaceNode(node, { type: 'text', value: context.textContent(node) });
        }
        const term = terms.get(place?.slug ?? '');
        if (scheme === 'example' && term) context.setProperty(node, 'url', base + examplePath(term, target));
      },
    };
  };
}
