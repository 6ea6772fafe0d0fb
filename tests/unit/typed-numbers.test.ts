import { describe, expect, test } from 'vitest';
import { calculators } from '../../src/calculators/index.ts';
import { readAddress } from '../../src/calculators/address.ts';
import { addressWith, numberFields, putIn, splitNumbers } from '../../src/calculators/typed-numbers.ts';

/** The numbers behind the shortest name. */
const read = (query: string, locale = 'en-US') => splitNumbers(query, locale).at(-1);

describe('the numbers behind a name', () => {
  test.each([
    ['NPS 70 20 10', 'NPS', [70, 20, 10]],
    ['nps: 70, 20, 10', 'nps', [70, 20, 10]],
    ['nps 70/20/10', 'nps', [70, 20, 10]],
    ['nps 70,20,10', 'nps', [70, 20, 10]],
    ['cac 50,000 25', 'cac', [50_000, 25]],
    ['cac $50k 25', 'cac', [50_000, 25]],
    ['arr 1.2m', 'arr', [1_200_000]],
    ['rule of 40 30% -15.5%', 'rule of', [40, 30, -15.5]],
  ])('of “%s” belong to “%s”', (query, name, numbers) => {
    expect(read(query)).toEqual({ name, numbers });
  });

  test('are read as the reader writes them', () => {
    expect(read('cac 50.000 2,5', 'de-DE')?.numbers).toEqual([50_000, 2.5]);
  });

  test('may be part of the name: the longest name comes first', () => {
    expect(splitNumbers('rule of 40 30', 'en-US').map(({ name }) => name)).toEqual(['rule of 40', 'rule of']);
  });

  test.each(['', 'nps', '70 20', '4 ps', 'b2b', 'ga4', 'nps seventy'])('are none in “%s”', (query) => {
    expect(splitNumbers(query, 'en-US')).toEqual([]);
  });
});

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, unit: 'money' })) as [
  { id: string; unit: string },
  { id: string; unit: string },
  { id: string; unit: string },
];

describe('numbers go into the fields', () => {
  test('in their order, and those without a field are told', () => {
    expect(putIn([a, b], [], [1, 2, 3])).toEqual({
      given: [
        { field: a, values: [1] },
        { field: b, values: [2] },
      ],
      zero: [],
      left: [3],
    });
  });

  test('that are meant in short, where there are as many; the others are zero', () => {
    const put = putIn([a, b, c], ['a', 'c'], [1, 2]);
    expect(put.zero).toEqual([b]);
    expect(addressWith(put)).toBe('?a=1&c=2&b=0');
    expect(addressWith(putIn([a, b, c], ['a', 'c'], [1, 2, 3]))).toBe('?a=1&b=2&c=3');
  });

  test('all into a table of one column', () => {
    expect(addressWith(putIn([{ id: 'days', unit: 'rows' }], [], [3, 5.5]))).toBe('?days=3;5.5');
  });
});

test.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  'the address of %s with numbers reads back the same',
  (_, calculator) => {
    const fields = numberFields(calculator);
    const numbers = fields.map((__, at) => at + 1);
    const { inputs } = readAddress(calculator, addressWith(putIn(fields, [], numbers)));
    expect(inputs).toEqual(
      Object.fromEntries(fields.map(({ id, unit }, at) => [id, unit === 'rows' ? numbers.join(';') : String(at + 1)])),
    );
    expect(calculator.inShort?.filter((id) => !(id in calculator.inputs)) ?? []).toEqual([]);
  },
);
