import { describe, expect, test } from 'vitest';
import type { Calculator, Sample } from '../../src/calculators/calculator.ts';
import { evaluate, evaluateMode } from '../../src/calculators/evaluate.ts';
import { createShow, defaultSettings } from '../../src/calculators/format.ts';
import { calculatorById } from '../../src/calculators/index.ts';
import { rangeText, uncertaintiesOf, uncertaintyOf, uncertaintySentence } from '../../src/calculators/uncertainty.ts';

const show = createShow(defaultSettings);

/** Worked out by a second program, which tries one more answer after the other. */
test.each<[string, Sample, lower: number, upper: number, toHalve: number]>([
  ['a share', { hits: 20, of: 80 }, 16.80623185754238, 35.48467461923398, 248],
  ['a share of nobody', { hits: 0, of: 10 }, 0, 27.75327998628892, 14],
  ['one answer', { hits: 1, of: 1 }, 20.654931437723743, 100, 5],
  ['a score', { promoters: 50, detractors: 20, of: 100 }, 14.051130178761607, 44.20129700570441, 310],
  ['a score of promoters alone', { promoters: 3, detractors: 0, of: 3 }, -6.5792867038085845, 100, 7],
  ['a mean', { mean: 4, deviation: 1, of: 100, from: 1, to: 5 }, 3.8040036015459946, 4.195996398454005, 300],
  ['a mean near the top', { mean: 4.5, deviation: 1.5, of: 9, from: 1, to: 5 }, 3.520018007729973, 5, 55],
  ['a mean near the bottom', { mean: 1.5, deviation: 1.5, of: 9, from: 1, to: 5 }, 1, 2.479981992270027, 55],
  [
    'the mean of one answer',
    { mean: 2, deviation: 0.5, of: 1, from: 1, to: 5 },
    1.020018007729973,
    2.979981992270027,
    3,
  ],
])('%s has its interval, and its price of half of it', (_, sample, lower, upper, toHalve) => {
  const found = uncertaintyOf(sample);
  expect(found?.lower).toBeCloseTo(lower, 9);
  expect(found?.upper).toBeCloseTo(upper, 9);
  expect(found?.toHalve).toBe(toHalve);
});

test('an interval that no number of answers halves says so', () => {
  expect(uncertaintyOf({ hits: 2 ** 51, of: 2 ** 52 })?.toHalve).toBeNull();
  expect(uncertaintyOf({ mean: 4, deviation: Infinity, of: 9, from: 1, to: 5 })).toEqual({
    lower: 1,
    upper: 5,
    toHalve: null,
  });
  expect(uncertaintyOf({ mean: 4, deviation: 1, of: -1, from: 1, to: 5 })).toBeNull();
});

test.each<[lower: number, upper: number, text: string]>([
  [34.2, 55.7, 'between 34 and 56'],
  [34.2, 39.2, 'between 34 and 40'],
  [34.26, 39.25, 'between 34.2 and 39.3'],
  [34.26, 34.76, 'between 34.2 and 34.8'],
  [34.263, 34.757, 'between 34.26 and 34.76'],
  [33.9999, 54.0001, 'between 34 and 54'],
  [33.99, 54.01, 'between 33 and 55'],
  [-12.4, -3.1, 'between −13 and −3'],
])('from %d to %d is said as "%s": rounded outward, in as many digits as the width calls for', (lower, upper, text) => {
  expect(rangeText({ lower, upper, toHalve: null }, 'number', show)).toBe(text);
});

test.each<[toHalve: number | null, text: string]>([
  [null, 'Allowing for chance alone, the true figure lies between 30% and 60%, 19 times out of 20.'],
  [
    1,
    'Allowing for chance alone, the true figure lies between 30% and 60%, 19 times out of 20. It takes 1 more answer to halve that range.',
  ],
  [
    1200,
    'Allowing for chance alone, the true figure lies between 30% and 60%, 19 times out of 20. It takes 1,200 more answers to halve that range.',
  ],
])('%d more answers to halve an interval are told in words', (toHalve, text) => {
  expect(uncertaintySentence({ lower: 30, upper: 60, toHalve }, 'percent', ['answer', 'answers'], show)).toBe(text);
});

describe('the intervals of a calculator', () => {
  const get = (id: string): Calculator => {
    const calculator = calculatorById.get(id);
    if (!calculator) throw new Error(`no calculator ${id}`);
    return calculator;
  };

  test('are those of figures that have a value', () => {
    const won = get('win-rate');
    const given = { dealsWon: 20, dealsLost: 60, dealsOpen: 20, proposalsSent: 0 };
    const found = uncertaintiesOf(won, given, evaluate(won, given));
    expect([...found.keys()]).toEqual(['winRateDecided', 'winRateAll']);
    expect(found.get('winRateDecided')?.lower).toBeCloseTo(16.80623185754238, 9);
  });

  test('are none where nothing is a sample, or nobody has answered', () => {
    const price = get('average-selling-price');
    expect(uncertaintiesOf(price, {}, evaluate(price, { revenue: 10, unitsSold: 2 })).size).toBe(0);
    const score = get('net-promoter-score');
    const nobody = { promoters: 0, passives: 0, detractors: 0 };
    expect(uncertaintiesOf(score, nobody, evaluate(score, nobody)).size).toBe(0);
  });

  test('speak of the rows where the reader gives rows', () => {
    const satisfied = get('customer-satisfaction-score');
    const { mode } = satisfied;
    if (!mode) throw new Error('no mode');
    const rows = [[10], [20], [30], [15], [5]];
    const given = { satisfied: 340, responses: 400 };
    const figures = evaluateMode(satisfied, mode, rows, given);
    expect(uncertaintiesOf(satisfied, given, figures, rows).get('csat')?.lower).toBeCloseTo(16.80623185754238, 9);
    // The score counts what was answered, whichever way it came in.
    const score = get('net-promoter-score');
    if (!score.mode) throw new Error('no mode');
    const scores = [[20], [0], [0], [0], [0], [0], [0], [30], [0], [0], [50]];
    const own = uncertaintiesOf(score, {}, evaluateMode(score, score.mode, scores, {}), scores).get('nps');
    expect(own?.upper).toBeCloseTo(44.20129700570441, 9);
  });
});
