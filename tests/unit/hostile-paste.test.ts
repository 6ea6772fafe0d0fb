import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, count, money } from '../../src/calculators/calculator.ts';
import { delimiterOf } from '../../src/calculators/paste/delimiter.ts';
import { eachRow } from '../../src/calculators/paste/each-row.ts';
import { readAnswers } from '../../src/calculators/paste/read-answers.ts';
import { readCells } from '../../src/calculators/paste/read-cells.ts';
import { withSoundQuotes } from '../../src/calculators/paste/sound-text.ts';

const columns = [column('value', money('Value', 0)), column('seats', count('Seats', 1))];
const table = (text: string) => readCells(text, { columns, rowLabels: ['First'] }, 'en-US');
const scores = Array.from({ length: 11 }, (_, score) => String(score));

/** The rows of a text as the parser gives them. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  eachRow(text, ',', (cells) => rows.push([...cells]));
  return rows;
}

describe('a hostile text', () => {
  test.each([
    ['names of what every object has, as a header', '__proto__,constructor\n1000,2'],
    ['a name of what every object has, as a row', '__proto__,1000,2'],
    ['marks that turn the direction of what follows', '\u202e1000\u202c,\u200f2\u200e'],
    ['null bytes', '1\u00000\u000000\0,2\0'],
    ['marks of byte order between the cells', '\ufeff1000,\ufeff2'],
    ['marks without width', '1000\u200b,\u20602'],
  ])('with %s gives its numbers and nothing else', (_, text) => {
    expect(table(text)).toMatchObject({ rows: [[1000, 2]], faults: [] });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each([
    ['a number beyond what a machine holds', '1e999,2', /too large/],
    ['a number of four hundred digits', `${'9'.repeat(400)},2`, /too large/],
    ['a number of a million digits', `${'9'.repeat(1_000_000)},2`, /is not a number/],
    ['a cell of a million blanks and a letter', `1${' '.repeat(1_000_000)}x,2`, /is not a number/],
    ['a fraction where things are counted', '1000,2.5', /whole number/],
    ['a number that is none', 'NaN,2', /“NaN” is not a number/],
    ['an infinite number', '∞,2', /is not a number/],
    ['a number to the base of sixteen', '0x10,2', /is not a number/],
    ['a formula', '=1+1,2', /is not a number/],
    ['markup', '<img src=x onerror=alert(1)>,2', /“<img src=x onerror=alert…” is not a number/],
  ])('with %s is refused by its row, and the row after it is kept', (_, text, fault) => {
    const { rows, faults } = table(`1,1\n${text}\n1000,2`);
    expect(rows).toEqual([
      [1, 1],
      [1000, 2],
    ]);
    expect(faults).toEqual([expect.stringMatching(/^Row 2, /)]);
    expect(faults[0]).toMatch(fault);
  });

  test('of nothing but quotes is read in the time of its length', () => {
    const start = performance.now();
    for (const text of ['"'.repeat(200_000), '"x,""\n'.repeat(33_000), '",'.repeat(100_000), '"\n'.repeat(100_000)])
      table(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('with names of what every object has among the answers counts the others', () => {
    const { read, faults } = readAnswers('10\n__proto__\nconstructor\n9', scores, 'en-US');
    expect(read).toBe(2);
    expect(faults.map((fault) => /“(.*)”/.exec(fault)?.[1])).toEqual(['__proto__', 'constructor']);
    expect(readAnswers('1e1\n\u200e9\n1e999\n-0', scores, 'en-US').read).toBe(3);
  });
});

describe('a quote at fault', () => {
  test.each([
    [
      'with letters behind it',
      '"a"b,2\n3,4',
      [
        ['a"b', '2'],
        ['3', '4'],
      ],
    ],
    [
      'with a blank behind it',
      '"a" ,2\n3,4',
      [
        ['a', '2'],
        ['3', '4'],
      ],
    ],
    [
      'that is never closed',
      '1,2\n"a,b\n3,4',
      [
        ['1', '2'],
        ['"a', 'b'],
        ['3', '4'],
      ],
    ],
    [
      'that only a later cell would close',
      '"a,b\n3,"4"\n5,6',
      [
        ['"a', 'b'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'at the very end',
      '1,2\n3,"',
      [
        ['1', '2'],
        ['3', '"'],
      ],
    ],
    ['inside a cell without quotes', '5" pipe,2', [['5" pipe', '2']]],
  ])('%s stays in its cell', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test('is not seen in a text whose quotes are sound', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', ',', '\n', '\r', ';', '\t') });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map(quote).join(',')).join('\n');
        expect(withSoundQuotes(text, ',')).toBe(text);
        expect(rowsOf(text)).toEqual(rows);
      }),
    );
  });

  test('never costs a row before it or a line after it', () => {
    const junk = fc.string({ unit: fc.constantFrom('a', '"', ' ', ',') });
    fc.assert(
      fc.property(junk, (line) => {
        const rows = rowsOf(`1,2\n${line}\n3,4`);
        expect(rows[0]).toEqual(['1', '2']);
        expect(rows.at(-1)).toEqual(['3', '4']);
      }),
    );
  });
});

test.each([
  ['a\tb\n1\t2', '\t'],
  ['1,5;2\n3,5;4', ';'],
  ['1;2', ';'],
  ['1,2\n3,4; five', ','],
  ['"a;b",2\n"c;d",3', ','],
  ['1\n2\n3', null],
  ['', null],
])('%j is parted by %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});
