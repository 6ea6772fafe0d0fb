import { describe, expect, test } from 'vitest';
import { inventoryCalculators, inventoryRows } from '../../unit/inventory.ts';
import { fileOf, readDist } from '../site/dist.ts';
import { readCalculators, readGlossary } from '../site/exports.ts';
import { attribute, elementsBelow, elementsIn, type Element } from '../site/html.ts';

const pages = [
  ...readCalculators().calculators.map(({ id }) => ({ address: `calculators/${id}/`, id })),
  ...readGlossary().terms.flatMap(({ slug, calculator }) =>
    calculator === null ? [] : [{ address: `terms/${slug}/`, id: calculator }],
  ),
];

const controls = new Set(['input', 'select', 'textarea']);

/** Results are compared within one part in 10^9. */
const tolerance = 1e-9;

test('a metric has the calculator that the inventory gives it', () => {
  const calculatorOf = new Map(inventoryRows('terms.tsv').map(({ slug, calculator }) => [slug, calculator]));
  const metrics = readGlossary().terms.filter(({ kind }) => kind === 'metric');
  expect(metrics.map(({ slug, calculator }) => `${slug}: ${calculator}`)).toEqual(
    metrics.map(({ slug, calculator }) => `${slug}: ${calculatorOf.get(slug) ?? calculator}`),
  );
});

describe.each(pages)('/$address', ({ address, id }) => {
  const elements = elementsIn(readDist(fileOf(address)));
  const roots = elements.filter((each) => attribute(each, 'data-calculator') === id);
  const inside = roots[0] ? [...elementsBelow(roots[0])] : [];
  const listed = inventoryCalculators.find((row) => row.id === id);

  test(`has the calculator ${id}, once`, () => {
    expect(roots).toHaveLength(1);
    expect(listed, 'the inventory has no such calculator').toBeDefined();
  });

  test('has a form control for each input, by its name', () => {
    const names = inside.filter(({ tagName }) => controls.has(tagName)).map((each) => attribute(each, 'name'));
    for (const { id: input, unit } of listed?.inputs ?? []) {
      if (unit !== 'rows')
        expect(
          names.filter((name) => name === input),
          input,
        ).toHaveLength(1);
    }
  });

  test('shows each result once, before any script runs', () => {
    expect(inside.flatMap((each) => attribute(each, 'data-output') ?? []).toSorted()).toEqual(
      listed?.outputs.map(({ id: output }) => output).toSorted(),
    );
    for (const { id: output, atDefaults } of listed?.outputs ?? []) {
      const element = inside.find((each) => attribute(each, 'data-output') === output);
      if (element) expectResult(element, output, atDefaults);
    }
  });
});

function expectResult(element: Element, id: string, atDefaults: number | null): void {
  const value = attribute(element, 'data-value') ?? 'no data-value';
  expect(element.tagName, id).toBe('output');
  expect(attribute(element, 'aria-live'), id).toBe('off');
  if (atDefaults === null) {
    expect(value, id).toBe('');
    return;
  }
  expect(value, `${id} is not a number as JavaScript prints it`).toBe(String(Number(value)));
  expect(Math.abs(Number(value) - atDefaults), `${id} is ${value} in place of ${atDefaults}`).toBeLessThanOrEqual(
    tolerance * Math.abs(atDefaults),
  );
}
