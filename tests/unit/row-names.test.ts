import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/calculators/address.ts';
import { chartOf, defaultNamesOf, defaultRowsOf, evaluate, sentenceOf } from '../../src/calculators/evaluate.ts';
import { createShow, defaultSettings } from '../../src/calculators/format.ts';
import { calculatorById, calculators } from '../../src/calculators/index.ts';
import {
  cleanName,
  isNamed,
  longestName,
  newName,
  readNames,
  rowName,
  writeNames,
} from '../../src/calculators/row-names.ts';

function tableOf(id: string, key: string) {
  const calculator = calculatorById.get(id);
  const table = calculator?.tables?.[key];
  if (!calculator || !table) throw new Error(`The tests need the table "${key}" of the calculator "${id}".`);
  return { calculator, table };
}
const { calculator, table } = tableOf('customer-health-score', 'factors');
const deals = tableOf('weighted-sales-pipeline', 'deals').table;

describe('the rows of a table', () => {
  test('are named by the reader where they start with names and may come and go', () => {
    const named = calculators.flatMap(({ id, tables = {}, mode }) => [
      ...Object.entries(tables).flatMap(([key, each]) => (isNamed(each) ? [`${id} ${key}`] : [])),
      ...(mode && isNamed(mode.table) ? [`${id} _rows`] : []),
    ]);
    expect(named).toEqual(['customer-health-score factors', 'lead-scoring fit', 'lead-scoring behavior']);
  });

  test('are called by their place until somebody names them', () => {
    expect([0, 3, 4].map((place) => rowName(table, place))).toEqual(['Usage', 'Engagement', 'Row 5']);
    expect([0, 4].map((place) => rowName(deals, place))).toEqual(['1', '5']);
  });

  test('get the next number that is not taken when one is added', () => {
    expect(newName(['Usage', 'Support'])).toBe('Row 3');
    expect(newName(['Row 3', 'Row 4'])).toBe('Row 5');
    expect(newName([])).toBe('Row 1');
  });
});

describe('the names of rows in an address', () => {
  const start = ['Usage', 'Support', 'Payment', 'Engagement'];
  test.each([
    ['are left out where they are those that the rows have anyway', start, null],
    ['are left out where only the last rows are gone', ['Usage', 'Support'], null],
    ['are left out for added rows by their place', [...start, 'Row 5'], null],
    ['stand where a row before them is gone', ['Support', 'Payment'], 'Support;Payment'],
    ['keep their own marks apart from those between them', ['a;b', '100%', '%3B'], 'a%3Bb;100%25;%253B'],
  ])('%s', (_, names, text) => {
    expect(writeNames(table, names)).toBe(text);
    if (text !== null) expect(readNames(text)).toEqual(names);
  });

  test('are none for a table whose rows are numbered', () => {
    expect(writeNames(deals, ['Acme'])).toBeNull();
    expect(readAddress(tableOf('weighted-sales-pipeline', 'deals').calculator, '?_deals=Acme').names).toEqual({});
  });

  test('open as they were, whatever was typed', () => {
    const name = fc
      .string({ unit: 'grapheme', maxLength: 70 })
      .map(cleanName)
      .filter((each) => each !== '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (names) => {
        fc.pre(writeNames(table, names) !== null);
        const address = writeAddress(calculator, { inputs: {}, names: { factors: names } });
        expect(readAddress(calculator, address).names).toEqual({ factors: names });
      }),
    );
  });

  test('never share a key with what an address says besides', () => {
    const taken = ['mode', 'rows', 'currency', 'variant', 'compare', 'solve'];
    expect(calculators.flatMap(({ tables = {} }) => Object.keys(tables)).filter((id) => taken.includes(id))).toEqual(
      [],
    );
  });
});

describe('a name', () => {
  test.each([
    ['with blanks around and inside', '  Net   use ', 'Net use'],
    ['over several lines', 'Net\r\nuse\u2028now', 'Net use now'],
    ['with a mark that turns what follows', '\u202eevil\u202c', 'evil'],
    ['with a null byte', 'a\0b', 'a b'],
    ['in another script', 'שימוש', 'שימוש'],
    ['that is a key of every object', '__proto__', '__proto__'],
  ])('%s is kept as one line that reads one way', (_, typed, kept) => {
    expect(cleanName(typed)).toBe(kept);
  });

  test('that is too long is cut between characters', () => {
    expect(cleanName('😀'.repeat(100))).toBe('😀'.repeat(longestName));
  });
});

describe('the names that the reader gave', () => {
  const rows = {
    factors: [
      [0, 40],
      [60, 25],
    ],
  };
  const said = (names: readonly string[]) =>
    sentenceOf(calculator, {}, evaluate(calculator, {}, rows), createShow(defaultSettings), rows, { factors: names });

  test('stand in the sentence, even one that is called "NaN"', () => {
    expect(said(['Seats', 'Tickets'])).toMatch(/Seats costs most/);
    expect(said(['NaN', 'Tickets'])).toMatch(/NaN costs most/);
  });

  test.each(
    calculators
      .filter(({ tables = {} }) => Object.values(tables).some(isNamed))
      .map((each) => [each.id, each] as const),
  )('are the categories of the chart of %s', (_, each) => {
    const names = Object.fromEntries(
      Object.entries(defaultNamesOf(each)).map(([id, own]) => [id, own.map((name) => `My ${name}`)]),
    );
    const chart = chartOf(each, { threshold: 60 }, evaluate(each, { threshold: 60 }), {
      tables: defaultRowsOf(each),
      names,
    });
    expect(chart?.categories).toEqual(Object.values(names).flat());
  });
});
