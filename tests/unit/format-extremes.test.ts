import { expect, test } from 'vitest';
import { createShow, defaultSettings, wholeUp } from '../../src/calculators/format.ts';

const show = createShow(defaultSettings);

test.each([
  [99.999, '99.999%'],
  [99.995, '99.995%'],
  [99.99, '99.99%'],
  [99.987, '99.99%'],
  [100, '100%'],
  [99.999999999999986, '100%'],
  [100.001, '100%'],
])('a share of %d is written %s: one short of all is not all', (value, text) => {
  expect(show(value, 'percent')).toBe(text);
});

test.each([
  [3333.3333333333335, 3334],
  [4000, 4000],
  [4000.0000000000005, 4000],
  [0.25, 1],
  [1e-15, 1],
  [0, 0],
])('%d units call for %d whole ones', (value, units) => {
  expect(wholeUp(value)).toBe(units);
});
