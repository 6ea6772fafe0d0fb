import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../src/calculators/statistics.ts';

describe('the Wilson interval of a share', () => {
  // The four examples of Newcombe, Two-sided confidence intervals for the single proportion (1998), score method.
  test.each([
    { part: 81, whole: 263, lower: 0.2553, upper: 0.3662 },
    { part: 15, whole: 148, lower: 0.0624, upper: 0.1605 },
    { part: 0, whole: 20, lower: 0, upper: 0.1611 },
    { part: 1, whole: 29, lower: 0.0061, upper: 0.1718 },
  ])('agrees with Newcombe for $part of $whole', ({ part, whole, lower, upper }) => {
    const interval = wilsonInterval(part, whole);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('ends exactly at 0 where nothing was counted, and at 1 where everything was', () => {
    expect(wilsonInterval(0, 7).lower).toBe(0);
    expect(wilsonInterval(7, 7).upper).toBe(1);
  });

  test('holds the share, stays within 0 and 1, and mirrors what was not counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
        const part = Math.round(whole * share);
        const { lower, upper } = wilsonInterval(part, whole);
        const mirrored = wilsonInterval(whole - part, whole);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower - 1e-15).toBeLessThanOrEqual(part / whole);
        expect(upper + 1e-15).toBeGreaterThanOrEqual(part / whole);
        expect(Math.abs(mirrored.lower - (1 - upper))).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  test('is blank without a whole and without a part', () => {
    expect(wilsonInterval(0, 0)).toEqual({ lower: NaN, upper: NaN });
    expect(wilsonInterval(NaN, 10)).toEqual({ lower: NaN, upper: NaN });
  });
});
