import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calculator, Chart } from '../../src/calculators/calculator.ts';
import { brokenRules, chartOf, defaultsOf, evaluate, evaluateMode, valuesOf } from '../../src/calculators/evaluate.ts';
import { parseEquation, valueOf } from '../../src/calculators/formula.ts';
import { calculatorById, calculators } from '../../src/calculators/index.ts';
import { withVariant } from '../../src/calculators/variants.ts';

const all = calculators.flatMap((calculator) =>
  (calculator.variants ?? [{ id: '' }]).map(({ id }) => withVariant(calculator, id)),
);

/** Numbers so small that equal ones are frequent, and every side of a rule is met. */
const smallInputs = ({ inputs }: Calculator) =>
  fc.record(Object.fromEntries(Object.keys(inputs).map((id) => [id, fc.nat(4)])));

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
  '<': (left, right) => left < right,
};

describe.each(calculators.filter(({ rules }) => rules))('$id', (calculator) => {
  test.each(calculator.rules ?? [])('holds "$rule" exactly where it is true', ({ rule, holds, at, message }) => {
    const [, left = '', sign = '', right = ''] = /^(.+?) (<=|>=|<) (.+)$/.exec(rule) ?? [];
    const side = (text: string) => parseEquation(`side = ${text}`).expression;
    fc.assert(
      fc.property(smallInputs(calculator), (given) => {
        const value = (text: string) => valueOf(side(text), (name) => given[name] ?? NaN);
        const isTrue = comparisons[sign]?.(value(left), value(right));
        expect(holds(given)).toBe(isTrue);
        if (!isTrue) for (const id of at) expect(brokenRules(calculator, given).get(id)).toBeTruthy();
      }),
      { numRuns: 60 },
    );
    expect(message).toMatch(/^[A-Z].+\.$/);
    for (const id of at) expect(left).toContain(id);
  });
});

describe.each(all.filter(({ samples }) => samples))('$id tells of its samples', (calculator) => {
  test('what was counted gives the figure', () => {
    fc.assert(
      fc.property(smallInputs(calculator), (given) => {
        const figures = evaluate(calculator, given);
        const samples = Object.entries(calculator.samples?.of(given, valuesOf(figures)) ?? {});
        expect(samples).not.toHaveLength(0);
        for (const [id, sample] of samples) {
          const figure = figures[id]?.value ?? null;
          if (figure === null || !sample) continue;
          if ('hits' in sample) expect((sample.hits / sample.of) * 100).toBeCloseTo(figure, 9);
          else if ('promoters' in sample)
            expect(((sample.promoters - sample.detractors) / sample.of) * 100).toBeCloseTo(figure, 9);
          else expect(sample.mean).toBeCloseTo(figure, 9);
        }
      }),
      { numRuns: 40 },
    );
    const [one, many] = calculator.samples?.noun ?? ['', ''];
    expect(many).toContain(one);
    expect(many).not.toBe(one);
  });
});

test.each([
  ['share', { hits: 14, of: 20 }],
  ['mean', { of: 20, mean: 4, from: 1, to: 5 }],
])('answers of 1 to 5 are counted as they were given, for a %s', (variant, sample) => {
  const base = calculatorById.get('customer-satisfaction-score');
  if (!base) throw new Error('no calculator');
  expect(withVariant(base, variant).mode?.samples?.([[1], [2], [3], [4], [10]])['csat']).toMatchObject(sample);
});

test('fees that exceed a contract are refused in its row, equal ones are not', () => {
  const { mode } = calculatorById.get('annual-recurring-revenue') ?? {};
  const holds = (row: readonly number[]) => mode?.table.rowRule?.holds(row);
  expect([holds([100, 99, 12]), holds([100, 100, 12]), holds([100, 101, 12])]).toEqual([true, true, false]);
  expect([holds([NaN, 5]), holds([100])]).toEqual([true, true]);
});

/** The charts that a reader sees at the defaults, of the fields and of the rows. */
function chartsOf(calculator: Calculator): readonly Chart[] {
  const given = defaultsOf(calculator);
  const { mode } = calculator;
  const modeRows = mode?.table.default;
  return [
    chartOf(calculator, given, evaluate(calculator, given)),
    mode && modeRows ? chartOf(calculator, given, evaluateMode(calculator, mode, modeRows, given), { modeRows }) : null,
  ].filter((chart) => chart !== null);
}

test.each(all.filter((calculator) => 'chart' in calculator))(
  'the chart of $id says in words what it shows',
  (calculator) => {
    const charts = chartsOf(calculator);
    expect(charts).not.toHaveLength(0);
    for (const { caption, text, axis, categories, series } of charts) {
      expect(caption).toMatch(/^\S.*[^.]$/);
      expect(text).toMatch(/^\S.+\.$/);
      expect(axis).not.toBe('');
      expect(categories).toEqual([...new Set(categories)]);
      for (const label of [...categories, ...series.map((each) => each.label)]) expect(label).not.toBe('');
    }
  },
);

/** Rows alike, as many as asked for. */
const many = (count: number, row: readonly number[]) => Array.from({ length: count }, () => row);

test.each([
  ['lead-response-time', 'minutes', [3], 200],
  ['ramp-time', 'rampMonths', [3], 200],
  ['time-to-value', 'days', [3], 200],
  ['weighted-sales-pipeline', 'deals', [100, 50], 40],
  ['forecast-accuracy', 'periods', [100, 90], 40],
])('the chart of %s draws rows of %s while they can be told apart', (id, table, row, most) => {
  const calculator = calculatorById.get(id);
  if (!calculator) throw new Error('no calculator');
  const drawn = (count: number) => {
    const tables = { [table]: many(count, row) };
    return chartOf(calculator, {}, evaluate(calculator, {}, tables), { tables })?.categories.length ?? 0;
  };
  expect([drawn(1), drawn(most), drawn(most + 1)]).toEqual([1, most, 0]);
});

test('the chart of contracts draws forty of them, and no more', () => {
  const calculator = calculatorById.get('annual-recurring-revenue');
  const drawn = (count: number) => calculator?.mode?.chart?.(many(count, [120, 0, 12]), {})?.categories.length ?? 0;
  expect([drawn(40), drawn(41)]).toEqual([40, 0]);
});

test('of many periods without an actual figure, ten are named', () => {
  const calculator = calculatorById.get('forecast-accuracy');
  const names = Array.from({ length: 12 }, (_, index) => `P${index + 1}`);
  expect(calculator?.warning?.({}, { periods: many(12, [5, 0]) }, { periods: names })).toBe(
    'MAPE leaves out periods P1, P2, P3, P4, P5, P6, P7, P8, P9, P10: an actual figure of zero has no percentage.',
  );
});
