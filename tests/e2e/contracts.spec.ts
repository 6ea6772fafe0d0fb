import type { Locator, Page } from '@playwright/test';
import { chooseMode, expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';

/** Opens ARR with its list of contracts. */
async function openContracts(page: Page): Promise<Locator> {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await chooseMode(root, 'contracts');
  await expect(cell(root, 'Total value', 1)).toBeVisible();
  return root;
}

const cell = (root: Locator, column: string, row: number) =>
  root.getByRole('textbox', { name: `${column}, row ${row}`, exact: true });
const rowsOf = (root: Locator) => root.locator('[data-rows] tr');

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
  await cell(root, 'Total value', 5).fill('370,000');
  expect(await resultOf(root, 'endingArr')).toBe(1_670_000);
  await root.getByRole('button', { name: 'Add a row' }).click();
  await expect(rowsOf(root)).toHaveCount(6);
  await expect(cell(root, 'Total value', 6)).toBeFocused();
  await cell(root, 'Total value', 6).fill('260000');
  await cell(root, 'One-off fees', 6).fill('20000');
  await cell(root, 'Term in months', 6).fill('24');
  expect(await resultOf(root, 'endingArr')).toBe(1_790_000);
  expect(await resultOf(root, 'netNewArr')).toBe(590_000);
  await root.getByRole('button', { name: 'Remove row 5' }).click();
  await expect(rowsOf(root)).toHaveCount(5);
  await expect(cell(root, 'Total value', 5)).toHaveValue('260000');
  expect(await resultOf(root, 'endingArr')).toBe(1_420_000);
  await expect(root.getByRole('button', { name: 'Remove row 5' })).toBeFocused();
});

test('without any contract ARR is nought, and a row can be added again', async ({ page }) => {
  const root = await openContracts(page);
  for (let left = 5; left > 0; left--) await root.getByRole('button', { name: 'Remove row 1', exact: true }).click();
  expect(await resultOf(root, 'endingArr')).toBe(0);
  await expect(root.getByRole('button', { name: 'Add a row' })).toBeFocused();
  await page.keyboard.press('Enter');
  await cell(root, 'Total value', 1).fill('12000');
  expect(await resultOf(root, 'endingArr')).toBe(12_000);
});

test('a cell that is refused says so by its row, and the results are blank until it is mended', async ({ page }) => {
  const root = await openContracts(page);
  const fees = cell(root, 'One-off fees', 2);
  for (const [typed, message] of Object.entries({
    soon: /One-off fees: “soon” is not a number/,
    '-1': /minus has no meaning/,
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
  await cell(root, 'Term in months', 1).fill('0');
  expect(await resultOf(root, 'endingArr')).toBeNull();
  await expect(root).toContainText(/contract without a term has no/);
});

test('changing the way of giving the numbers loses neither', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue', '?newArr=500000');
  await fieldOf(root, 'churnedArr').fill('a few');
  await chooseMode(root, 'contracts');
  await cell(root, 'Total value', 1).fill('7');
  await cell(root, 'Term in months', 1).fill('x');
  await chooseMode(root, '');
  await expect(fieldOf(root, 'newArr')).toHaveValue('500,000');
  await expect(fieldOf(root, 'churnedArr')).toHaveValue('a few');
  await chooseMode(root, 'contracts');
  await expect(cell(root, 'Total value', 1)).toHaveValue('7');
  await expect(cell(root, 'Term in months', 1)).toHaveValue('x');
});

test('reset brings the first contracts back, and the totals', async ({ page }) => {
  const root = await openContracts(page);
  await cell(root, 'Total value', 1).fill('7');
  await root.getByRole('button', { name: 'Add a row' }).click();
  await root.getByRole('button', { name: 'Reset' }).click();
  await expect(root.locator('input[name="_mode"][value=""]')).toBeChecked();
  await expect(page).toHaveURL(/annual-recurring-revenue\/$/);
  await chooseMode(root, 'contracts');
  await expect(rowsOf(root)).toHaveCount(5);
  expect(await resultOf(root, 'endingArr')).toBe(1_550_000);
});

test('more than 200 contracts do not go into the address, and the page says so once', async ({ page }) => {
  const root = await openContracts(page);
  await root.getByText('Paste from a spreadsheet').click();
  await root.locator('textarea').fill(Array.from({ length: 201 }, () => '1200\t0\t12').join('\n'));
  await root.getByRole('button', { name: 'Read' }).click();
  await expect(rowsOf(root)).toHaveCount(201);
  expect(await resultOf(root, 'endingArr')).toBe(241_200);
  await expect(root).toContainText('More than 200 rows');
  await cell(root, 'Total value', 1).fill('1201');
  await expect(page).not.toHaveURL(/_rows/);
  expect((await root.innerText()).split('More than 200 rows').length - 1).toBe(1);
});
