import type { Locator, Page } from '@playwright/test';
import { calculatorById } from '../../src/calculators/index.ts';
import { chooseMode, expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';
import { additionOf, cellAt, paste, removalOf, rowsOf, tableOf } from './rows.ts';

/** Opens ARR with its list of contracts. */
async function openContracts(page: Page): Promise<Locator> {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await chooseMode(root, 'contracts');
  await expect(cellAt(tableOf(root), 1, 1)).toBeVisible();
  return root;
}

test('a list of contracts and the movements of ARR lead to the same results', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  const read = async () =>
    Promise.all(['endingArr', 'netNewArr', 'growthRate', 'monthlyRecurringRevenue'].map((id) => resultOf(root, id)));
  const fromFields = await read();
  await chooseMode(root, 'contracts');
  expect(await read()).toEqual(fromFields);
  expect(fromFields[0]).toBe(1_550_000);
  await expect(fieldOf(root, 'newArr')).toBeHidden();
  await expect(fieldOf(root, 'startingArr')).toBeVisible();
});

test('a contract can be changed, added and taken away, and ARR follows', async ({ page }) => {
  const root = await openContracts(page);
  await cellAt(tableOf(root), 5, 1).fill('370,000');
  expect(await resultOf(root, 'endingArr')).toBe(1_670_000);
  await additionOf(tableOf(root)).click();
  await expect(rowsOf(tableOf(root))).toHaveCount(6);
  await expect(cellAt(tableOf(root), 6, 1)).toBeFocused();
  await cellAt(tableOf(root), 6, 1).fill('260000');
  await cellAt(tableOf(root), 6, 2).fill('20000');
  await cellAt(tableOf(root), 6, 3).fill('24');
  expect(await resultOf(root, 'endingArr')).toBe(1_790_000);
  expect(await resultOf(root, 'netNewArr')).toBe(590_000);
  await removalOf(tableOf(root), 5).click();
  await expect(rowsOf(tableOf(root))).toHaveCount(5);
  await expect(cellAt(tableOf(root), 5, 1)).toHaveValue('260000');
  expect(await resultOf(root, 'endingArr')).toBe(1_420_000);
  await expect(removalOf(tableOf(root), 5)).toBeFocused();
});

test('without any contract ARR is nought, and a row can be added again', async ({ page }) => {
  const root = await openContracts(page);
  for (let left = 5; left > 0; left--) await removalOf(tableOf(root), 1).click();
  expect(await resultOf(root, 'endingArr')).toBe(0);
  await expect(additionOf(tableOf(root))).toBeFocused();
  await page.keyboard.press('Enter');
  await cellAt(tableOf(root), 1, 1).fill('12000');
  expect(await resultOf(root, 'endingArr')).toBe(12_000);
});

test('a cell that is refused says so by its row, and the results are blank until it is mended', async ({ page }) => {
  const root = await openContracts(page);
  const fees = cellAt(tableOf(root), 2, 2);
  for (const [typed, message] of Object.entries({
    soon: /“soon” is not a number/,
    '-1': /minus/,
    '': /Enter a number/,
    '900,001': /part of the total/,
  })) {
    await fees.fill(typed);
    await expect(fees).toHaveAttribute('aria-invalid', 'true');
    await expect(fees).toHaveAccessibleDescription(message);
    expect(await resultOf(root, 'endingArr')).toBeNull();
    await expect(fees).toHaveValue(typed);
  }
  await expect(root).not.toContainText(/NaN|Infinity/);
  await fees.fill('0');
  await expect(fees).not.toHaveAttribute('aria-invalid');
  expect(await resultOf(root, 'endingArr')).toBe(1_550_000);
});

test('a contract without a term has no yearly value, in words', async ({ page }) => {
  const root = await openContracts(page);
  await cellAt(tableOf(root), 1, 3).fill('0');
  expect(await resultOf(root, 'endingArr')).toBeNull();
  await expect(root).toContainText(/contract without a term has no/);
});

test('changing the way of giving the numbers loses neither', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue', '?newArr=500000');
  await fieldOf(root, 'churnedArr').fill('a few');
  await chooseMode(root, 'contracts');
  await cellAt(tableOf(root), 1, 1).fill('7');
  await cellAt(tableOf(root), 1, 3).fill('x');
  await chooseMode(root, '');
  await expect(fieldOf(root, 'newArr')).toHaveValue('500,000');
  await expect(fieldOf(root, 'churnedArr')).toHaveValue('a few');
  await chooseMode(root, 'contracts');
  await expect(cellAt(tableOf(root), 1, 1)).toHaveValue('7');
  await expect(cellAt(tableOf(root), 1, 3)).toHaveValue('x');
});

test('reset brings the first contracts back, and the totals', async ({ page }) => {
  const root = await openContracts(page);
  await cellAt(tableOf(root), 1, 1).fill('7');
  await additionOf(tableOf(root)).click();
  await root.locator('button[type="reset"]').click();
  await expect(root.locator('input[name="_mode"][value=""]')).toBeChecked();
  await expect(page).toHaveURL(/annual-recurring-revenue\/$/);
  await chooseMode(root, 'contracts');
  await expect(rowsOf(tableOf(root))).toHaveCount(5);
  expect(await resultOf(root, 'endingArr')).toBe(1_550_000);
});

test('more than 200 contracts do not go into the address, and the page says so once', async ({ page }) => {
  const root = await openContracts(page);
  await paste(tableOf(root), Array.from({ length: 201 }, () => '1200\t0\t12').join('\n'));
  await expect(rowsOf(tableOf(root))).toHaveCount(200);
  await expect(tableOf(root)).toContainText('And 1 more row, all included.');
  expect(await resultOf(root, 'endingArr')).toBe(241_200);
  await expect(root).toContainText('A link holds up to 200 rows');
  await cellAt(tableOf(root), 1, 1).fill('1201');
  await expect(page).not.toHaveURL(/_rows/);
  expect((await root.innerText()).split('A link holds up to 200 rows').length - 1).toBe(1);
});

test('every cell and every button has a name of its own, after its column and its row', async ({ page }) => {
  const table = tableOf(await openContracts(page));
  await removalOf(table, 2).click();
  await additionOf(table).click();
  const controls = table.locator('[data-rows]').locator('input, button');
  const names = await controls.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  expect(names).toHaveLength(30);
  expect(new Set(names).size).toBe(30);
  const columns = calculatorById.get('annual-recurring-revenue')?.mode?.table.columns ?? [];
  for (const { label } of columns) expect(names.filter((name) => name.includes(label))).toHaveLength(5);
});
