import { describe, expect, test } from 'vitest';
import { agreementsOf } from '../../src/calculators/agreement.ts';
import type { Calculator, Result } from '../../src/calculators/calculator.ts';
import { calculators } from '../../src/calculators/index.ts';
import { publishedExamples } from '../../src/calculators/published-examples.ts';

const get = (id: string): Calculator => {
  const found = calculators.find((calculator) => calculator.id === id);
  if (!found) throw new Error(`no calculator ${id}`);
  return found;
};

/** A calculator that gives other figures than its own. */
const giving = (id: string, figures: Readonly<Record<string, Result>>): Calculator => {
  const own = get(id);
  return { ...own, compute: (inputs, tables) => ({ ...own.compute(inputs, tables), ...figures }) };
};

test('every published example is held against its own calculator, and none is left out', () => {
  const held = calculators.flatMap((calculator) => agreementsOf(calculator).map(({ example }) => example));
  expect(held).toHaveLength(publishedExamples.length);
  for (const calculator of calculators)
    for (const { example, figures } of agreementsOf(calculator)) {
      expect(example.calculator).toBe(calculator.id);
      expect(figures.map(({ published }) => published)).toEqual(Object.values(example.expected));
      for (const { label, unit, ours, published } of figures) {
        expect([label, unit]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
        expect(Math.abs(ours - published)).toBeLessThanOrEqual(example.tolerance);
      }
    }
});

test('an example is listed with what was published, and what we work out', () => {
  const [agreement, ...more] = agreementsOf(get('sales-velocity'));
  expect(more).toEqual([]);
  expect(agreement?.figures).toEqual([
    { label: 'Sales velocity per day', unit: 'money', published: 2326, ours: (18 * 0.24 * 42_000) / 78 },
  ]);
});

describe('an example that does not agree', () => {
  const velocity = (velocityPerDay: Result) => agreementsOf(giving('sales-velocity', { velocityPerDay }));

  test('may differ by its rounding, and no further', () => {
    expect([velocity(2326.5), velocity(2325.5)].flat()).toHaveLength(2);
    expect(() => velocity(2326.51)).toThrow();
    expect(() => velocity(2325.49)).toThrow();
  });

  test('names the calculator, the source, both figures and the mend', () => {
    const source = publishedExamples.find(({ calculator }) => calculator === 'sales-velocity')?.source ?? '';
    expect(() => velocity(2000)).toThrow(
      `sales-velocity: ${source} publishes 2326 for velocityPerDay, the calculator gives 2000. Mend the calculator, or the example in src/calculators/published-examples.ts.`,
    );
  });

  test('does not agree where the calculator has no value, or no such result', () => {
    expect(() => velocity({ none: 'No.' })).toThrow('gives NaN');
    const own = get('sales-velocity');
    expect(() => agreementsOf({ ...own, outputs: {} })).toThrow('for velocityPerDay, the calculator gives NaN');
  });
});

test('an example that gives only some of the inputs takes the others from the defaults', () => {
  const partly = publishedExamples.filter((example) => {
    const { inputs } = get(example.calculator);
    return Object.keys(inputs).some((id) => !(id in example.inputs));
  });
  for (const { calculator } of partly) expect(agreementsOf(get(calculator)).length).toBeGreaterThan(0);
});
