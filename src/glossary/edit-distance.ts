/**
 * The number of edits (insert, delete, replace, swap neighbors) that make one text of another: the
 * restricted Damerau–Levenshtein distance.
 *
 * @param limit From here on nothing is counted.
 * @param isBeginning Whether `b` may go on after `a`: the distance is then that to its nearest beginning.
 * @returns Infinity where it takes more edits than the limit.
 */
export function editDistance(a: string, b: string, limit = Infinity, isBeginning = false): number {
  const excess = a.length - b.length;
  if (excess > limit || (!isBeginning && -excess > limit)) return Infinity;
  // Three rows of the table, used again and again: a search fills thousands of them.
  let before: number[] = [];
  let previous: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Farther from the diagonal than the limit, nothing can be within it.
    const from = Math.max(1, i - limit);
    const upTo = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? i : Infinity;
    let least = at(row, from - 1);
    for (let j = from; j <= upTo; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min(at(row, j - 1) + 1, at(previous, j) + 1, at(previous, j - 1) + (isSame ? 0 : 1));
      if (!isSame && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, at(before, j - 2) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (upTo < b.length) row[upTo + 1] = Infinity;
    if (least > limit) return Infinity;
    [before, previous, row] = [previous, row, before];
  }
  let distance = at(previous, b.length);
  if (isBeginning)
    for (let j = Math.max(0, a.length - limit); j < b.length; j++) distance = Math.min(distance, at(previous, j));
  return distance > limit ? Infinity : distance;
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;
