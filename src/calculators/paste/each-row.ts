import { dsvFormat } from 'd3-dsv';
import type { Progress } from './pasted.ts';
import { withSoundQuotes } from './sound-text.ts';

/** How many rows lie between two reports of progress. */
const step = 20_000;

/**
 * Splits a text into rows of cells and hands over one after the other, so that a million rows are
 * never held at once.
 *
 * @param visit Told the cells of a row and its place from 0, blank rows included.
 */
export function eachRow(
  text: string,
  delimiter: string,
  visit: (cells: readonly string[], place: number) => void,
  progress?: Progress,
): void {
  dsvFormat(delimiter).parseRows(withSoundQuotes(text, delimiter), (cells, place) => {
    visit(cells, place);
    if (progress && (place + 1) % step === 0) progress(place + 1);
    // Nothing is kept by the parser.
    return null;
  });
}

/** The first row of a text that is not blank. */
export function firstRow(text: string, delimiter: string): readonly string[] {
  const rows = dsvFormat(delimiter).parseRows(withSoundQuotes(text.slice(0, 10_000), delimiter));
  return rows.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? [];
}
