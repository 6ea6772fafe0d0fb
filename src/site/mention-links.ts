import type { MdastPluginEntry, MdastVisitorContext } from 'satteri';
import { linkFirstMentions, type Piece } from '../glossary/first-mentions.ts';
import { linkedSlugs } from '../glossary/mentioned-by.ts';
import type { MentionIndex } from '../glossary/mentions.ts';
import { placeOf, type Term } from '../glossary/term.ts';

type Node = Parameters<MdastVisitorContext['parent']>[0];

/** Links the first mention of each term in the paragraphs of a term's page: `(mention:slug)`, as `(term:slug)` by hand. */
export function mentionLinks(terms: ReadonlyMap<string, Term>, index: MentionIndex): MdastPluginEntry {
  return ({ fileURL, source }) => {
    const term = terms.get(placeOf(fileURL?.pathname ?? '')?.slug ?? '');
    if (!term || term.unlinked === 'all') return null;
    const taken = new Set([term.slug, ...term.unlinked, ...linkedSlugs(source)]);
    return {
      name: 'mention-links',
      paragraph(node, context) {
        if (isQuoted(node, context)) return;
        const runs = node.children.map((child) => ({
          text: child.type === 'text' ? child.value : context.textContent(child),
          isOpen: child.type === 'text',
        }));
        const pieces = linkFirstMentions(runs, index, taken);
        node.children.forEach((child, place) => {
          const parts = pieces[place] ?? [];
          if (parts.some(({ slug }) => slug !== null)) context.replaceNode(child, parts.map(nodeOf));
        });
      },
    };
  };
}

function nodeOf({ text, slug }: Piece) {
  const words = { type: 'text' as const, value: text };
  if (slug === null) return words;
  return { type: 'link' as const, url: `mention:${slug}`, children: [words] };
}

/** Whether a node stands in a quotation: its words are not the author's. */
function isQuoted(node: Readonly<Node>, context: MdastVisitorContext): boolean {
  const parent = context.parent(node);
  if (!parent || parent.type === 'root') return false;
  return parent.type === 'blockquote' || isQuoted(parent, context);
}
