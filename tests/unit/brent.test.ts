import { expect, test } from 'vitest';
import { findRoot } from '../../src/calculators/brent.ts';

/**
 * Roots, and how often the function was asked for them: a search that asks more often keeps a reader
 * waiting. The counts were worked out by a second program, written from the textbook's pseudocode.
 */
test.each<
  [name: string, f: (x: number) => number, from: number, to: number, tolerance: number, root: number, asked: number]
>([
  ['a line', (x) => x - 5, 0, 20, 1e-9, 5, 3],
  ['a root at the first end', (x) => x, 0, 3, 1e-9, 0, 2],
  ['a parabola', (x) => x * x - 2, 0, 2, 1e-15, 1.4142135623730951, 38],
  ['a double root beside the one', (x) => (x + 3) * (x - 1) ** 2, -4, 4 / 3, 1e-12, -3, 13],
  ['a cubic', (x) => x ** 3 - 2 * x - 5, 2, 3, 1e-12, 2.0945514815423265, 8],
  ['a cubic from right to left', (x) => x ** 3 - 0.001, 5, -1, 1e-9, 0.09999999999999072, 14],
  ['the fixed point of the cosine', (x) => Math.cos(x) - x, 0, 1, 1e-12, 0.7390851332151607, 9],
  ['a curve that is flat at its root', (x) => (x - 1) ** 7, 0, 3.3, 1e-4, 0.9999670932112394, 32],
  ['a curve that is flatter still', (x) => x ** 9, -1, 4, 1e-6, 3.139207296583568e-7, 42],
  ['a hyperbola', (x) => 1 / x - 3, 0.01, 10, 1e-12, 0.33333333333333337, 36],
  ['an S', (x) => Math.atan(x - 1.5), -20, 30, 1e-12, 1.5, 12],
  ['a logarithm', (x) => Math.log(x) - 2, 1e-3, 1000, 1e-13, 7.389056098930649, 16],
  ['a jump', (x) => (x < 0.3 ? -1 : 1), 0, 1, 1e-3, 0.30078125, 12],
  ['a root that can be had no finer', (x) => Math.exp(x) - 1e-8, -100, 100, 1e-15, -18.420680743952367, 202],
])('%s', (_, f, from, to, tolerance, root, asked) => {
  let count = 0;
  const found = findRoot(
    (x) => {
      count++;
      return f(x);
    },
    from,
    to,
    tolerance,
  );
  expect(found).toBeCloseTo(root, 13);
  expect(count).toBe(asked);
});
