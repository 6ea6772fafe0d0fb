import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differenceInterval,
  normalCdf,
  normalQuantile,
  sampleSizePerGroup,
  surveySampleSize,
  twoProportionZ,
  twoSidedPValue,
  wilsonInterval,
  z,
} from '../../src/calculators/statistics.ts';

/** Closeness of the value itself, so that a small tail must be right in all of its digits. */
const expectClose = (actual: number, expected: number, tolerance = 1e-12) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));

describe('the normal distribution', () => {
  // mpmath 1.3 with 40 digits.
  test.each([
    [-37, 5.725571222524577e-300],
    [-10, 7.619853024160525e-24],
    [-5, 2.866515718791939e-7],
    [-3, 0.0013498980316300946],
    [-2.9, 0.0018658133003840384],
    [-2.8, 0.0025551303304279342],
    [-2, 0.02275013194817921],
    [-1.5, 0.06680720126885807],
    [-1, 0.15865525393145705],
    [-0.001, 0.49960105778608893],
    [0, 0.5],
    [0.3, 0.6179114221889527],
    [1, 0.8413447460685429],
    [1.959963984540054, 0.975],
    [3, 0.9986501019683699],
    [6, 0.9999999990134123],
  ])('below %d lies %d of it', (x, share) => expectClose(normalCdf(x), share));

  test.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-10, -6.361340902404057],
    [0.00005, -3.890591886413094],
    [0.001, -3.0902323061678136],
    [0.005, -2.575829303548901],
    [0.025, -1.9599639845400543],
    [0.1, -1.2815515655446004],
    [0.25, -0.6744897501960817],
    [0.4999, -0.00025066283008800747],
    [0.6, 0.2533471031357997],
    [0.8, 0.8416212335729144],
    [0.975, 1.9599639845400538],
    [0.995, 2.5758293035489004],
    [0.99995, 3.890591886413121],
    [0.9999999, 5.199337582290661],
  ])('%d of it lies below %d', (share, x) => expectClose(normalQuantile(share), x));

  test('the quantile has its middle at zero, no end at 0 and 1, and no value outside', () => {
    expect([0.5, 0, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([0, -Infinity, Infinity, NaN, NaN, NaN]);
    expect(normalQuantile(0.975)).toBeCloseTo(z, 14);
  });

  test('the quantile undoes the distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 0, noNaN: true }), (x) => {
        expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThanOrEqual(1e-12 * Math.max(1, -x));
      }),
    );
  });

  test('both tails and a missing number', () => {
    expect([Infinity, -Infinity, NaN].map(normalCdf)).toEqual([1, 0, NaN]);
  });
});

describe('the Wilson interval', () => {
  // SciPy 1.17, binomtest(…).proportion_ci(method='wilson').
  test.each([
    [340, 400, 0.8116863892693679, 0.8816550046966246],
    [30, 50, 0.4618143774758936, 0.7239161026974346],
    [81, 263, 0.2552885198782742, 0.36620957698280004],
    [1, 10, 0.017876213095072896, 0.4041500267952385],
    [10, 10, 0.7224672001371109, 1],
  ])('of %d among %d', (hits, answers, lower, upper) => {
    const interval = wilsonInterval(hits, answers);
    expectClose(interval.lower, lower);
    expectClose(interval.upper, upper);
  });

  test('starts at exactly zero where there is no hit, however many answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (answers) => {
        expect(wilsonInterval(0, answers).lower).toBe(0);
      }),
    );
  });

  test('holds the share, lies within 0 and 1, and narrows with more answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (answers, share) => {
        const hits = Math.round(answers * share);
        const { lower, upper } = wilsonInterval(hits, answers);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(hits / answers + 1e-15);
        expect(upper).toBeGreaterThanOrEqual(hits / answers - 1e-15);
        const four = wilsonInterval(4 * hits, 4 * answers);
        expect(four.upper - four.lower).toBeLessThan(upper - lower);
      }),
    );
  });

  test('has no ends where nobody answered', () => expect(wilsonInterval(0, 0)).toEqual({ lower: NaN, upper: NaN }));
});

describe('two versions', () => {
  const [a, b] = [
    { visitors: 5000, conversions: 250 },
    { visitors: 5000, conversions: 300 },
  ];

  test('are compared on their pooled rate', () => {
    expectClose(twoProportionZ(a, b), 2.193172316532562);
    expectClose(twoSidedPValue(2.193172316532562), 0.028294966290231205);
  });

  test('swapped, change the sign and nothing else', () => {
    expect(twoProportionZ(b, a)).toBe(-twoProportionZ(a, b));
    expect(twoSidedPValue(-1.5)).toBe(twoSidedPValue(1.5));
    const [there, back] = [differenceInterval(a, b), differenceInterval(b, a)];
    expectClose(back.lower, -there.upper);
    expectClose(back.upper, -there.lower);
  });

  test('differ by an interval on unpooled variances', () => {
    const { lower, upper } = differenceInterval(a, b);
    expectClose(lower, 0.0010654874618687797);
    expectClose(upper, 0.01893451253813121);
  });

  test('without a spread have no z score, and an interval without width', () => {
    const [none, all] = [
      { visitors: 10, conversions: 0 },
      { visitors: 10, conversions: 10 },
    ];
    expect(twoProportionZ(none, none)).toBeNaN();
    expect(differenceInterval(none, all)).toEqual({ lower: 1, upper: 1 });
  });

  test('keep the digits of a small p-value', () => expectClose(twoSidedPValue(10), 2 * 7.619853024160525e-24));
});

describe('sample sizes', () => {
  // SciPy 1.17's quantiles put into the formula of Fleiss, Levin and Paik, chapter 4.
  test.each([
    [0.05, 0.1, 0.8, 0.05, 31_234],
    [0.05, -0.2, 0.9, 0.05, 9_030],
    [0.2, 0.25, 0.8, 0.01, 1_628],
    [0.5, 1, 0.8, 0.05, 11],
    [1, -0.99, 0.5, 0.5, 1],
  ])('to move %d by %d with power %d at level %d', (rate, effect, power, significance, expected) => {
    expect(sampleSizePerGroup(rate, effect, power, significance)).toBe(expected);
  });

  test('no sample shows an effect of zero', () => expect(sampleSizePerGroup(0.05, 0, 0.8, 0.05)).toBe(Infinity));

  test.each([
    [10_000, 0.05, 0.5, 0.95, 370],
    [1_000_000_000, 0.05, 0.5, 0.95, 385],
    [500, 0.03, 0.5, 0.99, 394],
    [1, 0.05, 0.5, 0.95, 1],
    [1, 1, 0.01, 0.5, 1],
    [100, 1e-200, 0.5, 0.95, 100],
    [100, 0, 0.5, 0.95, 100],
  ])(
    'to ask %d people within %d of a share of %d with confidence %d',
    (population, margin, share, confidence, expected) => {
      expect(surveySampleSize(population, margin, share, confidence)).toBe(expected);
    },
  );

  test('a survey never needs more answers than there are people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.double({ min: 1e-9, max: 1, noNaN: true }),
        (population, margin) => {
          const needed = surveySampleSize(population, margin, 0.5, 0.95);
          expect(needed).toBeGreaterThanOrEqual(1);
          expect(needed).toBeLessThanOrEqual(population);
        },
      ),
    );
  });
});
