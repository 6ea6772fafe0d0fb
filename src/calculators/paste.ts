import { dsvFormat } from 'd3-dsv';
import type { Input } from './calculator.ts';
import { readField, readNumber } from './read-number.ts';

/** What a pasted text gave: the rows that could be read, and what was wrong with the others. */
export interface Pasted {
  readonly rows: readonly (readonly number[])[];
  /** One sentence for each cell or answer that was left out, with its place. */
  readonly faults: readonly string[];
  /** How many were read: rows of a table, or answers. */
  readonly read: number;
}

/** More faults than this are counted, not listed. */
const mostFaults = 20;

/** The delimiter of a pasted table: a tab where there is one, as spreadsheets copy; else a semicolon; else a comma. */
const delimiterOf = (text: string) => (text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',');

/**
 * Reads a table of cells. A first row that holds no number is a header. Blank rows are passed
 * over. A row with a bad cell is left out and named; the rest is kept.
 */
export function readCells(text: string, columns: readonly Input[], locale: string): Pasted {
  const rows: number[][] = [];
  const faults: string[] = [];
  const cells = dsvFormat(columns.length === 1 ? '\t' : delimiterOf(text)).parseRows(text.replace(/\0/g, ''));
  cells.forEach((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return;
    if (index === 0 && !row.some((cell) => Number.isFinite(readNumber(cell, locale)))) return;
    const wanted = row.length > columns.length && Number.isNaN(readNumber(row[0] ?? '', locale)) ? row.slice(1) : row;
    const readings = columns.map((column, place) => readField(wanted[place] ?? '', column, locale));
    const bad = readings.findIndex((reading) => 'error' in reading);
    const fault = readings[bad];
    if (fault && 'error' in fault) faults.push(`Row ${index + 1}, ${columns[bad]?.label ?? ''}: ${fault.error}`);
    else rows.push(readings.map((reading) => ('value' in reading ? reading.value : NaN)));
  });
  return { rows, faults: shorten(faults), read: rows.length };
}

/**
 * Reads answers, one after another or one a line, and counts them by row: a column of NPS scores
 * becomes a count for each score.
 *
 * @param answers The answers that count, in the order of the rows.
 */
export function readAnswers(text: string, answers: readonly string[], locale: string): Pasted {
  const counts = answers.map(() => 0);
  const faults: string[] = [];
  const values = new Map(answers.map((answer, row) => [Number(answer), row]));
  text.split('\n').forEach((line, index) => {
    for (const cell of cellsOf(line, locale)) {
      const row = values.get(readNumber(cell, locale));
      if (row !== undefined) counts[row] = (counts[row] ?? 0) + 1;
      else if (index > 0 || /\d/.test(cell))
        faults.push(
          `Line ${index + 1}: “${cell.slice(0, 24)}” is not a whole number from ${answers[0] ?? ''} to ${answers.at(-1) ?? ''}.`,
        );
    }
  });
  return {
    rows: counts.map((count) => [count]),
    faults: shorten(faults),
    read: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** The cells of a line of answers: one where the line is a number ("9,0"), else what commas, semicolons, tabs and blanks part. */
function cellsOf(line: string, locale: string): string[] {
  const whole = line.trim().replace(/^"(.*)"$/, '$1');
  if (whole === '') return [];
  const value = readNumber(whole, locale);
  if (/^\d+[.,]\d+$/.test(whole) && Number.isInteger(value) && /[.,]0+$/.test(whole)) return [whole];
  return whole.split(/[\s,;]+/).filter((cell) => cell !== '');
}

function shorten(faults: readonly string[]): string[] {
  const more = faults.length - mostFaults;
  return more > 0 ? [...faults.slice(0, mostFaults), `And ${more} more like these.`] : [...faults];
}
