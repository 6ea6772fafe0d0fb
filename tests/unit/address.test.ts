import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitsAddress,
  isCanonical,
  mostRowsInAddress,
  readAddress,
  readToolState,
  typedText,
  writeAddress,
} from '../../src/calculators/address.ts';
import { calculatorById } from '../../src/calculators/index.ts';

function calculator(id: string) {
  const found = calculatorById.get(id);
  if (!found?.mode) throw new Error(`The tests need the calculator "${id}" with a second mode.`);
  return { ...found, mode: found.mode };
}
const arr = calculator('annual-recurring-revenue');
const nothing = { inputs: {}, variant: null, mode: null, rows: null, names: {}, currency: null };

describe('an address', () => {
  test.each([
    ['is empty at the defaults', { inputs: {} }, ''],
    [
      'names inputs in the order of the form',
      { inputs: { newArr: '5', startingArr: '1e6' } },
      '?startingArr=1e6&newArr=5',
    ],
    [
      'keeps what was typed, though it is no number',
      { inputs: { startingArr: '1,000 & more' } },
      '?startingArr=1,000+%26+more',
    ],
    ['leaves out what is no input', { inputs: { nonsense: '1' } }, ''],
    [
      'marks what is no input with a low line',
      {
        inputs: {},
        mode: 'contracts',
        rows: [
          [12000, 12],
          ['', 'x'],
        ],
        currency: 'EUR',
      },
      '?_mode=contracts&_rows=12000,12;,x&_currency=EUR',
    ],
    [
      'keeps marks inside a cell apart from those between cells',
      { inputs: {}, mode: 'contracts', rows: [['1,5', '2;3']] },
      '?_mode=contracts&_rows=1+5,2+3',
    ],
    ['holds no rows without their mode', { inputs: {}, rows: [[1]] }, ''],
  ])('%s', (_, state, address) => {
    expect(writeAddress(arr, state)).toBe(address);
  });

  test('holds two hundred rows and no more', () => {
    const rows = (count: number) => Array.from({ length: count }, () => [1]);
    expect(writeAddress(arr, { inputs: {}, mode: 'm', rows: rows(mostRowsInAddress) })).toContain('_rows=1;1;');
    expect(writeAddress(arr, { inputs: {}, mode: 'm', rows: rows(mostRowsInAddress + 1) })).toBe('?_mode=m');
  });

  test.each([
    ['', nothing],
    ['?unknown=1&_unknown=2&utm_source=mail', nothing],
    ['?startingArr=5', { ...nothing, inputs: { startingArr: '5' } }],
    ['?startingArr=', { ...nothing, inputs: { startingArr: '' } }],
    ['?startingArr=abc&newArr=-1', { ...nothing, inputs: { startingArr: 'abc', newArr: '-1' } }],
    ['?startingArr=1&startingArr=2', { ...nothing, inputs: { startingArr: '1' } }],
    ['?_mode=nonsense&_rows=1,2', nothing],
    ['?_rows=1,2', nothing],
    [
      `?_mode=${arr.mode.id}&_rows=1,2;;3,4;`,
      {
        ...nothing,
        mode: arr.mode.id,
        rows: [
          ['1', '2'],
          ['3', '4'],
        ],
      },
    ],
    [`?_mode=${arr.mode.id}`, { ...nothing, mode: arr.mode.id }],
    ['?_currency=XYZ', { ...nothing, currency: 'XYZ' }],
    ['?startingArr=%E0%A4%A', { ...nothing, inputs: { startingArr: '\ufffd%A' } }],
    ['?constructor=1&__proto__=2', nothing],
  ])('"%s" is read without a fault', (search, state) => {
    expect(readAddress(arr, search)).toEqual(state);
  });

  test('reopens the state that it was written from', () => {
    const text = fc.string({ unit: 'grapheme' });
    const inputs = fc.dictionary(fc.constantFrom(...Object.keys(arr.inputs)), text);
    const cell = fc.oneof(fc.double({ noNaN: true }).map(String), fc.constantFrom('', 'x', ' 12 %'));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: mostRowsInAddress });
    const currency = fc.constantFrom('USD', 'EUR', null);
    fc.assert(
      fc.property(inputs, fc.option(rows), currency, (given, table, money) => {
        const state = { inputs: given, variant: null, mode: table ? arr.mode.id : null, rows: table, currency: money };
        expect(readAddress(arr, writeAddress(arr, state))).toEqual({ ...state, names: {}, inputs: { ...given } });
      }),
    );
  });
});

test('keeps a definition other than the first, and no other text in its place', () => {
  const winRate = calculatorById.get('win-rate');
  if (!winRate) throw new Error('no calculator');
  expect(writeAddress(winRate, { inputs: {}, variant: 'all' })).toBe('?_variant=all');
  expect(readAddress(winRate, '?_variant=all').variant).toBe('all');
  for (const other of ['decided', 'nonsense', '', 'constructor'])
    expect(readAddress(winRate, `?_variant=${other}`).variant).toBeNull();
});

test.each([
  ['12', true],
  ['-12.5', true],
  ['.5', true],
  ['1e308', true],
  ['1E-7', true],
  ['5.', true],
  ['1,234', false],
  ['', false],
  ['.', false],
  ['+5', false],
  [' 5', false],
  ['Infinity', false],
  ['0x10', false],
])('"%s" in canonical form: %s', (text, is) => {
  expect(isCanonical(text)).toBe(is);
});

test('every finite number that JavaScript prints is in canonical form', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(isCanonical(String(value))).toBe(true);
    }),
  );
});

describe('the tools in an address', () => {
  test('stand behind everything else, and are read back', () => {
    const search = writeAddress(arr, { inputs: { newArr: '5' } }, { _solve: 'a,b,5', _compare: '' });
    expect(search).toBe('?newArr=5&_compare=&_solve=a,b,5');
    expect(readToolState(search)).toEqual({ _compare: '', _solve: 'a,b,5' });
    expect(readToolState('?newArr=5&_other=1')).toEqual({});
  });

  test('a case inside the address of another comes back whole, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const kept = writeAddress(arr, { inputs: { newArr: a } }).slice(1);
        const search = writeAddress(arr, { inputs: { newArr: b } }, { _compare: kept });
        expect(readAddress(arr, search).inputs['newArr']).toBe(b);
        expect(readAddress(arr, readToolState(search)._compare ?? '').inputs['newArr']).toBe(a);
      }),
    );
  });
});

describe('more rows than an address takes', () => {
  const pipeline = calculatorById.get('weighted-sales-pipeline');
  const [table = ''] = Object.keys(pipeline?.tables ?? {});
  const rows = (count: number) => Array<string>(count).fill('1,50').join(';');

  test.each([
    [mostRowsInAddress, true],
    [mostRowsInAddress + 1, false],
  ])('%i rows fit: %s', (count, fits) => {
    if (!pipeline) throw new Error('The tests need a calculator with a table.');
    const state = { ...nothing, inputs: { [table]: rows(count) } };
    expect(fitsAddress(pipeline, state)).toBe(fits);
    expect(writeAddress(pipeline, state)).toBe(fits ? `?${table}=${rows(count)}` : '');
    const byMode = { ...nothing, mode: arr.mode.id, rows: Array<string[]>(count).fill(['1']) };
    expect(fitsAddress(arr, byMode)).toBe(fits);
  });
});

test.each([
  ['1234.5', 'en-US', '1,234.5'],
  ['1234.5', 'de-DE', '1.234,5'],
  ['1e999', 'en-US', '1e999'],
  ['12k', 'en-US', '12k'],
])('"%s" of an address stands in a field of %s as "%s"', (text, locale, typed) => {
  expect(typedText(text, locale)).toBe(typed);
});
