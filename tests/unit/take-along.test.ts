import { csvParseRows, tsvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/calculators/address.ts';
import { createShow, defaultSettings } from '../../src/calculators/format.ts';
import { calculatorById, calculators } from '../../src/calculators/index.ts';
import { readCase } from '../../src/calculators/read-case.ts';
import { asCsv, asTable, asText, defuse, entriesOf, type Takeaway } from '../../src/calculators/take-along.ts';

const show = createShow(defaultSettings);
const german = { locale: 'de-DE', currency: 'EUR' };

/** What a reader would take along from an address. */
function taken(id: string, search = ''): Takeaway {
  const calculator = calculatorById.get(id);
  if (!calculator) throw new Error(`The tests need the calculator "${id}".`);
  return {
    title: `${calculator.title} calculator`,
    sentence: 'The answer.',
    entries: entriesOf(readCase(calculator, readAddress(calculator, search), 'en-US')),
    address: `https://glossary.example/calculators/${id}/${search}`,
    day: '2026-09-03',
  };
}

/** A calculation whose texts are as given. */
const named = (text: string): Takeaway => ({
  title: text,
  sentence: '',
  entries: [{ part: 'Input', label: text, value: -1.5, unit: 'money' }],
  address: text,
  day: '2026-09-03',
});

describe('as text', () => {
  test('a calculation reads like a note', () => {
    expect(asText(taken('annual-recurring-revenue', '?newArr=360000'), show)).toBe(
      [
        'Annual recurring revenue calculator',
        'The answer.',
        '',
        'Inputs',
        'Starting ARR: $1,200,000',
        'New ARR: $360,000',
        'Expansion ARR: $150,000',
        'Contraction ARR: $40,000',
        'Churned ARR: $60,000',
        '',
        'Results',
        'Ending ARR: $1,610,000',
        'Net new ARR: $410,000',
        'ARR growth rate: 34.17%',
        'Monthly recurring revenue: $134,166.67',
        '',
        'https://glossary.example/calculators/annual-recurring-revenue/?newArr=360000',
      ].join('\n'),
    );
  });

  test('a broken field and what waits for it have a dash; a figure without a value says why', () => {
    const text = asText(taken('annual-recurring-revenue', '?startingArr=abc'), show);
    expect(text).toContain('Starting ARR: –\n');
    expect(text).toContain('Ending ARR: –\n');
    expect(asText(taken('annual-recurring-revenue', '?startingArr=0'), show)).toContain(
      'ARR growth rate: There was no ARR at the start',
    );
  });

  test('rows stand cell by cell, under the names that they have in the table', () => {
    const text = asText(taken('annual-recurring-revenue', '?_mode=contracts&_rows=12000,0,12'), show);
    expect(text).toContain('Contracts, row 1: Total value: $12,000\n');
    expect(text).toContain('Contracts, row 1: Term in months: 12 months\n');
    expect(text).not.toContain('New ARR');
  });
});

describe('for a spreadsheet', () => {
  test('numbers have the reader’s decimal mark and no groups, units a column of their own', () => {
    const rows = tsvParseRows(asTable(taken('annual-recurring-revenue', '?newArr=1234.5'), german));
    expect(rows[0]).toEqual(['Part', 'Name', 'Value', 'Unit']);
    expect(rows[2]).toEqual(['Input', 'New ARR', '1234,5', 'EUR']);
    expect(rows.find(([, name]) => name === 'ARR growth rate')?.[3]).toBe('%');
    expect(rows.at(-1)).toEqual([
      'About',
      'Address',
      'https://glossary.example/calculators/annual-recurring-revenue/?newArr=1234.5',
      '',
    ]);
  });

  test('a tab or a line end inside a text does not break the table', () => {
    const rows = tsvParseRows(asTable(named('a\tb\r\nc'), german));
    expect(rows[1]).toEqual(['Input', 'a b c', '-1,5', 'EUR']);
  });
});

describe('as CSV', () => {
  test('it begins with the mark of UTF-8, and every line ends as RFC 4180 says', () => {
    const csv = asCsv(taken('annual-recurring-revenue'), german);
    expect(csv.startsWith('\ufeffPart,Name,Value,Unit\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each(calculators.map((calculator) => ({ id: calculator.id })))(
    '$id: every number comes back from the file to the last digit',
    ({ id }) => {
      const takeaway = taken(id);
      const rows = csvParseRows(asCsv(takeaway, german).slice(1));
      const numbers = rows.filter(([part]) => part === 'Input' || part === 'Result');
      expect(numbers.map(([part, name, value]) => [part, name, value === '' ? null : Number(value)])).toEqual(
        takeaway.entries.map(({ part, label, value }) => [part, label, value]),
      );
    },
  );

  test('any text comes back as it was, but for the apostrophe that takes a formula its power', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const rows = csvParseRows(asCsv(named(text), german).slice(1));
        expect(rows[1]).toEqual(['Input', defuse(text), '-1.5', 'EUR']);
        expect(rows).toHaveLength(5);
      }),
    );
  });

  test.each([
    ['=HYPERLINK("http://evil.example")', '\'=HYPERLINK("http://evil.example")'],
    ['+1+cmd', "'+1+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['-12.5', '-12.5'],
    ['+5', '+5'],
    ['-1e-7', '-1e-7'],
    ['Churn = lost ÷ all', 'Churn = lost ÷ all'],
    ['', ''],
  ])('%j is written as %j', (cell, text) => {
    expect(defuse(cell)).toBe(text);
  });
});
