import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, column, count, money, months, yesOrNo } from '../../src/calculators/calculator.ts';
import { readAnswers } from '../../src/calculators/paste/read-answers.ts';
import { readCells } from '../../src/calculators/paste/read-cells.ts';

const columns = [column('value', money('Value', 0)), column('term', months('Months', 12))];
const table = (text: string, locale = 'en-US') => readCells(text, { columns }, locale);

const twoRows = [
  [1000, 12],
  [2000, 24],
];

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
    ['a mark of byte order', '\ufeff"1,000",12\r\n', [[1000, 12]]],
    ['a quoted cell with a line break', '"Acme\nof Boston",1000,12\n"Bolt\r\nInc",2000,24', twoRows],
    ['quotes in a quoted cell', '"The ""big"" one",1000,12\nBolt,2000,24', twoRows],
    ['empty lines at the end', '1000,12\r\n2000,24\r\n\r\n,\r\n\r\n', twoRows],
    ['line ends of old Macs', '1000,12\r2000,24', twoRows],
    ['line ends of two kinds', '1000,12\r\n2000,24\n', twoRows],
    ['apostrophes between thousands', "1'000\t12\n2’000\t24", twoRows],
    ['narrow blanks between thousands', '1\u202f000\t12\n2\u00a0000\t24', twoRows],
    [
      'decimal points and decimal commas',
      '1000.5;12\n2000,5;24',
      [
        [1000.5, 12],
        [2000.5, 24],
      ],
    ],
    ['currency words', 'USD 1000\t12\n2000 kr\t24', twoRows],
    ['a comment that has semicolons, beside commas', '1000,12,one; two\n2000,24,none', twoRows],
    ['a quoted comment with tabs, beside commas', '1000,12,"a\tb"\n2000,24,', twoRows],
    ['a header behind empty lines', '\n\nValue,Months\n1000,12', [[1000, 12]]],
    ['a header in another order', 'Months,Value\n12,1000\n24,2000', twoRows],
    [
      'a header of other words in another order',
      'Term (months);Customer;Deal value\n12;Acme;1000\n24;3M;2000',
      twoRows,
    ],
    ['a header that names the columns as the site does', 'term,value\n12,1000\n24,2000', twoRows],
    ['a header with columns that nobody asked for', 'Id,Value,Owner,Months\n7,1000,9,12\n8,2000,9,24', twoRows],
    ['a header that names a column twice', 'Value,Months,Value\n1000,12,7\n2000,24,7', twoRows],
    ['a header in another language', 'Wert;Monate\n1000;12\n2000;24', twoRows],
    ['nothing', '', []],
    ['nothing but blanks', ' \n\t\n ', []],
  ])('with %s is read', (_, text, rows) => {
    expect(table(text)).toEqual({ rows, names: [], faults: [], read: rows.length });
  });

  test('follows the locale of the reader where a mark could be either', () => {
    expect(table('1.000\t12', 'de-DE').rows).toEqual([[1000, 12]]);
    expect(table('1,5\t12', 'de-DE').rows).toEqual([[1.5, 12]]);
  });

  test('keeps the good rows, and names each bad one with its row and column', () => {
    expect(table('Value\tMonths\n1000\t12\nabc\t12\n2000\t-1\n3000')).toEqual({
      rows: [[1000, 12]],
      names: [],
      faults: [
        'Row 3, Value: “abc” is not a number. Use digits, such as 0.',
        'Row 4, Months: Enter 0 or more, without a minus sign.',
        'Row 5, Months: Enter a number.',
      ],
      read: 1,
    });
  });

  test('judges every row by the rule of the table', () => {
    const rowRule = {
      holds: ([value = NaN, term = NaN]: readonly number[]) => value > term,
      column: 'term',
      message: 'Too long.',
    };
    expect(readCells('1000,12\n10,12\n2000,24', { columns, rowRule }, 'en-US')).toMatchObject({
      rows: twoRows,
      faults: ['Row 2, Months: Too long.'],
    });
  });

  test('keeps the harm of a faulty quote within its cell', () => {
    expect(table('1000,12\n"7"x,12\n2000,24')).toMatchObject({
      rows: twoRows,
      faults: [expect.stringContaining('Row 2, Value: “7"x”')],
    });
    expect(table('1000,12\n"7,12\n2000,24')).toMatchObject({
      rows: twoRows,
      faults: [expect.stringContaining('Row 2, Value: “"7”')],
    });
    expect(table('"1000" ,12\n2000,"24"\t')).toMatchObject({ rows: twoRows, faults: [] });
  });

  test('lists twenty faults and counts the rest', () => {
    const { faults } = table(Array.from({ length: 25 }, () => '1\tx').join('\n'));
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toBe('And 5 more like these.');
  });

  test('of one column takes a comma as part of a number', () => {
    expect(readCells('Value\n1,000\n2,000', { columns: [column('value', money('Value', 0))] }, 'en-US').rows).toEqual([
      [1000],
      [2000],
    ]);
  });

  test('of a hundred thousand rows is read whole', () => {
    expect(table('1000\t12\n'.repeat(100_000)).read).toBe(100_000);
  });
});

describe('a pasted table whose rows have names', () => {
  const named = { columns, rowLabels: ['Usage', 'Support'], rowHeading: 'Factor' };
  const read = (text: string) => readCells(text, named, 'en-US');

  test('takes over the names in front of the numbers', () => {
    expect(read('Net use\t1000\t12\n Help \t2000\t24')).toMatchObject({ rows: twoRows, names: ['Net use', 'Help'] });
    expect(read('Months,Factor,Value\n12,Net use,1000\n24,Help,2000')).toMatchObject({
      rows: twoRows,
      names: ['Net use', 'Help'],
    });
  });

  test('names the rows that were kept, and no others', () => {
    expect(read('a,1000,12\nb,x,12\nc,2000,24')).toMatchObject({ rows: twoRows, names: ['a', 'c'] });
  });

  test('has no names where the text has none', () => {
    expect(read('1000,12\n2000,24').names).toEqual([]);
  });

  test('holds two hundred rows, and says which are too many', () => {
    const { rows, faults } = read('a,1000,12\n'.repeat(202));
    expect(rows).toHaveLength(200);
    expect(faults).toEqual(['Row 201: this table holds 200 rows.', 'Row 202: this table holds 200 rows.']);
  });
});

test('a choice is pasted by its name, a yes or no in the usual ways', () => {
  const choices = [column('matched', yesOrNo('Matched', 0)), column('step', choice('Step', 0, ''))];
  expect(readCells('Yes\tWeak\nno\tconfirmed\nTRUE\t2\n1\tUnknown', { columns: choices }, 'en-US')).toMatchObject({
    rows: [
      [1, 1],
      [0, 3],
      [1, 2],
      [1, 0],
    ],
    faults: [],
  });
  expect(readCells('perhaps\t2', { columns: choices }, 'en-US').faults).toHaveLength(1);
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
    ['with a mark of byte order and line ends of Windows', '\ufeff10\r\n9\r\n\r\n', { 9: 1, 10: 1 }],
    [
      'in the column that a header calls the score',
      'Id,Score,Comment\n1,9,"Fine, 7 of 8"\n2,10,\n3,,none',
      { 9: 1, 10: 1 },
    ],
    ['in the column of NPS before any other score', 'Lead score;NPS;Date\n3;9;1\n4;10;2', { 9: 1, 10: 1 }],
    [
      'in the column that asks how likely',
      'Name\tHow likely are you to recommend us?\nAnn\t9\nBob\t10',
      { 9: 1, 10: 1 },
    ],
    ['that are none', '', {}],
  ])('%s are counted', (_, text, counts) => {
    const rows = counted(counts);
    expect(answers(text)).toEqual({
      rows,
      names: [],
      faults: [],
      read: rows.reduce((sum, [each = 0]) => sum + each, 0),
    });
  });

  test('that are no score are named with their line, and the others count', () => {
    expect(answers('10\n11\n-1\n7.5\nmaybe\n9')).toEqual({
      rows: counted({ 9: 1, 10: 1 }),
      names: [],
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

test('no pasted text throws or gives a number that is none', { timeout: 30_000 }, () => {
  const odd = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,;-"\'\t\n\r \0=%$ax\u00a0')) });
  fc.assert(
    fc.property(
      fc.oneof(odd, fc.string({ unit: 'binary' })),
      fc.constantFrom('en-US', 'de-DE', 'sv-SE'),
      (text, locale) => {
        for (const { rows } of [
          table(text, locale),
          readCells(text, { columns: [column('seats', count('Seats', 1))] }, locale),
          answers(text, locale),
        ]) {
          expect(rows.flat().every(Number.isFinite)).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});
