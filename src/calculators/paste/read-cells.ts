import type { Table } from '../calculator.ts';
import { readNumber, type Reading } from '../read-number.ts';
import { cleanName, isNamed, mostNamedRows } from '../row-names.ts';
import { delimiterOf } from './delimiter.ts';
import { eachRow, firstRow } from './each-row.ts';
import { placesByName } from './header.ts';
import { Faults, type Pasted, type Progress } from './pasted.ts';
import { readCell } from './read-cell.ts';
import { withoutUnseen } from './sound-text.ts';

/** What is asked of a table to read cells for it. */
export type CellTable = Pick<Table, 'columns' | 'rowLabels' | 'isFixed' | 'rowRule'>;

/**
 * Reads a table of cells. A first row that holds no number is a header; where it names every
 * column, it says their order. Blank rows are passed over. A row with a bad cell is left out and
 * named; the rest is kept.
 */
export function readCells(given: string, table: CellTable, locale: string, progress?: Progress): Pasted {
  const text = withoutUnseen(given);
  const { columns } = table;
  const found = delimiterOf(text) ?? '\t';
  const header = firstRow(text, found);
  const byName = header.length > 1 && isNumberFree(header, locale) ? placesByName(header, columns) : null;
  // A comma in a column that stands alone belongs to its numbers.
  const delimiter = columns.length === 1 && found === ',' && !byName ? '\t' : found;
  const most = isNamed(table) ? mostNamedRows : Infinity;
  const rows: number[][] = [];
  const names: string[] = [];
  const faults = new Faults();
  let isFirst = true;
  eachRow(
    text,
    delimiter,
    (cells, index) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      const hasName = byName === null && cells.length > columns.length && isNumberFree(cells.slice(0, 1), locale);
      const readings = columns.map((column, at) =>
        readCell(cells[byName?.[at] ?? at + Number(hasName)] ?? '', column, locale),
      );
      const isHeader = isFirst && readings.some(isRefused) && isNumberFree(cells, locale);
      isFirst = false;
      if (isHeader) return;
      const bad = faultOf(readings, table);
      if (bad) faults.add(() => `Row ${index + 1}, ${columns[bad.at]?.label ?? ''}: ${bad.error}`);
      else if (rows.length >= most) faults.add(() => `Row ${index + 1}: this table holds ${most} rows.`);
      else {
        rows.push(readings.map(valueOf));
        if (isNamed(table)) names.push(cleanName(nameIn(cells, byName, hasName)));
      }
    },
    progress,
  );
  return { rows, names: names.some((name) => name !== '') ? names : [], faults: faults.list(), read: rows.length };
}

/** The first cell that is refused, or the cell that breaks the rule of its row. */
function faultOf(readings: readonly Reading[], { columns, rowRule }: CellTable): { at: number; error: string } | null {
  for (const [at, reading] of readings.entries()) if ('error' in reading) return { at, error: reading.error };
  return rowRule && !rowRule.holds(readings.map(valueOf))
    ? { at: columns.findIndex(({ id }) => id === rowRule.column), error: rowRule.message }
    : null;
}

/** The name of a row: the first cell that is no column's, where it stands in front or the header names the columns. */
function nameIn(cells: readonly string[], byName: readonly number[] | null, hasName: boolean): string {
  if (!byName) return hasName ? (cells[0] ?? '') : '';
  return cells.find((_, place) => !byName.includes(place)) ?? '';
}

const isRefused = (reading: Reading) => 'error' in reading;

const valueOf = (reading: Reading) => ('value' in reading ? reading.value : NaN);

const isNumberFree = (cells: readonly string[], locale: string) =>
  !cells.some((cell) => cell.length < 100 && Number.isFinite(readNumber(cell, locale)));
