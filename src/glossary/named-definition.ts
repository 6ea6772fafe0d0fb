import type { Term } from './term.ts';

/** How far into a definition its term may stand: behind an article, at the most. */
const furthest = 4;

/**
 * A definition around the name of its term, so that the name in it can be the link: "A", "lead", "is a
 * person …". Where the definition does not name its term as the title does, the title stands before it.
 */
export function namedDefinition({ title, definition }: Pick<Term, 'title' | 'definition'>): {
  readonly before: string;
  readonly name: string;
  readonly after: string;
} {
  const start = definition.toLowerCase().indexOf(title.toLowerCase());
  if (start < 0 || start > furthest) return { before: '', name: title, after: `: ${definition}` };
  const end = start + title.length;
  return { before: definition.slice(0, start), name: definition.slice(start, end), after: definition.slice(end) };
}
