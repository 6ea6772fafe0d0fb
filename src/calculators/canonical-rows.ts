import { isCanonical } from './address.ts';
import type { Rows, Table } from './calculator.ts';
import { judge } from './read-number.ts';

/** Rows of an address as numbers; null where a cell is none, or is refused, so that its row must be shown. */
export function canonicalRows(
  rows: readonly (readonly string[])[],
  { columns, rowRule }: Pick<Table, 'columns' | 'rowRule'>,
): Rows | null {
  const read: number[][] = [];
  for (const row of rows) {
    const values = columns.map((column, at) => {
      const text = row[at] ?? '';
      const reading = isCanonical(text) ? judge(Number(text), column) : null;
      return reading && 'value' in reading ? reading.value : NaN;
    });
    if (values.some(Number.isNaN) || (rowRule && !rowRule.holds(values))) return null;
    read.push(values);
  }
  return read;
}
