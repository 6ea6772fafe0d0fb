import type { Locator } from '@playwright/test';
import { expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';
import { cellAt, tableOf } from './rows.ts';

/** Opens the settings and chooses. */
async function choose(root: Locator, setting: 'currency' | 'locale', value: string): Promise<void> {
  const select = root.locator(`[data-setting="${setting}"]`);
  if (!(await select.isVisible())) await root.locator('.settings > summary').click();
  await select.selectOption(value);
}

test('a currency is chosen, shown everywhere, remembered over a reload and on other pages', async ({ page }) => {
  let root = await openCalculator(page, 'annual-recurring-revenue', '?newArr=1000');
  await choose(root, 'currency', 'EUR');
  await expect(root.locator('[data-output="endingArr"]')).toHaveText('€1,251,000');
  await expect(root.locator('[data-field="startingArr"]')).toContainText('€');
  await expect(root).not.toContainText(/\$\d/);
  expect(await resultOf(root, 'endingArr')).toBe(1_251_000);
  await page.reload();
  await expect(root).toHaveAttribute('data-ready', '');
  await expect(root.locator('[data-output="endingArr"]')).toHaveText('€1,251,000');
  root = await openCalculator(page, 'customer-acquisition-cost');
  await expect(root.locator('[data-output="fullyLoadedCac"]')).toHaveText('€2,000');
});

test('a way of writing numbers is chosen and remembered; the numbers stay what they are', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue', '?newArr=1234.5');
  await choose(root, 'locale', 'de-DE');
  await expect(fieldOf(root, 'startingArr')).toHaveValue('1.200.000');
  await expect(fieldOf(root, 'newArr')).toHaveValue('1.234,5');
  await expect(root.locator('[data-output="endingArr"]')).toHaveText(/^1\.251\.234,5\d?\s\$$/);
  await expect(page).toHaveURL(/newArr=1234\.5/);
  await fieldOf(root, 'newArr').fill('1.234');
  expect(await resultOf(root, 'endingArr')).toBe(1_251_234);
  await expect(page).toHaveURL(/newArr=1234$/);
  await page.reload();
  await expect(root).toHaveAttribute('data-ready', '');
  await expect(fieldOf(root, 'startingArr')).toHaveValue('1.200.000');
  expect(await resultOf(root, 'endingArr')).toBe(1_251_234);
});

test('“1.234” is what the chosen way of writing says', async ({ page }) => {
  const root = await openCalculator(
    page,
    'annual-recurring-revenue',
    '?newArr=0&expansionArr=0&contractionArr=0&churnedArr=0',
  );
  for (const [locale, value] of [
    ['en-US', 1.234],
    ['de-DE', 1234],
    ['fr-FR', 1234],
    ['en-GB', 1.234],
  ] as const) {
    await choose(root, 'locale', locale);
    await fieldOf(root, 'startingArr').fill('1.234');
    expect(await resultOf(root, 'endingArr'), locale).toBe(value);
  }
});

test('every way of writing reads back what it writes, to the last digit', async ({ page }) => {
  const root = await openCalculator(
    page,
    'annual-recurring-revenue',
    '?startingArr=1234567.89&newArr=0.1&expansionArr=0&contractionArr=0&churnedArr=0',
  );
  await choose(root, 'locale', 'en-US');
  const locales = await root
    .locator('[data-setting="locale"] option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  expect(locales.length).toBeGreaterThan(5);
  for (const locale of locales) {
    await choose(root, 'locale', locale);
    const field = fieldOf(root, 'startingArr');
    const text = await field.inputValue();
    await field.fill(text);
    await expect.soft(field, `${locale}: “${text}”`).not.toHaveAttribute('aria-invalid');
    expect.soft(await resultOf(root, 'endingArr'), `${locale}: “${text}”`).toBeCloseTo(1_234_567.99, 9);
  }
});

test('a broken field keeps what was typed when the currency or the numbers change', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await fieldOf(root, 'newArr').fill('12k');
  await choose(root, 'currency', 'JPY');
  await choose(root, 'locale', 'fr-FR');
  await expect(fieldOf(root, 'newArr')).toHaveValue('12k');
  await expect(fieldOf(root, 'newArr')).toHaveAttribute('aria-invalid', 'true');
});

test('the cells of a list follow the way of writing', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue', '?_mode=contracts&_rows=1200.5,0,12');
  await choose(root, 'locale', 'de-DE');
  await expect(cellAt(tableOf(root), 1, 1)).toHaveValue('1.200,5');
  expect(await resultOf(root, 'endingArr')).toBe(1200.5);
});

test('a record of settings that is broken, old or somebody else’s counts as none', async ({ page }) => {
  for (const record of [
    '{',
    'null',
    '[]',
    '"EUR"',
    '{"currency":"XXX","locale":"tlh"}',
    '{"currency":{"toString":1},"locale":["de-DE"]}',
    '{"__proto__":{"currency":"EUR"}}',
  ]) {
    await page.addInitScript((text) => localStorage.setItem('glossary-numbers', text), record);
    const root = await openCalculator(page, 'annual-recurring-revenue');
    await expect(root.locator('[data-output="endingArr"]'), record).toHaveText('$1,550,000');
  }
});

test('a reader whose browser keeps nothing can still calculate and choose', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    }),
  );
  const root = await openCalculator(page, 'annual-recurring-revenue', '?newArr=0');
  await choose(root, 'currency', 'GBP');
  await expect(root.locator('[data-output="endingArr"]')).toHaveText('£1,250,000');
});
