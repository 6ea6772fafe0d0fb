import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/calculators/calculator.ts';
import {
  createShow,
  currencies,
  currencySign,
  defaultSettings,
  fieldText,
  locales,
  unitWord,
} from '../../src/calculators/format.ts';

/** No-break spaces as plain ones: which kind a locale uses is not ours to fix. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a number for a reader in the United States', () => {
  const show = createShow(defaultSettings);

  test.each<[number, Unit, string]>([
    [0, 'money', '$0'],
    [1200, 'money', '$1,200'],
    [1200.5, 'money', '$1,200.50'],
    [1200.555, 'money', '$1,200.56'],
    [-1200, 'money', '−$1,200'],
    [-0, 'money', '$0'],
    [0.004, 'money', '$0.004'],
    [80, 'percent', '80%'],
    [88.5555, 'percent', '88.56%'],
    [0.01, 'percent', '0.01%'],
    [-3, 'percent', '−3%'],
    [1234, 'count', '1,234'],
    [3.14159, 'ratio', '3.14'],
    [0.0123456, 'ratio', '0.012'],
    [18.04, 'months', '18'],
    [18.25, 'months', '18.3'],
    [42.27, 'score', '42.3'],
    [1, 'yes or no', 'Yes'],
    [0, 'yes or no', 'No'],
    [0.05, 'number', '0.05'],
    [0.0512, 'number', '0.05'],
    [0.0488, 'number', '0.049'],
    [0, 'number', '0'],
    [99.99, 'number', '99.99'],
    [99.994, 'number', '99.99'],
    [99.994, 'percent', '99.994%'],
    [99.99, 'percent', '99.99%'],
    [99.984, 'percent', '99.98%'],
    [100, 'percent', '100%'],
    [100.004, 'percent', '100%'],
    [2.34, 'days', '2.3'],
    [2.34, 'minutes', '2.3'],
    [1e15, 'money', '$1E15'],
    [1.23456e20, 'number', '1.235E20'],
  ])('%d as %s is %s', (value, unit, text) => {
    expect(show(value, unit)).toBe(text);
  });
});

test.each([
  ['de-DE', 'EUR', '1.234,50 €'],
  ['fr-FR', 'EUR', '1 234,50 €'],
  ['de-CH', 'CHF', 'CHF 1’234.50'],
  ['en-IN', 'INR', '₹1,234.50'],
  ['ja-JP', 'JPY', '￥1,235'],
  ['pt-BR', 'BRL', 'R$ 1.234,50'],
])('an amount in %s and %s is written as people there do', (locale, currency, text) => {
  // Versions of the locale data write the Swiss apostrophe in two ways.
  expect(plain(createShow({ locale, currency })(1234.5, 'money')).replace("'", '’')).toBe(text);
});

test.each(locales)('%s writes every unit and currency without a letter of ours in it', (locale) => {
  for (const currency of currencies) {
    const show = createShow({ locale, currency });
    for (const unit of ['money', 'percent', 'count', 'number', 'ratio', 'score', 'months'] as const) {
      for (const value of [0, 1, -1, 0.001, 1234.56, 1e20, -1e-9])
        expect(show(value, unit)).not.toMatch(/NaN|undefined|null|Infinity/);
    }
    expect(currencySign({ locale, currency })).not.toBe('');
  }
});

test.each([
  [1_234_567.891, 'en-US', '1,234,567.891'],
  [1_234_567.891, 'de-DE', '1.234.567,891'],
  [1_234_567.5, 'fr-FR', '1 234 567,5'],
  [1e15, 'en-US', '1000000000000000'],
  [1e308, 'de-DE', '1e+308'],
  [0.1, 'en-US', '0.1'],
  [-5, 'en-US', '-5'],
])('%d in a field in %s is "%s"', (value, locale, text) => {
  expect(fieldText(value, locale)).toBe(text);
});

test.each([
  ['en-US', 'USD', '$'],
  ['de-DE', 'EUR', '€'],
  ['sv-SE', 'SEK', 'kr'],
])('the sign of money in %s and %s is %s', (locale, currency, sign) => {
  expect(currencySign({ locale, currency })).toBe(sign);
});

test.each<[number | null, Unit, string]>([
  [1, 'months', 'month'],
  [0, 'months', 'months'],
  [2.5, 'months', 'months'],
  [null, 'months', ''],
  [1, 'money', ''],
  [80, 'percent', ''],
])('behind %d as %s stands the word "%s"', (value, unit, word) => {
  expect(unitWord(unit, value)).toBe(word);
});
