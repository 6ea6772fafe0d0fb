import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, money, months } from '../../src/calculators/calculator.ts';
import { readAnswers, readCells } from '../../src/calculators/paste.ts';

const columns = [money('Value', 0), months('Months', 12)];
const table = (text: string, locale = 'en-US') => readCells(text, columns, locale);

describe('a pasted table', () => {
  test.each([
    [
      'tabs, as a spreadsheet copies',
      '1000\t12\n2000\t24',
      [
        [1000, 12],
        [2000, 24],
      ],
    ],
    [
      'commas',
      '1000,12\n2000,24',
      [
        [1000, 12],
        [2000, 24],
      ],
    ],
    [
      'semicolons',
      '1000;12\n2000;24',
      [
        [1000, 12],
        [2000, 24],
      ],
    ],
    [
      'line ends of Windows',
      '1000\t12\r\n2000\t24\r\n',
      [
        [1000, 12],
        [2000, 24],
      ],
    ],
    [
      'grouped numbers beside tabs',
      '"1,000"\t12\n2,000.50\t24',
      [
        [1000, 12],
        [2000.5, 24],
      ],
    ],
    ['quoted cells beside commas', '"1,000",12', [[1000, 12]]],
    [
      'currency signs',
      '$1,000\t12\n€2.000,50\t24',
      [
        [1000, 12],
        [2000.5, 24],
      ],
    ],
    ['a header', 'Value\tMonths\n1000\t12', [[1000, 12]]],
    [
      'blank rows',
      '\n1000\t12\n\t\n\n2000\t24\n\n',
      [
        [1000, 12],
        [2000, 24],
      ],
    ],
    ['a column of names before the numbers', 'Customer\tValue\tMonths\nLarkfield\t1000\t12', [[1000, 12]]],
    ['columns that nobody asked for behind the numbers', '1000\t12\tnote', [[1000, 12]]],
    ['nothing', '', []],
    ['nothing but blanks', ' \n\t\n ', []],
  ])('with %s is read', (_, text, rows) => {
    expect(table(text)).toEqual({ rows, faults: [], read: rows.length });
  });

  test('follows the locale of the reader where a mark could be either', () => {
    expect(table('1.000\t12', 'de-DE').rows).toEqual([[1000, 12]]);
    expect(table('1,5\t12', 'de-DE').rows).toEqual([[1.5, 12]]);
  });

  test('keeps the good rows, and names each bad one with its row and column', () => {
    expect(table('Value\tMonths\n1000\t12\nabc\t12\n2000\t-1\n3000')).toEqual({
      rows: [[1000, 12]],
      faults: [
        'Row 3, Value: “abc” is not a number. Use digits, such as 0.',
        'Row 4, Months: Enter 0 or more, without a minus sign.',
        'Row 5, Months: Enter a number.',
      ],
      read: 1,
    });
  });

  test('lists twenty faults and counts the rest', () => {
    const { faults } = table(Array.from({ length: 25 }, () => '1\tx').join('\n'));
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toBe('And 5 more like these.');
  });

  test('of one column takes a comma as part of a number', () => {
    expect(readCells('Value\n1,000\n2,000', [money('Value', 0)], 'en-US').rows).toEqual([[1000], [2000]]);
  });

  test('of a hundred thousand rows is read whole', () => {
    expect(table('1000\t12\n'.repeat(100_000)).read).toBe(100_000);
  });
});

const scores = Array.from({ length: 11 }, (_, score) => String(score));
const answers = (text: string, locale = 'en-US') => readAnswers(text, scores, locale);
/** A count for each score from 0 to 10. */
const counted = (counts: Readonly<Record<number, number>>) => scores.map((_, score) => [counts[score] ?? 0]);

describe('pasted answers', () => {
  test.each<[string, string, Readonly<Record<number, number>>]>([
    ['one a line', '10\n9\n9\n0', { 0: 1, 9: 2, 10: 1 }],
    ['with a header and blanks', 'Score\n10\n\n  \n9\n', { 9: 1, 10: 1 }],
    ['with commas between', '10, 9, 9, 3', { 3: 1, 9: 2, 10: 1 }],
    ['with tabs, semicolons and blanks between', '10\t9;8 7', { 7: 1, 8: 1, 9: 1, 10: 1 }],
    ['as decimals', '10.0\n9,0', { 9: 1, 10: 1 }],
    ['in quotation marks', '"10"\r\n"9"\r\n', { 9: 1, 10: 1 }],
    ['that are two on one line', '9,10', { 9: 1, 10: 1 }],
    ['that are none', '', {}],
  ])('%s are counted', (_, text, counts) => {
    const rows = counted(counts);
    expect(answers(text)).toEqual({ rows, faults: [], read: rows.reduce((sum, [each = 0]) => sum + each, 0) });
  });

  test('that are no score are named with their line, and the others count', () => {
    expect(answers('10\n11\n-1\n7.5\nmaybe\n9')).toEqual({
      rows: counted({ 9: 1, 10: 1 }),
      faults: [
        'Line 2: “11” is not a whole number from 0 to 10.',
        'Line 3: “-1” is not a whole number from 0 to 10.',
        'Line 4: “7.5” is not a whole number from 0 to 10.',
        'Line 5: “maybe” is not a whole number from 0 to 10.',
      ],
      read: 2,
    });
  });

  test('add up to what was pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 })), (given) => {
        const { rows, read, faults } = answers(given.join('\n'));
        expect([read, faults]).toEqual([given.length, []]);
        expect(rows).toEqual(scores.map((score) => [given.filter((each) => String(each) === score).length]));
      }),
    );
  });
});

test('no pasted text throws or gives a number that is none', () => {
  const odd = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,;-"\'\t\n\r \0=%$ax\u00a0')) });
  fc.assert(
    fc.property(
      fc.oneof(odd, fc.string({ unit: 'binary' })),
      fc.constantFrom('en-US', 'de-DE', 'sv-SE'),
      (text, locale) => {
        for (const { rows } of [
          table(text, locale),
          readCells(text, [count('Seats', 1)], locale),
          answers(text, locale),
        ]) {
          expect(rows.flat().every(Number.isFinite)).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});
