/** More rows than this are read and counted in a worker. */
export const mostRowsInPage = 10_000;

/** A text of more characters than this goes to a worker, whatever its lines. */
export const mostCharacters = 200_000;

/** Whether a text is too long to read while the reader waits. */
export function isLong(text: string): boolean {
  if (text.length > mostCharacters) return true;
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    if (++lines > mostRowsInPage) return true;
  return false;
}

/** How many lines a text has, to tell how far its reading is. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
