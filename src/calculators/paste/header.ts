import type { Column } from '../calculator.ts';

/** The words of a heading, without signs and numbers in parentheses: "Deal value ($)" is "deal value". */
const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

const has = (all: readonly string[], some: readonly string[]) =>
  some.length > 0 && some.every((word) => all.includes(word));

/** How well a heading names a column: 3 where it is its label or id, 2 or 1 where one holds the other, 0 where neither. */
function likeness(heading: string, { id, label }: Pick<Column, 'id' | 'label'>): number {
  const said = wordsOf(heading);
  const [byLabel, byId] = [wordsOf(label), wordsOf(id)];
  if (said.length > 0 && [byLabel, byId].some((words) => words.join(' ') === said.join(' '))) return 3;
  if (has(said, byLabel) || has(said, byId)) return 2;
  return has(byLabel, said) ? 1 : 0;
}

/**
 * Where a header puts the columns of a table, by name.
 *
 * @returns The place of each column in a row; null where a column is not named, or two are named alike.
 */
export function placesByName(
  header: readonly string[],
  columns: readonly Pick<Column, 'id' | 'label'>[],
): readonly number[] | null {
  const places: number[] = [];
  for (const column of columns) {
    const scores = header.map((heading) => likeness(heading, column));
    const best = Math.max(0, ...scores);
    const place = scores.indexOf(best);
    if (best === 0 || scores.lastIndexOf(best) !== place || places.includes(place)) return null;
    places.push(place);
  }
  return places;
}
