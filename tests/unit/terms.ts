import type { Term } from '../../src/glossary/term.ts';

/** A term for a test: what the test is about is given, the rest is plain. */
export function term(slug: string, fields: Partial<Omit<Term, 'slug'>> = {}): Term {
  const title = slug.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
  return {
    slug,
    title,
    topic: 'marketing',
    kind: 'concept',
    aliases: [],
    formerly: [],
    unlinked: [],
    definition: `${title} is a thing.`,
    examples: {},
    related: { broader: [], narrower: [], contrasts: [], see: [] },
    sources: [{ id: 'handbook', where: '' }],
    reviewed: '2026-01-31',
    ...fields,
  };
}

/** Relations with the lists that are left out empty. */
export const related = (lists: Partial<Term['related']>): Term['related'] => ({
  broader: [],
  narrower: [],
  contrasts: [],
  see: [],
  ...lists,
});
