import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsTo } from '../../src/calculators/charts.ts';

test.each([
  [8000, [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000]],
  [1000, [0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]],
  [13, [0, 2, 4, 6, 8, 10, 12, 14]],
  [0.3, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  [Infinity, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
])('steps to %d are round', (last, steps) => {
  expect(stepsTo(last)).toEqual(steps);
});

test('steps reach the number, and are few', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e300, noNaN: true }), (last) => {
      const steps = stepsTo(last);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(last * (1 - 1e-12));
      expect(steps.length).toBeLessThanOrEqual(12);
    }),
  );
});
