import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import type { Calculator, Input } from '../../src/calculators/calculator.ts';
import {
  brokenRules,
  defaultNamesOf,
  defaultRowsOf,
  defaultsOf,
  evaluate,
  evaluateMode,
  tooLarge,
  chartOf,
  readingOf,
  valuesOf,
} from '../../src/calculators/evaluate.ts';
import { agreementsOf } from '../../src/calculators/agreement.ts';
import { createShow, defaultSettings } from '../../src/calculators/format.ts';
import { inPlace, parseEquation, valueOf } from '../../src/calculators/formula.ts';
import { calculators, calculatorById } from '../../src/calculators/index.ts';
import { publishedExamples } from '../../src/calculators/published-examples.ts';
import { withVariant } from '../../src/calculators/variants.ts';
import { inventoryCalculators, publishedExamples as inventoryExamples } from './inventory.ts';

const show = createShow(defaultSettings);

/** Relative closeness, as the inventory asks for: one part in 10^9. */
function expectClose(actual: number | null | undefined, expected: number, tolerance = 1e-9): void {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

const valueWithin = ({ min, max, integer }: Input) =>
  integer
    ? fc.oneof(
        fc.integer({ min: min ?? -1000, max: Math.min(max ?? 5000, 5000) }),
        fc.integer({ min: min ?? Number.MIN_SAFE_INTEGER, max: max ?? Number.MAX_SAFE_INTEGER }),
      )
    : fc.oneof(
        fc.double({ min: Math.max(min ?? -1e6, -1e6), max: Math.min(max ?? 1e6, 1e6), noNaN: true }),
        fc.double({ min: min ?? -1e308, max: max ?? 1e308, noNaN: true }),
        fc.constantFrom(
          ...[min, max, 0].filter(
            (bound): bound is number => bound !== null && bound >= (min ?? bound) && bound <= (max ?? bound),
          ),
        ),
      );

/** Rows of every table, within the bounds of their columns. */
const tablesOf = (calculator: Calculator) =>
  fc.record(
    Object.fromEntries(
      Object.entries(calculator.tables ?? {}).map(([id, { columns }]) => [
        id,
        fc.array(fc.tuple(...columns.map(valueWithin)), { maxLength: 8 }),
      ]),
    ),
  );

/** Halves what a broken rule holds too large until the rule is kept, so that few inputs are thrown away. */
function mend(calculator: Calculator, values: Record<string, number>): Record<string, number> {
  const mended = { ...values };
  for (const { rule, holds, at } of calculator.rules ?? []) {
    for (let turn = 0; turn < 2000 && !holds(mended); turn++) {
      for (const id of at) {
        const { min = null, integer = false } = calculator.inputs[id] ?? {};
        const value = mended[id] ?? NaN;
        const next = rule.includes('>=') ? value * 2 + 1 : value / 2;
        mended[id] = Math.max(min ?? -Infinity, integer ? Math.floor(next) : next);
      }
    }
  }
  return mended;
}

/** Inputs within their bounds; those that break a rule all the same are left out. */
const validInputs = (calculator: Calculator) =>
  fc
    .record(Object.fromEntries(Object.entries(calculator.inputs).map(([id, input]) => [id, valueWithin(input)])))
    .map((values) => mend(calculator, values))
    .filter((values) => brokenRules(calculator, values).size === 0);

test('every file of the list is in the index, under its own name', () => {
  const files = readdirSync(new URL('../../src/calculators/list', import.meta.url)).map((file) =>
    file.replace(/\.ts$/, ''),
  );
  expect(calculators.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('every calculator answers a question of its own, and labels no two fields or results alike', () => {
  expect(new Set(calculators.map(({ question }) => question)).size).toBe(calculators.length);
  for (const { inputs, outputs } of calculators) {
    const labels = [...Object.values(inputs), ...Object.values(outputs)].map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)]);
  }
});

describe.each(calculators.map((calculator) => ({ id: calculator.id, calculator })))('$id', ({ id, calculator }) => {
  const listed = inventoryCalculators.find((row) => row.id === id);

  test('has the inputs, bounds, rules and results of the inventory', () => {
    const inputs = Object.entries(calculator.inputs).map(([key, { unit, min, max, integer, default: value }]) => ({
      id: key,
      unit,
      min,
      max,
      integer,
      default: value,
    }));
    const tables = Object.entries(calculator.tables ?? {}).map(([key, { columns, default: rows }]) => ({
      id: key,
      unit: 'rows',
      columns: columns.map(({ id: column, unit, min, max, integer }) => ({ id: column, unit, min, max, integer })),
      default: rows,
    }));
    expect([...tables, ...inputs]).toEqual(listed?.inputs);
    expect(calculator.rules?.map(({ rule }) => rule) ?? []).toEqual(listed?.rules);
    expect(calculator.serves).toEqual(listed?.serves);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(
      Object.entries(calculator.outputs)
        .map(([key, { unit }]) => ({ id: key, unit }))
        .sort(byId),
    ).toEqual(listed?.outputs.map(({ id: key, unit }) => ({ id: key, unit })).toSorted(byId));
  });

  test('gives the results of the inventory at its defaults', () => {
    const figures = evaluate(calculator, defaultsOf(calculator));
    for (const { id: output, atDefaults } of listed?.outputs ?? []) {
      if (atDefaults === null) expect(figures[output]?.value).toBeNull();
      else expectClose(figures[output]?.value, atDefaults);
    }
  });
});

/** Every calculator by every definition that it knows. */
const definitions = calculators.flatMap((calculator) =>
  (calculator.variants ?? [{ id: '' }]).map(({ id: variant }) => ({
    id: variant === '' ? calculator.id : `${calculator.id}, ${variant}`,
    calculator: withVariant(calculator, variant),
  })),
);

describe.each(definitions)('$id', ({ calculator }) => {
  test('never gives NaN or infinity for valid inputs, and says why where a figure is missing', () => {
    fc.assert(
      fc.property(validInputs(calculator), tablesOf(calculator), (values, tables) => {
        for (const { value, reason } of Object.values(evaluate(calculator, values, tables))) {
          if (value === null) expect(reason).not.toBe('');
          else expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  test('says every answer in a sentence without NaN, infinity or null', () => {
    fc.assert(
      fc.property(validInputs(calculator), tablesOf(calculator), (values, tables) => {
        const figures = valuesOf(evaluate(calculator, values, tables));
        const [answer = ''] = Object.keys(calculator.outputs);
        if (figures[answer] === null) return;
        const names = defaultNamesOf(calculator);
        const said = [
          calculator.sentence(values, figures, show, tables, names),
          readingOf(calculator, values, evaluate(calculator, values, tables), show, tables, names),
          ...(calculator.points?.(values, figures, show, tables, names) ?? []),
        ];
        for (const text of said) expect(text).not.toMatch(/NaN|∞|Infinity|null|undefined/);
      }),
      { numRuns: 50 },
    );
  });

  test('says what its answer means at the defaults', () => {
    const given = defaultsOf(calculator);
    const figures = evaluate(calculator, given);
    if (figures[Object.keys(calculator.outputs)[0] ?? '']?.value === null) return;
    expect(readingOf(calculator, given, figures, show)).not.toBe('');
  });

  test('draws a chart of finite numbers', () => {
    fc.assert(
      fc.property(validInputs(calculator), tablesOf(calculator), (values, tables) => {
        const figures = evaluate(calculator, values, tables);
        const chart = chartOf(calculator, values, figures, { tables });
        for (const { values: drawn } of chart?.series ?? []) {
          expect(drawn).toHaveLength(chart?.categories.length ?? 0);
          for (const value of drawn) expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('shows the formula that it computes', () => {
    const where = (calculator.where ?? []).map(parseEquation);
    const equations = calculator.formula
      .map(parseEquation)
      .map(({ of, expression }) => ({ of, expression: inPlace(expression, where) }));
    for (const { of } of where) expect(Object.keys(calculator.names ?? {})).toContain(of);
    for (const equation of (calculator.background ?? []).map(parseEquation)) expect(equation.of).not.toBe('');
    fc.assert(
      fc.property(moderateInputs(calculator), (values) => {
        const figures = evaluate(calculator, values);
        const shareOf = (name: string): number => {
          if (!(name in calculator.inputs) && !(name in calculator.outputs))
            throw new Error(`"${name}" is neither an input nor an output.`);
          const unit = (calculator.inputs[name] ?? calculator.outputs[name])?.unit;
          const value = values[name] ?? figures[name]?.value ?? NaN;
          return unit === 'percent' ? value / 100 : value;
        };
        for (const { of, expression } of equations) {
          const value = figures[of]?.value ?? null;
          if (value === null) continue;
          const expected = valueOf(expression, shareOf) * (calculator.outputs[of]?.unit === 'percent' ? 100 : 1);
          // A figure may have a value where its equation has none, as with 0/0: then a note says which.
          if (Number.isNaN(expected)) expect(calculator.workingNote).toBeDefined();
          else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
        }
      }),
    );
  });

  test('leaves a result blank where an input that it depends on is missing, and keeps the others', () => {
    for (const id of Object.keys(calculator.tables ?? {})) {
      const rows = calculator.tables?.[id]?.default ?? [];
      const without = evaluate(calculator, defaultsOf(calculator), {
        ...defaultRowsOf(calculator),
        [id]: rows.map((row) => row.map(() => NaN)),
      });
      expect(Object.values(without).filter(({ value }) => value === null)).not.toHaveLength(0);
    }
    for (const missing of Object.keys(calculator.inputs)) {
      fc.assert(
        fc.property(moderateInputs(calculator), moderateInputs(calculator), (values, others) => {
          const changed = { ...values, [missing]: others[missing] ?? 0 };
          if (brokenRules(calculator, changed).size > 0) return;
          const [before, after, without] = [values, changed, { ...values, [missing]: NaN }].map((each) =>
            evaluate(calculator, each),
          );
          for (const id of Object.keys(calculator.outputs)) {
            const depends = before?.[id]?.value !== after?.[id]?.value;
            const given = without?.[id];
            if (depends && given?.reason === '') expect(given.value).toBeNull();
          }
        }),
        { numRuns: 30 },
      );
    }
  });

  test('scales money: k times the money in is k times the money out, and ratios stay', () => {
    fc.assert(
      fc.property(moderateInputs(calculator), fc.constantFrom(0.5, 2, 1024), (values, k) => {
        const scaled = Object.fromEntries(
          Object.entries(values).map(([key, value]) => [
            key,
            calculator.inputs[key]?.unit === 'money' ? value * k : value,
          ]),
        );
        const rows = defaultRowsOf(calculator);
        const scaledRows = Object.fromEntries(
          Object.entries(calculator.tables ?? {}).map(([id, { columns }]) => [
            id,
            (rows[id] ?? []).map((row) =>
              row.map((cell, place) => (columns[place]?.unit === 'money' ? cell * k : cell)),
            ),
          ]),
        );
        const [before, after] = [evaluate(calculator, values, rows), evaluate(calculator, scaled, scaledRows)];
        for (const [key, { unit }] of Object.entries(calculator.outputs)) {
          const value = before[key]?.value ?? null;
          // Money that grows for centuries may pass the largest number only once it is scaled.
          if (after[key]?.reason === tooLarge || before[key]?.reason === tooLarge) continue;
          if (value === null) expect(after[key]?.value ?? null).toBeNull();
          else expectClose(after[key]?.value, unit === 'money' ? value * k : value, 1e-7);
        }
      }),
    );
  });
});

/** Inputs of a size that people have, where rounding does not swamp a comparison. */
function moderateInputs(calculator: Calculator) {
  return fc
    .record(
      Object.fromEntries(
        Object.entries(calculator.inputs).map(([id, { min, max, integer }]) => [
          id,
          integer
            ? fc.integer({ min: min ?? 0, max: Math.min(max ?? 5000, 5000) })
            : fc
                .integer({
                  min: Math.ceil(Math.max((min ?? -10_000) * 8, -80_000)),
                  max: Math.floor(Math.min((max ?? 10_000) * 8, 80_000)),
                })
                .map((eighths) => eighths / 8),
        ]),
      ),
    )
    .map((values) => mend(calculator, values))
    .filter((values) => brokenRules(calculator, values).size === 0);
}

describe('published examples', () => {
  test('are all of those that the inventory lists, and more', () => {
    const of = ({ calculator, inputs }: { calculator: string; inputs: object }) => JSON.stringify([calculator, inputs]);
    const held = publishedExamples.map(of);
    expect(held).toEqual([...new Set(held)]);
    for (const example of inventoryExamples) expect(held).toContain(of(example));
    for (const { calculator } of publishedExamples) expect(calculatorById.has(calculator)).toBe(true);
  });

  test.each(calculators)('$id agrees with those of its own', (calculator) => {
    const own = publishedExamples.filter((example) => example.calculator === calculator.id);
    expect(agreementsOf(calculator)).toHaveLength(own.length);
  });

  test('that do not agree stop the build, and say what differs', () => {
    const nps = calculatorById.get('net-promoter-score');
    if (!nps) throw new Error('no calculator');
    const wrong = { ...nps, compute: () => ({ ...nps.compute(defaultsOf(nps), {}), nps: -8 }) };
    expect(() => agreementsOf(wrong)).toThrow(/publishes -9 for nps, the calculator gives -8.*Mend/);
  });
});

describe('second modes agree with the fields', () => {
  test('a list of contracts and the movements lead to one ARR at the defaults', () => {
    const calculator = calculatorById.get('annual-recurring-revenue');
    if (!calculator?.mode) throw new Error('no second mode');
    const fields = evaluate(calculator, defaultsOf(calculator));
    expect(evaluateMode(calculator, calculator.mode, calculator.mode.table.default, defaultsOf(calculator))).toEqual(
      fields,
    );
  });

  test('scores from 0 to 10 and the three groups lead to one NPS', () => {
    const calculator = calculatorById.get('net-promoter-score');
    if (!calculator?.mode) throw new Error('no second mode');
    const { mode } = calculator;
    expect(evaluateMode(calculator, mode, mode.table.default, {})).toEqual(
      evaluate(calculator, defaultsOf(calculator)),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 11, maxLength: 11 }), (counts) => {
        const sum = (from: number, to: number) => counts.slice(from, to).reduce((total, each) => total + each, 0);
        const groups = { detractors: sum(0, 7), passives: sum(7, 9), promoters: sum(9, 11) };
        expect(
          evaluateMode(
            calculator,
            mode,
            counts.map((each) => [each]),
            {},
          ),
        ).toEqual(evaluate(calculator, groups));
      }),
    );
  });
});
