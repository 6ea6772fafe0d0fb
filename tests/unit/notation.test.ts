import { expect, test } from 'vitest';
import { workingOrder } from '../../src/calculators/notation.ts';

test('a step stands after those whose results it needs, else where it is listed', () => {
  expect(workingOrder(['ratio = profit / cost', 'profit = revenue - cost', 'cost = rent + pay', 'rest = rent'])).toEqual([
    'cost = rent + pay',
    'profit = revenue - cost',
    'ratio = profit / cost',
    'rest = rent',
  ]);
});
