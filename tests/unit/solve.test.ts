import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRoot } from '../../src/calculators/brent.ts';
import { defaultsOf, evaluate } from '../../src/calculators/evaluate.ts';
import { calculatorById, calculators } from '../../src/calculators/index.ts';
import { solveFor } from '../../src/calculators/solve.ts';

const get = (id: string) => {
  const calculator = calculatorById.get(id);
  if (!calculator) throw new Error(`no calculator ${id}`);
  return calculator;
};

test('a root is found to the last digits', () => {
  expect(findRoot((x) => x * x - 2, 0, 2, 1e-15)).toBeCloseTo(Math.SQRT2, 14);
  expect(findRoot((x) => Math.exp(x) - 1e-8, -100, 100, 1e-15)).toBeCloseTo(Math.log(1e-8), 12);
});

describe('solve for', () => {
  test('the churn that gives a lifetime value of 9,000', () => {
    const calculator = get('customer-lifetime-value');
    const solution = solveFor(
      { calculator, given: defaultsOf(calculator) },
      {
        output: 'marginLtv',
        target: 9000,
        input: 'monthlyChurnRate',
      },
    );
    expect(solution?.isReached).toBe(true);
    expect(solution?.input).toBeCloseTo(5 / 3, 10);
  });

  test('the promoters for a score of 50, as a whole number', () => {
    const calculator = get('net-promoter-score');
    const solution = solveFor(
      { calculator, given: defaultsOf(calculator) },
      { output: 'nps', target: 50, input: 'promoters' },
    );
    expect(solution).toMatchObject({ isReached: true, input: 140 });
    expect(solution?.output).toBeCloseTo(50, 9);
  });

  test('a target that no value reaches gives the nearest one', () => {
    const calculator = get('revenue-retention');
    const solution = solveFor(
      { calculator, given: defaultsOf(calculator) },
      {
        output: 'grossRevenueRetention',
        target: 100,
        input: 'churnedMrr',
      },
    );
    expect(solution).toEqual({ isReached: false, input: 0, output: 97 });
  });

  test('an output that the input does not move gives the nearest, which is the present one', () => {
    const calculator = get('revenue-retention');
    const solution = solveFor(
      { calculator, given: defaultsOf(calculator) },
      {
        output: 'grossRevenueRetention',
        target: 50,
        input: 'expansionMrr',
      },
    );
    expect(solution?.isReached).toBe(false);
    expect(solution?.output).toBe(92);
  });

  test.each(calculators.map((calculator) => ({ id: calculator.id, calculator })))(
    '$id: what is found gives the target back',
    ({ calculator }) => {
      const given = defaultsOf(calculator);
      const figures = evaluate(calculator, given);
      for (const output of Object.keys(calculator.outputs)) {
        const present = figures[output]?.value ?? null;
        for (const input of Object.keys(calculator.inputs)) {
          fc.assert(
            fc.property(fc.double({ min: 0.5, max: 1.5, noNaN: true }), (factor) => {
              if (present === null) return;
              const solution = solveFor({ calculator, given }, { output, target: present * factor, input });
              if (!solution) return;
              const check = evaluate(calculator, { ...given, [input]: solution.input })[output]?.value ?? NaN;
              expect(check).toBe(solution.output);
              if (solution.isReached)
                expect(Math.abs(check - present * factor)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(present)));
            }),
            { numRuns: 1 },
          );
        }
      }
    },
  );
});
