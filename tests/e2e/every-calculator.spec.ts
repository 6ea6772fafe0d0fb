import type { Locator } from '@playwright/test';
import type { Calculator } from '../../src/calculators/calculator.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { calculatorById } from '../../src/calculators/index.ts';
import { addressOf, changedInputs, defaultInputs, evenInputs, searchOf, type Given } from './calculator-inputs.ts';
import { exportedCalculators } from './dist.ts';
import { expect, fieldOf, openCalculator, test } from './fixtures.ts';
import { cellAt, tableOf } from './rows.ts';

/** Every result in the page: its number, its text, and the words around it. */
const shownIn = (root: Locator) =>
  root.locator('[data-output]').evaluateAll((outputs) =>
    outputs.map((output) => ({
      id: output.getAttribute('data-output') ?? '',
      value: output.getAttribute('data-value') ?? 'missing',
      text: output.textContent.trim(),
      around: output.parentElement?.textContent ?? '',
    })),
  );

/** Holds every result in the page against what the calculator's function gives. */
async function expectResults(root: Locator, calculator: Calculator, { inputs, tables }: Given): Promise<void> {
  const shown = await shownIn(root);
  const figures = evaluate(calculator, inputs, tables);
  expect.soft(shown.map(({ id }) => id).sort(), 'the results in the page').toEqual(Object.keys(figures).sort());
  for (const { id, value, text, around } of shown) {
    const figure = figures[id];
    if (figure?.value == null) {
      expect.soft([value, text], `${id} is blank`).toEqual(['', '']);
      expect.soft(around, `${id} says why it is blank`).toContain(figure?.reason ?? '');
    } else {
      const tolerance = 1e-9 * Math.max(1, Math.abs(figure.value));
      expect.soft(value, `${id} has a value`).not.toBe('');
      expect
        .soft(Math.abs(Number(value) - figure.value), `${id}: ${value}, not ${figure.value}`)
        .toBeLessThan(tolerance);
      expect.soft(text, `${id} is shown`).toMatch(/\S/);
    }
  }
  expect.soft(await root.innerText()).not.toMatch(/\b(?:NaN|Infinity|null|undefined)\b|∞/);
}

/** Types, or chooses where there is a list to choose from. */
async function give(control: Locator, value: number): Promise<void> {
  const isList = await control.evaluate((element) => element.matches('select'));
  if (isList) await control.selectOption(String(value));
  else await control.fill(String(value));
}

async function giveAll(root: Locator, { inputs, tables }: Given): Promise<void> {
  for (const [id, value] of Object.entries(inputs)) await give(fieldOf(root, id), value);
  for (const [id, rows] of Object.entries(tables))
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries()) await give(cellAt(tableOf(root, id), row + 1, column + 1), value);
}

/** Each field that a reader types into, with what the calculator is given while it is broken; of a table, its first cell. */
function breakable(root: Locator, calculator: Calculator, { inputs, tables }: Given) {
  const fields = Object.entries(calculator.inputs).filter(([, { choices }]) => choices === undefined);
  return [
    ...fields.map(([id, { default: value }]) => ({
      id,
      field: fieldOf(root, id),
      value,
      without: { tables, inputs: { ...inputs, [id]: NaN } },
    })),
    ...Object.entries(tables).map(([id, [first = [], ...others]]) => ({
      id,
      field: cellAt(tableOf(root, id), 1, 1),
      value: first[0] ?? 0,
      without: { inputs, tables: { ...tables, [id]: [[NaN, ...first.slice(1)], ...others] } },
    })),
  ];
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

for (const id of exportedCalculators()) {
  test(`${id} follows its address and what is typed, tells what is wrong, and reopens as it was`, async ({ page }) => {
    const calculator = calculatorById.get(id);
    if (!calculator) throw new Error(`calculators.json lists ${id}, and src/calculators has no such calculator`);
    const defaults = defaultInputs(calculator);
    const changed = changedInputs(calculator);

    const root = await openCalculator(page, id, searchOf(changed));
    await test.step('opens from an address', () => expectResults(root, calculator, changed));

    await test.step('goes back to its defaults', async () => {
      await root.locator('button[type="reset"]').click();
      await expectResults(root, calculator, defaults);
      await expect(page).toHaveURL(new RegExp(`/calculators/${id}/$`));
    });

    for (const { id: input, field, value, without } of breakable(root, calculator, defaults)) {
      await test.step(`marks a broken ${input}, blanks what depends on it, and mends`, async () => {
        await field.fill('abc');
        await expect.soft(field).toHaveAttribute('aria-invalid', 'true');
        await expect.soft(field).toHaveAccessibleDescription(/“abc”/);
        await expectResults(root, calculator, without);
        await field.fill(String(value));
        await expect.soft(field).not.toHaveAttribute('aria-invalid');
        await expect.soft(field).not.toHaveAccessibleDescription(/“abc”/);
      });
    }

    for (const extreme of [0, 1e308]) {
      await test.step(`has a figure, or says why not, where everything is ${extreme}`, async () => {
        await giveAll(root, evenInputs(calculator, extreme));
        await expectResults(root, calculator, evenInputs(calculator, extreme));
      });
    }

    await test.step('writes its address and reopens from it', async () => {
      await giveAll(root, changed);
      await expectResults(root, calculator, changed);
      const before = addressOf(defaults);
      const moved = Object.entries(addressOf(changed)).filter(([key, text]) => text !== before[key]);
      await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(Object.fromEntries(moved));
      await root.locator('[data-copy-link]').click();
      await expect(root).toContainText('Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      await page.reload();
      await expect(root).toHaveAttribute('data-ready', '');
      await expectResults(root, calculator, changed);
    });
  });
}
