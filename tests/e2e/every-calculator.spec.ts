import type { Locator } from '@playwright/test';
import type { Calculator } from '../../src/calculators/calculator.ts';
import { defaultsOf, evaluate } from '../../src/calculators/evaluate.ts';
import { calculatorById } from '../../src/calculators/index.ts';
import { changedInputs, differing, evenInputs, searchOf, type Given } from './calculator-inputs.ts';
import { exportedCalculators } from './dist.ts';
import { expect, fieldOf, openCalculator, test } from './fixtures.ts';

interface Shown {
  readonly value: string;
  readonly text: string;
  readonly around: string;
}

/** Every result in the page: its number, its text, and the words around it. */
const shownIn = (root: Locator): Promise<Record<string, Shown>> =>
  root.locator('[data-output]').evaluateAll((outputs) =>
    Object.fromEntries(
      outputs.map((output) => [
        output.getAttribute('data-output') ?? '',
        {
          value: output.getAttribute('data-value') ?? 'missing',
          text: output.textContent.trim(),
          around: output.parentElement?.textContent ?? '',
        },
      ]),
    ),
  );

/** Holds every result in the page against what the calculator's function gives. */
async function expectResults(root: Locator, calculator: Calculator, given: Given): Promise<void> {
  const shown = await shownIn(root);
  for (const [id, { value, reason }] of Object.entries(evaluate(calculator, given))) {
    const result = shown[id];
    expect.soft(result, `${id} is in the page`).toBeDefined();
    if (value === null) {
      expect.soft([result?.value, result?.text], `${id} is blank`).toEqual(['', '']);
      if (reason) expect.soft(result?.around, `${id} says why it is blank`).toContain(reason);
    } else {
      expect
        .soft(Math.abs(Number(result?.value) - value), `${id} shows ${result?.value}, not ${value}`)
        .toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      expect.soft(result?.text, `${id} shows a number`).toMatch(/\d/);
    }
  }
  expect.soft(await root.innerText()).not.toMatch(/\b(?:NaN|Infinity|null|undefined)\b|∞/);
}

async function fillAll(root: Locator, given: Given): Promise<void> {
  for (const [id, value] of Object.entries(given)) await fieldOf(root, id).fill(String(value));
}

for (const id of exportedCalculators()) {
  const calculator = calculatorById.get(id);

  test(`${id} opens from an address, follows what is typed, writes its address and goes back to its defaults`, async ({
    page,
  }) => {
    if (!calculator) throw new Error(`calculators.json lists ${id}, and src/calculators has no such calculator`);
    const given = changedInputs(calculator);
    const root = await openCalculator(page, id, searchOf(given));
    await expectResults(root, calculator, given);

    await root.getByRole('button', { name: 'Reset' }).click();
    await expectResults(root, calculator, defaultsOf(calculator));
    await expect(page).toHaveURL(new RegExp(`/calculators/${id}/$`));

    await fillAll(root, given);
    await expectResults(root, calculator, given);
    await expect
      .poll(() => Object.fromEntries([...new URL(page.url()).searchParams].map(([key, value]) => [key, Number(value)])))
      .toEqual(differing(calculator, given));
    await page.reload();
    await expect(root).toHaveAttribute('data-ready', '');
    await expectResults(root, calculator, given);
  });

  test(`${id} marks a broken field and mends it, and says why a figure is missing where all is nought or huge`, async ({
    page,
  }) => {
    if (!calculator) throw new Error(`calculators.json lists ${id}, and src/calculators has no such calculator`);
    const root = await openCalculator(page, id);
    const given = defaultsOf(calculator);
    for (const [input, value] of Object.entries(given)) {
      const field = fieldOf(root, input);
      await field.fill('abc');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(/“abc” is not a number/);
      await expectResults(root, calculator, { ...given, [input]: NaN });
      await field.fill(String(value));
      await expect(field).not.toHaveAttribute('aria-invalid');
      await expect(field).not.toHaveAccessibleDescription(/not a number/);
    }
    await expectResults(root, calculator, given);
    for (const extreme of [0, 1e308]) {
      const even = evenInputs(calculator, extreme);
      await fillAll(root, even);
      await expectResults(root, calculator, even);
    }
  });
}
