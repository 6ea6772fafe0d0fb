import { expect, test } from 'vitest';
import { mean, quantile, sum } from '../../src/calculators/quantile.ts';

/** By hand, as R gives them: the place is (n - 1) times the share, and what lies between two values is shared out. */
test.each<[readonly number[], number, number]>([
  [[7], 0.5, 7],
  [[10, 2], 0.5, 6],
  [[10, 2, 4], 0.5, 4],
  [[100, 9, 20, 3], 0.5, 14.5],
  [[100, 9, 20, 3], 0, 3],
  [[100, 9, 20, 3], 1, 100],
  [[100, 9, 20, 3], 0.9, 76],
  [[100, 9, 20, 3], 0.25, 7.5],
  [[-5, -50], 0.1, -45.5],
])('of %j at %d is %d', (values, share, expected) => {
  expect(quantile(values, share)).toBeCloseTo(expected, 12);
});

test('of no value, or of one that is missing, is none', () => {
  expect(quantile([], 0.5)).toBeNaN();
  expect(quantile([1, NaN, 2], 0)).toBeNaN();
  expect(mean([])).toBeNaN();
});

test('leaves the values in the order that they came in', () => {
  const values = [3, 1, 2];
  quantile(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});

test('a sum starts at nought, a mean divides it by how many there are', () => {
  expect([sum([]), sum([4, 5]), mean([4, 5])]).toEqual([0, 9, 4.5]);
});
