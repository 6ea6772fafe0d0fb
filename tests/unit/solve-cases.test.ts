import { describe, expect, test } from 'vitest';
import {
  atMost,
  count,
  defineCalculator,
  money,
  none,
  number,
  percent,
  result,
  type Calculator,
  type Input,
  type Result,
} from '../../src/calculators/calculator.ts';
import { solveFor } from '../../src/calculators/solve.ts';

/** A calculator of one function of x, and of a second input that limits it. */
const of = (x: Input, f: (x: number, limit: number, rows: readonly (readonly number[])[]) => Result) =>
  defineCalculator({
    id: 'function',
    title: 'Function',
    question: 'What is y?',
    serves: ['y'],
    inputs: { x, limit: number('Limit', 1e9) },
    tables: {
      rows: { label: 'Rows', hint: 'Rows.', columns: [{ id: 'r', ...number('R', 0) }], default: [[1]], paste: 'cells' },
    },
    outputs: { y: result('number', 'y') },
    rules: [atMost('x', 'limit', 'x can’t exceed the limit.')],
    formula: [],
    compute: ({ x: value, limit }, { rows }) => ({ y: f(value, limit, rows) }),
    sentence: () => 'There is a y.',
  }) as unknown as Calculator;

const solve = (calculator: Calculator, target: number, given: Readonly<Record<string, number>> = {}) => {
  const x = calculator.inputs['x']?.default ?? NaN;
  return solveFor({ calculator, given: { x, limit: 1e9, ...given } }, { output: 'y', target, input: 'x' });
};

describe('a target that can be reached', () => {
  test.each<[name: string, x: Input, f: (x: number) => number, target: number, x0: number]>([
    ['by a line', money('x', 10), (x) => 3 * x + 1, 22, 7],
    ['by a share', percent('x', 10), (x) => x / 100, 0.4, 40],
    ['at the lower end', percent('x', 10), (x) => x / 100, 0, 0],
    ['at the upper end', percent('x', 10), (x) => x / 100, 1, 100],
    ['where it is now', money('x', 10), (x) => x ** 2, 100, 10],
    ['by nought alone', money('x', 10), (x) => x ** 2, 0, 0],
    ['far above', money('x', 2), (x) => x, 1_500_000, 1_500_000],
    ['close to nought', money('x', 1), (x) => x, 2e-6, 2e-6],
    ['below nought', number('x', 3, { min: null }), (x) => x, -2_500_000, -2_500_000],
    ['between two of the places looked at first', number('x', 1000), (x) => x ** 3, 1234.5678 ** 3, 1234.5678],
  ])('%s is reached', (_, x, f, target, x0) => {
    const found = solve(of(x, f), target);
    expect(found?.isReached).toBe(true);
    expect(Math.abs((found?.input ?? NaN) - x0)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(x0)));
    expect(Math.abs((found?.output ?? NaN) - target)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(target)));
  });

  /** A target that is met on both sides of a dip, which is so narrow that it is easily passed over. */
  const dip = (middle: number, half: number, x: Input) =>
    solve(
      of(x, (value) => Math.abs(value - middle) - half),
      0,
      { limit: 1e12 },
    );

  test.each<[place: string, middle: number, half: number, x: Input]>([
    ['far within the bounds', 83.1, 0.3, percent('x', 10)],
    ['at their far end', 99.7, 0.15, percent('x', 10)],
    ['close to nought', 3e-5, 5e-6, number('x', 1)],
    ['close below nought', -3e-5, 5e-6, number('x', 1, { min: null })],
    ['just above the present value', 10 + 3e-4, 5e-5, number('x', 10)],
    ['just below the present value', 10 - 3e-4, 5e-5, number('x', 10)],
    ['far above', 4e5, 4e4, number('x', 1)],
    ['far below', -4e5, 4e4, number('x', 1, { min: null })],
  ])('in a narrow dip %s is found', (_, middle, half, x) => {
    const found = dip(middle, half, x);
    expect(found?.isReached).toBe(true);
    expect(Math.abs((found?.input ?? NaN) - middle)).toBeCloseTo(half, 9);
  });

  test.each([
    [2, 3],
    [8, 7],
    [0, 3],
    [100, 7],
  ])('from %d by two values is reached by %d, the nearer one', (x, nearest) => {
    expect(
      solve(
        of(number('x', 5), (value) => value * (10 - value)),
        21,
        { x },
      )?.input,
    ).toBeCloseTo(nearest, 9);
  });

  test('by many values is reached where it is now', () => {
    const found = solve(
      of(number('x', 4), (x) => Math.max(0, x - 5)),
      0,
      { x: 4 },
    );
    expect(found).toEqual({ isReached: true, input: 4, output: 0 });
  });

  test('starts from the default where the field is empty', () => {
    const parabola = of(number('x', 8), (value) => value * (10 - value));
    expect(solve(parabola, 21, { x: NaN })?.input).toBeCloseTo(7, 9);
    expect(solve(parabola, 21, { x: Infinity })?.input).toBeCloseTo(7, 9);
  });

  test('by a count is reached by a whole one', () => {
    expect(
      solve(
        of(count('x', 5), (x) => 3 * x),
        21,
      ),
    ).toEqual({ isReached: true, input: 7, output: 21 });
  });

  test('reads the rows that are given', () => {
    const scaled = of(number('x', 1), (x, _, rows) => x * (rows[0]?.[0] ?? NaN));
    const wish = { output: 'y', target: 12, input: 'x' };
    expect(solveFor({ calculator: scaled, given: { x: 1, limit: 1e9 } }, wish)?.input).toBeCloseTo(12, 9);
    expect(
      solveFor({ calculator: scaled, given: { x: 1, limit: 1e9 }, tables: { rows: [[4]] } }, wish)?.input,
    ).toBeCloseTo(3, 9);
  });
});

describe('a target out of reach', () => {
  test('gives the nearest that can be had', () => {
    expect(
      solve(
        of(percent('x', 10), (x) => x / 100),
        1.5,
      ),
    ).toEqual({ isReached: false, input: 100, output: 1 });
    expect(
      solve(
        of(percent('x', 10), (x) => x / 100),
        -1,
      ),
    ).toEqual({ isReached: false, input: 0, output: 0 });
  });

  test('of several that are as near gives the one next to the present value', () => {
    expect(
      solve(
        of(number('x', 6), () => 5),
        9,
        { x: 6 },
      ),
    ).toEqual({ isReached: false, input: 6, output: 5 });
    expect(
      solve(
        of(percent('x', 60), (x) => (x < 40 ? 1 : 3)),
        2,
        { x: 60 },
      ),
    ).toMatchObject({ input: 60, output: 3 });
  });

  test('of a count gives the whole number whose result comes nearest', () => {
    expect(
      solve(
        of(count('x', 5), (x) => 3 * x),
        22,
      ),
    ).toEqual({ isReached: false, input: 7, output: 21 });
    expect(
      solve(
        of(count('x', 5), (x) => 3 * x),
        23,
      ),
    ).toEqual({ isReached: false, input: 8, output: 24 });
    expect(
      solve(
        of(count('x', 5), (x) => -x),
        3,
      ),
    ).toEqual({ isReached: false, input: 0, output: 0 });
  });

  test('is not reached by a jump over it', () => {
    expect(
      solve(
        of(percent('x', 10), (x) => (x < 33 ? 0 : 10)),
        4,
      )?.isReached,
    ).toBe(false);
    expect(
      solve(
        of(number('x', 1, { max: 10 }), (x) => 1 / (x - 4.9371)),
        0,
      )?.isReached,
    ).toBe(false);
  });

  test('keeps to the rules', () => {
    expect(
      solve(
        of(number('x', 1), (x) => x),
        50,
        { limit: 20 },
      )?.isReached,
    ).toBe(false);
    expect(
      solve(
        of(number('x', 1), (x) => x),
        50,
        { limit: 20 },
      )?.input,
    ).toBeLessThanOrEqual(20);
    expect(
      solve(
        of(number('x', 1), (x) => x),
        15,
        { limit: 20 },
      )?.input,
    ).toBeCloseTo(15, 9);
  });

  test('is none where there is no such input, or no value at all', () => {
    const line = of(number('x', 1), (x) => x);
    expect(
      solveFor({ calculator: line, given: { x: 1, limit: 9 } }, { output: 'y', target: 1, input: 'nonsense' }),
    ).toBeNull();
    expect(
      solveFor({ calculator: line, given: { x: 1, limit: 9 } }, { output: 'nonsense', target: 1, input: 'x' }),
    ).toBeNull();
    expect(
      solve(
        of(number('x', 1), () => none('No.')),
        1,
      ),
    ).toBeNull();
  });

  test('passes over the places without a value', () => {
    const root = of(number('x', 20, { min: null }), (x) => (x < 10 ? none('Too small.') : x));
    expect(solve(root, 12.5)?.input).toBeCloseTo(12.5, 9);
    expect(solve(root, 3)).toMatchObject({ isReached: false });
    expect(solve(root, 3)?.output).toBeGreaterThanOrEqual(10);
    expect(solve(root, 3)?.output).toBeLessThanOrEqual(11);
  });
});
