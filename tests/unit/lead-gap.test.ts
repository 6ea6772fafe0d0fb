import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, sentenceOf } from '../../src/calculators/evaluate.ts';
import { createShow, defaultSettings } from '../../src/calculators/format.ts';
import leadScoring from '../../src/calculators/list/lead-scoring.ts';
import { calculatorById } from '../../src/calculators/index.ts';
import { liftsOfBehavior, liftsOfFit, wayUp } from '../../src/calculators/lead-gap.ts';

const names = { fit: ['Headcount', 'Industry', 'Country'], behavior: ['Webinar', 'Trial'] };
const calculator = calculatorById.get(leadScoring.id);

/** What the page says of a lead. */
function said(threshold: number, fit: number[][], behavior: number[][], given = names): string {
  if (!calculator) throw new Error('The calculator "lead-scoring" is not on the list.');
  const tables = { fit, behavior };
  return sentenceOf(
    calculator,
    { threshold },
    evaluate(calculator, { threshold }, tables),
    createShow(defaultSettings),
    tables,
    given,
  );
}

describe('a lead', () => {
  const fit = [
    [20, 1],
    [10, 0],
    [5, 0],
  ];
  const behavior = [
    [10, 1, 25],
    [25, 0, 25],
  ];
  test.each([
    ['at the threshold qualifies', 30, 'The lead scores 30 and qualifies, right at the threshold.'],
    ['above the threshold lacks nothing', 20, 'The lead scores 30 and qualifies, 10 above the threshold.'],
    [
      'that one thing would lift is told each that would do, the largest first',
      40,
      'The lead scores 30: 10 short of the threshold. Any one of these would be enough: Trial once more (+25), Industry (+10), or Webinar once more (+10).',
    ],
    [
      'that only one thing would lift is told that one',
      55,
      'The lead scores 30: 25 short of the threshold. One thing would be enough: Trial once more (+25).',
    ],
    [
      'that needs several is told the fewest',
      65,
      'The lead scores 30: 35 short of the threshold. The fewest that would be enough are 2: Trial once more (+25) and Industry (+10).',
    ],
    [
      'that nothing would lift is told how far it would stay',
      90,
      'The lead scores 30: 60 short of the threshold. Even with everything it lacks, it would be 5 short.',
    ],
  ])('%s', (_, threshold, sentence) => {
    expect(said(threshold, fit, behavior)).toBe(sentence);
  });

  test('is told how many more times an action is needed, and what its last points are', () => {
    expect(said(100, [], [[10, 0, 105]])).toMatch(/are 10: Webinar 10 more times \(\+100\)\.$/);
    expect(said(105, [], [[10, 0, 105]])).toMatch(
      /are 11: Webinar 10 more times \(\+100\) and Webinar once more \(\+5\)\.$/,
    );
  });

  test('without any criterion left is told so', () => {
    expect(said(50, [[20, 1]], [])).toMatch(/Nothing is left that would add points\.$/);
    expect(said(50, [[0, 0]], [[5, 9, 20]])).toMatch(/Nothing is left that would add points\.$/);
  });

  test('that would need a thousand things is not told them', () => {
    expect(said(50, [], [[0.01, 0, 60]])).toMatch(/It would take more than 999 things to reach the threshold\.$/);
    expect(said(50, [], [[Number.MIN_VALUE, 0, 60]])).toMatch(/It would take more than 999 things/);
  });

  test('that many things would lift is told five, and how many more there are', () => {
    const many = Array.from({ length: 8 }, () => [50, 0]);
    expect(said(50, many, [], { fit: many.map((_, place) => `T${place}`), behavior: [] })).toMatch(
      /T0 \(\+50\), T1 \(\+50\), T2 \(\+50\), T3 \(\+50\), T4 \(\+50\), or 3 more\.$/,
    );
  });
});

test('no smaller number of things closes the gap, and the things that are told do', () => {
  const points = fc.integer({ min: 0, max: 12 });
  const fitRows = fc.array(fc.tuple(points, fc.integer({ min: 0, max: 1 })), { maxLength: 4 });
  const behaviorRows = fc.array(fc.tuple(points, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 30 })), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(fitRows, behaviorRows, fc.integer({ min: 1, max: 60 }), (fit, behavior, gap) => {
      const scoreOf = (times: readonly number[]) =>
        behavior.reduce((sum, [each, , most], at) => sum + Math.min(each * (times[at] ?? 0), most), 0);
      const own = behavior.map(([, times]) => times);
      const traits = fit.flatMap(([each, matched]) => (matched === 0 ? [each] : [])).sort((a, b) => b - a);
      /** The most points that a number of further things can bring: every way of sharing them out is tried. */
      const most = (things: number, at = 0, times = own): number =>
        at === behavior.length
          ? traits.slice(0, things).reduce((sum, each) => sum + each, 0) + scoreOf(times) - scoreOf(own)
          : Math.max(
              ...Array.from({ length: things + 1 }, (_, more) =>
                most(things - more, at + 1, times.with(at, (times[at] ?? 0) + more)),
              ),
            );
      const way = wayUp([...liftsOfFit(fit, []), ...liftsOfBehavior(behavior, [])], gap);
      if (way.kind === 'never') expect(most(40)).toBe(gap - way.stillShort);
      else {
        const things = way.kind === 'any' ? 1 : way.of.reduce((sum, { times }) => sum + times, 0);
        const brought = way.of.reduce((sum, { points: each, times }) => sum + each * times, 0);
        expect(brought).toBeGreaterThanOrEqual(gap);
        expect(most(things - 1)).toBeLessThan(gap);
      }
    }),
    { numRuns: 60 },
  );
});
