/** What parts the cells of a row. */
export type Delimiter = '\t' | ';' | ',';

/** How many lines are looked at, and how long they may be together. */
const enough = { lines: 50, characters: 20_000 };

/**
 * The delimiter of a table: that of tab, semicolon and comma that stands in the most of its lines,
 * outside of quotes, and in half of them at least. Where two stand in as many, it is the first of
 * them: decimal commas do not hide a semicolon.
 *
 * @returns Null where the lines are not parted.
 */
export function delimiterOf(text: string): Delimiter | null {
  const lines = text
    .slice(0, enough.characters)
    .replace(/"(?:[^"]|"")*"?/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '' || line.includes('\t'))
    .slice(0, enough.lines);
  const candidates: readonly Delimiter[] = ['\t', ';', ','];
  const counts = candidates.map((mark) => lines.filter((line) => line.includes(mark)).length);
  const most = Math.max(...counts);
  return most > 0 && most * 2 >= lines.length ? (candidates[counts.indexOf(most)] ?? null) : null;
}
