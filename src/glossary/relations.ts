import { relationTypes, type Relations, type RelationType, type Term } from './term.ts';

const otherSide: Readonly<Record<RelationType, RelationType>> = {
  broader: 'narrower',
  narrower: 'broader',
  contrasts: 'contrasts',
  see: 'see',
};

/**
 * The relations of every term, seen from both sides. A slug that nobody has written yet is left
 * out. Where two terms are related in several ways, the strongest counts: broader and narrower
 * before contrasts before see.
 */
export function resolveRelations(terms: readonly Term[]): ReadonlyMap<string, Relations> {
  const resolved = new Map<string, Relations>(
    terms.map((term) => [term.slug, { broader: [], narrower: [], contrasts: [], see: [] }]),
  );
  for (const type of relationTypes) {
    for (const term of terms) {
      for (const other of term.related[type]) {
        relate(resolved, term.slug, other, type);
        relate(resolved, other, term.slug, otherSide[type]);
      }
    }
  }
  for (const relations of resolved.values()) {
    for (const type of relationTypes) relations[type].sort();
  }
  return resolved;
}

function relate(resolved: ReadonlyMap<string, Relations>, from: string, to: string, type: RelationType): void {
  const relations = resolved.get(from);
  if (!relations || !resolved.has(to) || from === to) return;
  if (relationTypes.some((known) => relations[known].includes(to))) return;
  relations[type].push(to);
}

/** The order in which relations matter to a reader: what is mixed up first, then above, below, beside. */
const byWeight: readonly RelationType[] = ['contrasts', 'broader', 'narrower', 'see'];

/** The relations of a term that matter most, by type, up to a number of terms in all. */
export function strongest(
  relations: Relations | undefined,
  most: number,
): { readonly type: RelationType; readonly slugs: readonly string[] }[] {
  let left = most;
  return byWeight.flatMap((type) => {
    const slugs = relations?.[type].slice(0, left) ?? [];
    left -= slugs.length;
    return slugs.length > 0 ? [{ type, slugs }] : [];
  });
}

/** Whether two terms are related in any way. */
export const isRelated = (relations: ReadonlyMap<string, Relations>, a: string, b: string): boolean =>
  relationTypes.some((type) => relations.get(a)?.[type].includes(b));
