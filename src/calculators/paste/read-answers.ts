import { readNumber } from '../read-number.ts';
import { delimiterOf } from './delimiter.ts';
import { eachRow, firstRow } from './each-row.ts';
import { Faults, type Pasted, type Progress } from './pasted.ts';
import { withoutUnseen } from './sound-text.ts';

/** Headings that tell which column of an export holds the answers, the surest first. */
const headings = [/^(?:nps[\s_-]*)?scores?$/i, /^nps$/i, /\bnps\b/i, /\bscore\b/i, /\b(?:rating|answer|recommend)/i];

/**
 * Reads answers, one after another or one a line, and counts them by row: a column of NPS scores
 * becomes a count for each score. Of several columns with a header, the one that it calls a score.
 *
 * @param answers The answers that count, in the order of the rows.
 */
export function readAnswers(given: string, answers: readonly string[], locale: string, progress?: Progress): Pasted {
  const text = withoutUnseen(given);
  const counts = answers.map(() => 0);
  const faults = new Faults();
  const places = new Map(answers.map((answer, place) => [answer, place]));
  const byValue = new Map(answers.map((answer, place) => [Number(answer), place]));
  // Most answers are a single digit, and a million of them are looked up faster by its code.
  const ofDigit: number[] = [];
  for (const [answer, place] of places) if (answer.length === 1) ofDigit[answer.charCodeAt(0)] = place;
  const { delimiter, column } = columnOf(text);

  const count = (cell: string, index: number) => {
    const place = byValue.get(readNumber(cell, locale));
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    else if (index > 0 || /\d/.test(cell))
      faults.add(
        () =>
          `Line ${index + 1}: “${cell.slice(0, 24)}” is not a whole number from ${answers[0] ?? ''} to ${answers.at(-1) ?? ''}.`,
      );
  };
  eachRow(
    text,
    delimiter,
    (cells, index) => {
      if (column === null) {
        const [only = ''] = cells;
        const place =
          cells.length === 1 ? (only.length === 1 ? ofDigit[only.charCodeAt(0)] : places.get(only)) : undefined;
        if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
        else for (const cell of cells) for (const each of partsOf(cell, locale)) count(each, index);
      } else if (index > 0) {
        const cell = (cells[column] ?? '').trim();
        if (cell !== '') count(cell, index);
      }
    },
    progress,
  );
  return {
    rows: counts.map((each) => [each]),
    names: [],
    faults: faults.list(),
    read: counts.reduce((sum, each) => sum + each, 0),
  };
}

/** The column that holds the answers, by the header; none where every cell is one. */
function columnOf(text: string): { readonly delimiter: string; readonly column: number | null } {
  const delimiter = delimiterOf(text) ?? '\t';
  const header = firstRow(text, delimiter).map((cell) => cell.trim());
  const heading = headings.find((each) => header.some((cell) => each.test(cell)));
  return header.length > 1 && heading
    ? { delimiter, column: header.findIndex((cell) => heading.test(cell)) }
    : { delimiter: '\t', column: null };
}

/** The answers in a cell: one where it is a number ("9,0"), else what commas, semicolons and blanks part. */
function partsOf(cell: string, locale: string): string[] {
  const whole = cell.trim();
  if (whole === '') return [];
  const value = readNumber(whole, locale);
  if (/^\d+[.,]\d+$/.test(whole) && Number.isInteger(value) && /[.,]0+$/.test(whole)) return [whole];
  return whole.split(/[\s,;]+/).filter((part) => part !== '');
}
