import { describe, expect, test } from 'vitest';
import {
  atMost,
  choice,
  column,
  count,
  days,
  divide,
  minutes,
  money,
  months,
  none,
  number,
  percent,
  percentOf,
  ratio,
  result,
  score,
  yesOrNo,
} from '../../src/calculators/calculator.ts';

test.each([
  ['an amount', money('Price', 5), { unit: 'money', min: 0, max: null, integer: false }],
  ['a percentage', percent('Price', 5), { unit: 'percent', min: 0, max: 100, integer: false }],
  ['a count', count('Price', 5), { unit: 'count', min: 0, max: null, integer: true }],
  ['a number', number('Price', 5), { unit: 'number', min: 0, max: null, integer: false }],
  ['a multiple', ratio('Price', 5), { unit: 'ratio', min: 0, max: null, integer: false }],
  ['a score', score('Price', 5), { unit: 'score', min: -100, max: 100, integer: false }],
  ['a time in months', months('Price', 5), { unit: 'months', min: 0, max: null, integer: false }],
  ['a time in days', days('Price', 5), { unit: 'days', min: 0, max: null, integer: false }],
  ['a time in minutes', minutes('Price', 5), { unit: 'minutes', min: 0, max: null, integer: false }],
])('%s has the bounds that go without saying', (_, input, bounds) => {
  expect(input).toEqual({ label: 'Price', default: 5, ...bounds });
});

test('bounds and help that are told take the place of the others', () => {
  expect(percent('Growth', 5, { min: -100, max: 1000, help: 'In a year.' })).toEqual({
    label: 'Growth',
    unit: 'percent',
    default: 5,
    min: -100,
    max: 1000,
    integer: false,
    help: 'In a year.',
  });
  expect(score('NPS', 5, { min: 0 })).toMatchObject({ min: 0, max: 100 });
});

test('facts and questions of yes or no are chosen, not typed', () => {
  expect(choice('Budget', 2, 'Is there money?')).toEqual({
    label: 'Budget',
    unit: 'choice 0 to 3',
    default: 2,
    min: 0,
    max: 3,
    integer: true,
    help: 'Is there money?',
    choices: ['Unknown', 'Weak', 'Likely', 'Confirmed'],
  });
  expect(yesOrNo('Matched', 1)).toEqual({
    label: 'Matched',
    unit: 'yes or no',
    default: 1,
    min: 0,
    max: 1,
    integer: true,
    choices: ['No', 'Yes'],
  });
});

test('a column is an input with its id; a result has a help only where there is one', () => {
  expect(column('value', count('Deals', 3))).toEqual({ id: 'value', ...count('Deals', 3) });
  expect(result('money', 'Price')).toStrictEqual({ unit: 'money', label: 'Price' });
  expect(result('money', 'Price', 'With tax.')).toStrictEqual({ unit: 'money', label: 'Price', help: 'With tax.' });
});

describe('a part', () => {
  const rule = atMost('part', 'whole', 'The part can’t exceed the whole.');

  test('may be as large as its whole, and no larger', () => {
    expect([
      rule.holds({ part: 3, whole: 4 }),
      rule.holds({ part: 4, whole: 4 }),
      rule.holds({ part: 5, whole: 4 }),
    ]).toEqual([true, true, false]);
    expect(rule).toMatchObject({ rule: 'part <= whole', at: ['part'], message: 'The part can’t exceed the whole.' });
  });

  test('of nothing has no share, and says why', () => {
    expect([divide(6, 4, 'No.'), percentOf(6, 4, 'No.')]).toEqual([1.5, 150]);
    expect([divide(6, 0, 'No.'), percentOf(6, 0, 'No.'), none('No.')]).toEqual(Array(3).fill({ none: 'No.' }));
  });
});
