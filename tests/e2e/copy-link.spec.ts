import type { Locator, Page } from '@playwright/test';
import { chooseMode, expect, fieldOf, openCalculator, readyCalculator, test } from './fixtures.ts';
import { additionOf, cellAt, removalOf, rowsOf, tableOf } from './rows.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Presses “Copy link” and gives what the clipboard then holds. */
async function copiedLink(page: Page, root: Locator): Promise<string> {
  await root.locator('[data-copy-link]').click();
  await expect(root).toContainText(/Copied/);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What the fields hold and what the results show. */
const stateOf = (root: Locator) =>
  root.evaluate((element) => ({
    fields: [...element.querySelectorAll('form :is(input, select)')].map((input) =>
      input instanceof HTMLInputElement
        ? input.type === 'radio'
          ? `${input.value} ${input.checked}`
          : input.value
        : '',
    ),
    results: [...element.querySelectorAll('[data-output]')].map((output) => [
      output.getAttribute('data-output'),
      output.getAttribute('data-value'),
      output.textContent.trim(),
    ]),
  }));

/** Opens the copied link in a tab of its own and compares. */
async function expectSameElsewhere(page: Page, root: Locator, id: string): Promise<void> {
  const before = await stateOf(root);
  const link = await copiedLink(page, root);
  const other = await page.context().newPage();
  await other.goto(link);
  expect(await stateOf(await readyCalculator(other, id))).toEqual(before);
}

test('a copied link reopens the totals of ARR', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await fieldOf(root, 'startingArr').fill('2.000.000,25');
  await fieldOf(root, 'startingArr').blur();
  await fieldOf(root, 'newArr').fill('0');
  await expectSameElsewhere(page, root, 'annual-recurring-revenue');
});

test('a copied link reopens the list of contracts', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await chooseMode(root, 'contracts');
  await cellAt(tableOf(root), 1, 1).fill('1,000.5');
  await cellAt(tableOf(root), 1, 1).blur();
  await removalOf(tableOf(root), 5).click();
  await additionOf(tableOf(root)).click();
  await expect(rowsOf(tableOf(root))).toHaveCount(5);
  await cellAt(tableOf(root), 5, 3).fill('24');
  await expectSameElsewhere(page, root, 'annual-recurring-revenue');
});

test('a copied link reopens an empty list of contracts', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue', '?_mode=contracts');
  for (let left = 5; left > 0; left--) await removalOf(tableOf(root), 1).click();
  await expectSameElsewhere(page, root, 'annual-recurring-revenue');
});

test('a copied link reopens the scores', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score');
  await chooseMode(root, 'scores');
  await cellAt(tableOf(root), 11, 1).fill('500');
  await expectSameElsewhere(page, root, 'net-promoter-score');
});

test('a copied link reopens a broken field with its error, and the currency', async ({ page }) => {
  const root = await openCalculator(page, 'customer-acquisition-cost', '?_currency=EUR&tools=two%20hundred');
  await expect(root.locator('[data-output="paidCac"]')).toContainText('€');
  await expectSameElsewhere(page, root, 'customer-acquisition-cost');
});

test('a link copied right after typing carries the last key', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score');
  await fieldOf(root, 'promoters').fill('777');
  expect(await copiedLink(page, root)).toMatch(/\?promoters=777$/);
});

test('where the clipboard is closed, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } }),
  );
  const root = await openCalculator(page, 'net-promoter-score', '?promoters=7');
  await root.locator('[data-copy-link]').click();
  const link = root.getByRole('textbox', { name: /Link/ });
  await expect(link).toHaveValue(/\/calculators\/net-promoter-score\/\?promoters=7$/);
  await expect(link).toBeFocused();
});
