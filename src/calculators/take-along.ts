import { isCanonical } from './address.ts';
import type { Input, RowNames, Rows, Show, Table, Tables, Unit } from './calculator.ts';
import { figuresOf, inputsAskedFor, rowsOfCase, type Case } from './case.ts';
import { defaultNamesOf } from './evaluate.ts';
import { unitWord, valueText } from './format.ts';
import { decimalMark } from './read-number.ts';

/** What a reader takes along: one calculation, with everything that went in and came out. */
export interface Takeaway {
  readonly title: string;
  /** The answer in words; empty where there is none. */
  readonly sentence: string;
  readonly entries: readonly Entry[];
  /** Where the calculation opens again. */
  readonly address: string;
  /** The day, as `2026-09-03`. */
  readonly day: string;
}

/** One number of a calculation. */
export interface Entry {
  readonly part: 'Input' | 'Result';
  readonly label: string;
  readonly value: number | null;
  readonly unit: Unit;
  /** Names of the values, where they are names. */
  readonly choices?: readonly string[] | undefined;
  /** Why there is no value. */
  readonly reason?: string;
}

/** Every input of a case, cell by cell, and every result. */
export function entriesOf(taken: Case, names: RowNames<Tables> = defaultNamesOf(taken.calculator)): Entry[] {
  const { inputs, outputs, tables, mode } = taken.calculator;
  const asked = inputsAskedFor(taken).flatMap((id) => {
    const input = inputs[id];
    return input ? [entryOf(input.label, taken.given[id], input)] : [];
  });
  const shown = taken.modeRows && mode ? { _rows: mode.table } : tables;
  const rows = rowsOfCase(taken);
  const cells = Object.entries(shown ?? {}).flatMap(([id, table]) => cellsOf(table, rows[id] ?? [], names[id]));
  const figures = figuresOf(taken);
  const results = Object.entries(outputs).map(([id, { label, unit }]): Entry => {
    const { value = null, reason = '' } = figures[id] ?? {};
    const choices = unit === 'yes or no' ? ['No', 'Yes'] : undefined;
    return { part: 'Result', label, value, unit, choices, reason };
  });
  return [...asked, ...cells, ...results];
}

function cellsOf({ label, columns }: Table, rows: Rows, names: readonly string[] = []): Entry[] {
  return rows.flatMap((row, index) => {
    const name = names[index] ?? String(index + 1);
    const place = /^\d+$/.test(name) ? `row ${name}` : name;
    return columns.map((column, at) => entryOf(`${label}, ${place}: ${column.label}`, row[at], column));
  });
}

const entryOf = (label: string, value = NaN, { unit, choices }: Input): Entry => ({
  part: 'Input',
  label,
  value: Number.isNaN(value) ? null : value,
  unit,
  choices,
});

/** A calculation as a text to paste into a message. */
export function asText({ title, sentence, entries, address }: Takeaway, show: Show): string {
  const list = (part: Entry['part'], heading: string) => {
    const lines = entries
      .filter((entry) => entry.part === part)
      .map((entry) => `${entry.label}: ${shown(entry, show)}`);
    return lines.length > 0 ? [[heading, ...lines].join('\n')] : [];
  };
  return [
    [title, sentence].filter(Boolean).join('\n'),
    ...list('Input', 'Inputs'),
    ...list('Result', 'Results'),
    address,
  ].join('\n\n');
}

/** A value as the page shows it; a dash where it waits for a field. */
function shown({ value, unit, choices, reason = '' }: Entry, show: Show): string {
  if (value !== null) return choices?.[value] ?? valueText(value, unit, show);
  return reason === '' ? '–' : reason;
}

type Cell = string | number;

/** A calculation as rows of cells, under a row of headings. */
function cellRows({ title, entries, address, day }: Takeaway, currency: string): Cell[][] {
  return [
    ['Part', 'Name', 'Value', 'Unit'],
    ...entries.map(({ part, label, value, unit, choices }) => [
      part,
      label,
      value ?? '',
      unitText(unit, currency, choices),
    ]),
    ['About', 'Calculator', title, ''],
    ['About', 'Date', day, ''],
    ['About', 'Address', address, ''],
  ];
}

function unitText(unit: Unit, currency: string, choices: readonly string[] | undefined): string {
  if (choices) return choices.map((name, value) => `${value} = ${name}`).join(', ');
  if (unit === 'money') return currency;
  return unit === 'percent' ? '%' : unitWord(unit, 2);
}

/** A calculation to paste into a spreadsheet: tabs, and numbers with the reader's decimal mark. */
export function asTable(takeaway: Takeaway, { locale, currency }: { locale: string; currency: string }): string {
  const mark = decimalMark(locale);
  const text = (cell: Cell) =>
    typeof cell === 'number' ? String(cell).replace('.', mark) : defuse(cell.replace(/[\t\r\n]+/g, ' '));
  return cellRows(takeaway, currency)
    .map((row) => row.map(text).join('\t'))
    .join('\n');
}

/** A calculation as a file of comma-separated values after RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function asCsv(takeaway: Takeaway, { currency }: { currency: string }): string {
  const text = (cell: Cell) => quote(typeof cell === 'number' ? String(cell) : defuse(cell));
  return `\ufeff${cellRows(takeaway, currency)
    .map((row) => `${row.map(text).join(',')}\r\n`)
    .join('')}`;
}

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A cell that a spreadsheet would take for a formula, made into text by an apostrophe; some read
 * the signs of full width like the others, and pass over blanks before them.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const defuse = (cell: string): string =>
  /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) && !isCanonical(cell.replace(/^\+/, '')) ? `'${cell}` : cell;
