import { expect, openCalculator, readyCalculator, resultOf, test } from './fixtures.ts';
import { additionOf, cellAt, cellsOf, paste, removalOf, reportOf, rowsOf, tableOf } from './rows.ts';

test('open deals can be changed, added, pasted and taken away', async ({ page }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline', '?deals=40000,90;60000,50');
  const table = tableOf(root, 'deals');
  const [answer = ''] = await root
    .locator('[data-output]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-output') ?? ''));
  expect(await resultOf(root, answer)).toBe(66_000);
  await cellAt(table, 1, 2).fill('50');
  expect(await resultOf(root, answer)).toBe(50_000);
  await additionOf(table).click();
  await cellAt(table, 3, 1).fill('1000');
  await cellAt(table, 3, 2).fill('100');
  expect(await resultOf(root, answer)).toBe(51_000);
  await expect(page).toHaveURL(/\?deals=40000,50;60000,50;1000,100$/);
  await removalOf(table, 1).click();
  expect(await resultOf(root, answer)).toBe(31_000);
  await paste(table, 'Deal\tValue\tProbability\nAcme\t$100,000\t25%\nBolt\t1,000\tmaybe\n');
  expect(await cellsOf(table)).toEqual([['100,000', '25']]);
  await expect(reportOf(table)).toContainText(/Row 3, Probability.*“maybe”/);
  expect(await resultOf(root, answer)).toBe(25_000);
});

test('a probability above 100 is refused by its row, and stays', async ({ page }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline');
  const cell = cellAt(tableOf(root, 'deals'), 2, 2);
  await cell.fill('150');
  await expect(cell).toHaveAccessibleDescription(/from 0 to 100/);
  await cell.blur();
  await expect(cell).toHaveValue('150');
});

test('a calculator with rows keeps the names of its rows when its address is opened again', async ({ page }) => {
  const root = await openCalculator(page, 'customer-health-score');
  const table = tableOf(root, 'factors');
  const headings = () => rowsOf(table).locator('th').allTextContents();
  expect(await headings()).toEqual(['Usage', 'Support', 'Payment', 'Engagement']);
  await removalOf(table, 1).click();
  const before = [await headings(), await cellsOf(table)];
  await expect(page).toHaveURL(/factors=/);
  await page.reload();
  await readyCalculator(page, 'customer-health-score');
  expect([await headings(), await cellsOf(table)]).toEqual(before);
});

test('every cell keeps a name of its own when a row is taken away', async ({ page }) => {
  const root = await openCalculator(page, 'customer-health-score');
  const table = tableOf(root, 'factors');
  await removalOf(table, 2).click();
  for (const [index, heading] of (await rowsOf(table).locator('th').allTextContents()).entries()) {
    await expect(cellAt(table, index + 1, 1)).toHaveAccessibleName(new RegExp(heading));
  }
});

test('a choice is made from a list, and stands in the address', async ({ page }) => {
  const root = await openCalculator(page, 'bant-scorecard', '?budget=3');
  const budget = root.getByRole('combobox', { name: 'Budget' });
  await expect(budget).toHaveValue('3');
  await budget.selectOption('0');
  await expect(page).toHaveURL(/\?budget=0$/);
  await page.reload();
  await readyCalculator(page, 'bant-scorecard');
  await expect(budget).toHaveValue('0');
});

test('a choice of an address that is not on the list says so', async ({ page }) => {
  for (const value of ['9', 'abc', '-1', '1.5']) {
    const root = await openCalculator(page, 'bant-scorecard', `?budget=${value}`);
    await expect(root.getByRole('combobox', { name: 'Budget' })).toHaveAttribute('aria-invalid', 'true');
    await expect(root).not.toContainText(/NaN|undefined/);
  }
});
