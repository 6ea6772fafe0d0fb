import { describe, expect, test } from 'vitest';
import type { Calculator, Table } from '../../src/calculators/calculator.ts';
import { canonicalRows } from '../../src/calculators/canonical-rows.ts';
import { defaultsOf } from '../../src/calculators/evaluate.ts';
import { createShow, defaultSettings } from '../../src/calculators/format.ts';
import { calculators } from '../../src/calculators/index.ts';
import { calculatorsOverRows } from '../../src/calculators/over-rows.ts';
import { isNamed } from '../../src/calculators/row-names.ts';
import { blankAnswer, workOut } from '../../src/calculators/work-out.ts';

const show = createShow(defaultSettings);
const many = 300_000;

const takesMany = (table: Table) => table.paste === 'cells' && !isNamed(table) && !table.isFixed;
const rowsOf = (table: Table) =>
  Array.from({ length: many }, (_, row) => table.default[row % table.default.length] ?? []);

/** Every table that may hold a great many rows, with its calculator. */
const cases = calculatorsOverRows.flatMap((calculator): [string, Calculator, string][] => [
  ...Object.entries(calculator.tables ?? {}).flatMap(([key, table]): [string, Calculator, string][] =>
    takesMany(table) ? [[calculator.id, calculator, key]] : [],
  ),
  ...(calculator.mode && takesMany(calculator.mode.table)
    ? [[calculator.id, calculator, '_rows'] satisfies [string, Calculator, string]]
    : []),
]);

test('every calculator with rows is known to the worker', () => {
  const withRows = calculators.filter(({ tables, mode }) => tables !== undefined || mode !== undefined);
  expect(calculatorsOverRows.map(({ id }) => id)).toEqual(withRows.map(({ id }) => id));
});

describe('three hundred thousand rows', () => {
  test.each(cases)('of %s are worked out, and told', (_, calculator, key) => {
    const table = key === '_rows' ? calculator.mode?.table : calculator.tables?.[key];
    const rows = table ? rowsOf(table) : [];
    const { figures, sentence } = workOut(
      {
        calculator,
        given: defaultsOf(calculator),
        tables: key === '_rows' ? {} : { [key]: rows },
        modeRows: key === '_rows' ? rows : undefined,
      },
      { [key]: rows.map((__, place) => String(place + 1)) },
      show,
    );
    for (const { value, reason } of Object.values(figures)) expect([value, reason]).toEqual([expect.any(Number), '']);
    expect(sentence).not.toBe('');
  });
});

test('while there is no answer, every result is blank', () => {
  for (const calculator of calculatorsOverRows) {
    const { figures, sentence } = blankAnswer(calculator, 'Working out.');
    expect(Object.keys(figures)).toEqual(Object.keys(calculator.outputs));
    expect(Object.values(figures).every(({ value }) => value === null)).toBe(true);
    expect(sentence).toBe('Working out.');
  }
});

test.each([
  ['1000,90', [['1000', '90']], [[1000, 90]]],
  ['a word', [['1000', 'x']], null],
  ['a cell that is missing', [['1000']], null],
  ['a probability above 100', [['1000', '101']], null],
])('of rows beyond the page, %s counts unseen, or has all rows shown', (_, rows, read) => {
  const table = calculators.find(({ id }) => id === 'weighted-sales-pipeline')?.tables?.['deals'];
  expect(table && canonicalRows(rows, table)).toEqual(read);
});
