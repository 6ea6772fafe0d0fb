import { nameAddress } from './names.ts';

/**
 * The number of edits (insert, delete, replace, swap neighbors) between two strings: the
 * restricted Damerau–Levenshtein distance.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(at(row, j - 1) + 1, at(previous, j) + 1, at(previous, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, at(before, j - 2) + 1);
      row.push(edits);
    }
    before = previous;
    previous = row;
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;

/** Longer than any name: to compare it with all of them would hold up the page. */
const longestQuery = 200;

/**
 * The candidates whose names are nearest to what was typed, best first. A candidate counts
 * with its best name; a name that contains the query is nearer than one that merely looks alike.
 *
 * @param namesOfCandidate Every name of a candidate, as written.
 * @param limit How many to return at the most.
 */
export function nearest<T>(
  query: string,
  candidates: readonly T[],
  namesOfCandidate: (candidate: T) => readonly string[],
  limit: number,
): T[] {
  const wanted = nameAddress(query);
  if (wanted === '' || wanted.length > longestQuery) return [];
  return candidates
    .map((candidate) => ({
      candidate,
      score: Math.min(...namesOfCandidate(candidate).map((name) => distance(wanted, nameAddress(name)))),
    }))
    .filter(({ score }) => score <= 0.6)
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** From 0 (the same) up; 1 where nothing is alike. Words are also compared one by one. */
function distance(wanted: string, name: string): number {
  const whole = editDistance(wanted, name) / Math.max(wanted.length, name.length);
  const words = name.split('-').filter((word) => word.length > 3);
  const best = Math.min(1, ...words.map((word) => editDistance(wanted, word) / Math.max(wanted.length, word.length)));
  return Math.min(whole, best + 0.1 + whole / 10);
}
