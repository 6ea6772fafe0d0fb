import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money, percent, count, type Input } from '../../src/calculators/calculator.ts';
import { createShow, currencies, fieldText, locales } from '../../src/calculators/format.ts';
import { decimalMark, readField, readNumber } from '../../src/calculators/read-number.ts';

describe('a number, as people type it', () => {
  test.each([
    ['1234', 1234],
    [' 1234 ', 1234],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1_234_567],
    ['12,34,567.89', 1_234_567.89],
    ['1 234 567', 1_234_567],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ["1'234'567.5", 1_234_567.5],
    ['1’234', 1234],
    ['0,5', 0.5],
    ['12,34', 12.34],
    ['0,123', 0.123],
    ['1234,567', 1234.567],
    ['.5', 0.5],
    ['5.', 5],
    ['-5', -5],
    ['−5', -5],
    ['– 5', -5],
    ['+5', 5],
    ['(1,234.50)', -1234.5],
    ['$1,234', 1234],
    ['-$5', -5],
    ['$-5', -5],
    ['€ 1.234,50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['USD 99', 99],
    ['99 USD', 99],
    ["CHF 1'234.50", 1234.5],
    ['1 234 kr', 1234],
    ['1 234,50 zł', 1234.5],
    ['R$ 1.234,50', 1234.5],
    ['R 1 234,50', 1234.5],
    ['80%', 80],
    ['80 %', 80],
    ['1e5', 100_000],
    ['1.5E-3', 0.0015],
    ['1e308', 1e308],
    ['1e400', Infinity],
    ['007', 7],
  ])('"%s" is %d in the United States', (text, value) => {
    expect(readNumber(text, 'en-US')).toBe(value);
  });

  test.each([
    ['1,234', 'en-US', 1234],
    ['1,234', 'de-DE', 1.234],
    ['1.234', 'de-DE', 1234],
    ['1.234', 'en-US', 1.234],
    ['1.234', 'es-ES', 1234],
    ['1,234', 'fr-FR', 1.234],
    ['1.234.567', 'en-US', 1_234_567],
    ['1,234,567', 'de-DE', 1_234_567],
  ])('"%s" in %s is %d: the locale settles what could be either', (text, locale, value) => {
    expect(readNumber(text, locale)).toBe(value);
  });

  test.each([
    '',
    ' ',
    'abc',
    '12 months',
    '12a',
    '1,2,3',
    '1 2 3',
    '1,234,56',
    '1.2.3,4,5',
    '--5',
    '5-',
    '1/2',
    '$',
    '%',
    ',',
    '.',
    '-',
    '()',
    'Infinity',
    'NaN',
    '0x10',
    '1_000',
    '1e',
    '=1+1',
  ])('"%s" is no number', (text) => {
    expect(readNumber(text, 'en-US')).toBeNaN();
  });
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);

describe.each(locales)('in %s', (locale) => {
  test('a field can be read as it was written, to the last digit', () => {
    fc.assert(
      fc.property(fc.oneof(finite, amount), (value) => {
        // A minus before nought is no part of a number that people type.
        expect(readNumber(fieldText(value, locale), locale) + 0).toBe(value + 0);
      }),
      { numRuns: 300 },
    );
  });

  test('an amount that a reader copies from the page can be pasted into a field, in every currency', () => {
    const refused = currencies.flatMap((currency) => {
      const show = createShow({ locale, currency });
      return [0, 12, 1234, 1_234_567, -1234]
        .filter((value) => readNumber(show(value, 'money'), locale) !== value)
        .map((value) => show(value, 'money'));
    });
    expect(refused).toEqual([]);
  });

  test('a percentage that a reader copies from the page can be pasted into a field', () => {
    const show = createShow({ locale, currency: 'USD' });
    for (const value of [0, 12.5, 1234, -3.25]) expect(readNumber(show(value, 'percent'), locale)).toBe(value);
  });

  test('no text throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-+() %$€eER \u00a0\u2212'’x")) }),
        (text) => {
          expect(readNumber(text, locale)).toBeTypeOf('number');
        },
      ),
    );
  });
});

test.each([
  ['en-US', '.'],
  ['de-DE', ','],
  ['de-CH', '.'],
  ['fr-FR', ','],
  ['en-IN', '.'],
])('the decimal mark of %s is "%s"', (locale, mark) => {
  expect(decimalMark(locale)).toBe(mark);
});

describe('a field', () => {
  const price = money('Price', 1200);
  const anyMoney = money('Change', 0, { min: null });
  const share = percent('Share', 80);
  const seats = count('Seats', 10);
  const days = count('Days', 90, { min: 1 });

  test.each<[string, Input, ReturnType<typeof readField>]>([
    ['1,200', price, { value: 1200 }],
    ['-0', price, { value: 0 }],
    ['', price, { error: 'Enter a number.' }],
    ['   ', price, { error: 'Enter a number.' }],
    ['ten', price, { error: '“ten” is not a number. Use digits, such as 1,200.' }],
    [
      'a very long text that nobody would type',
      price,
      { error: '“a very long text that no…” is not a number. Use digits, such as 1,200.' },
    ],
    ['-1', price, { error: 'Enter 0 or more, without a minus sign.' }],
    ['-1', anyMoney, { value: -1 }],
    ['0', price, { value: 0 }],
    ['1', days, { value: 1 }],
    ['2', { ...seats, min: null, max: 2 }, { value: 2 }],
    ['0', share, { value: 0 }],
    [
      'twenty-four letters here',
      price,
      { error: '“twenty-four letters here” is not a number. Use digits, such as 1,200.' },
    ],
    ['1e400', price, { error: 'That number is too large. Enter a smaller one.' }],
    ['1e308', price, { value: 1e308 }],
    ['101', share, { error: 'Enter a number from 0 to 100.' }],
    ['-1%', share, { error: 'Enter a number from 0 to 100.' }],
    ['100%', share, { value: 100 }],
    ['2.5', seats, { error: 'Enter a whole number.' }],
    ['0', days, { error: 'Enter 1 or more.' }],
    ['3', { ...seats, min: null, max: 2 }, { error: 'Enter 2 or less.' }],
  ])('that holds "%s" says what is wrong, or has a value', (text, input, reading) => {
    expect(readField(text, input, 'en-US')).toEqual(reading);
  });

  test('names an example in the digits of the reader', () => {
    expect(readField('x', price, 'de-DE')).toEqual({ error: '“x” is not a number. Use digits, such as 1.200.' });
  });
});
