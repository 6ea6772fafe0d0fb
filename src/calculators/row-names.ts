import type { Table } from './calculator.ts';

/** A longer name is cut: it is a heading, not a text. */
export const longestName = 60;

/** A table whose rows have names holds no more than these. */
export const mostNamedRows = 200;

/** What could break a line or turn the direction of what follows. */
const unseen = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** Whether the reader names the rows: those of a table that starts with names and whose rows may come and go. */
export const isNamed = ({ rowLabels, isFixed = false }: Pick<Table, 'rowLabels' | 'isFixed'>): boolean =>
  rowLabels !== undefined && !isFixed;

/** The heading of a row that nobody has named, by its place from 0. */
export const rowName = (table: Table, place: number): string =>
  table.rowLabels?.[place] ?? (isNamed(table) ? `Row ${place + 1}` : String(place + 1));

/** A name for a row that is added: "Row 5", or the next number that is not taken. */
export function newName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Row ${number}`)) number++;
  return `Row ${number}`;
}

/** A name as it is kept: on one line, without marks that nobody sees, and not too long. */
export const cleanName = (text: string): string =>
  Array.from(text.replace(unseen, ' ').trim().replace(/\s+/g, ' ')).slice(0, longestName).join('').trim();

/** The names for the address, joined by `;`; null where they are those that the rows have anyway. */
export const writeNames = (table: Table, names: readonly string[]): string | null =>
  !isNamed(table) || names.every((name, place) => name === rowName(table, place))
    ? null
    : names.map((name) => name.replaceAll('%', '%25').replaceAll(';', '%3B')).join(';');

/** Names as an address holds them; an empty one stands for the name that the row has anyway. */
export const readNames = (text: string): string[] =>
  text.split(';').map((name) => cleanName(name.replace(/%3b/gi, ';').replaceAll('%25', '%')));
