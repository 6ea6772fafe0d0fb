import { expect, openCalculator, readyCalculator, resultOf, test } from './fixtures.ts';
import { additionOf, cellAt, cellsOf, moverOf, nameAt, namesOf, paste, removalOf, reportOf, tableOf } from './rows.ts';

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
  await expect(reportOf(table)).toContainText(/Row 3, Probability.*“maybe”/);
  expect(await cellsOf(table)).toEqual([['100,000', '25']]);
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
  expect(await namesOf(table)).toEqual(['Usage', 'Support', 'Payment', 'Engagement']);
  await removalOf(table, 1).click();
  const before = [await namesOf(table), await cellsOf(table)];
  await expect(page).toHaveURL(/factors=.*&_factors=Support;Payment;Engagement$/);
  await page.reload();
  await readyCalculator(page, 'customer-health-score');
  expect([await namesOf(table), await cellsOf(table)]).toEqual(before);
});

test('a row can be given a name, and its cells, the answer, the chart and the address use it', async ({ page }) => {
  const root = await openCalculator(page, 'customer-health-score');
  const table = tableOf(root, 'factors');
  await expect(nameAt(table, 4)).toHaveAccessibleName('Factor in row 4');
  await nameAt(table, 4).fill('Executive sponsor; EMEA');
  await expect(cellAt(table, 4, 1)).toHaveAccessibleName('Score, 0 to 100, Executive sponsor; EMEA');
  await cellAt(table, 4, 1).fill('0');
  await expect(root.locator('[data-sentence]')).toContainText('Executive sponsor; EMEA costs most');
  await expect(root.locator('revenue-chart').getByRole('rowheader', { name: 'Executive sponsor; EMEA' })).toBeVisible();
  await expect(page).toHaveURL(/_factors=/);
  await page.reload();
  await readyCalculator(page, 'customer-health-score');
  await expect(nameAt(table, 4)).toHaveValue('Executive sponsor; EMEA');
});

test('a row that is added bears a name that no other has, and one without a name is called by its place', async ({
  page,
}) => {
  const root = await openCalculator(page, 'lead-scoring');
  const table = tableOf(root, 'fit');
  await additionOf(table).click();
  await removalOf(table, 1).click();
  await additionOf(table).click();
  expect(await namesOf(table)).toEqual(['Annual revenue', 'Industry', 'Country', 'Row 5', 'Row 6']);
  await nameAt(table, 2).fill('');
  await expect(cellAt(table, 2, 1)).toHaveAccessibleName('Points, Row 2');
  await nameAt(table, 2).blur();
  await expect(nameAt(table, 2)).toHaveValue('Row 2');
});

test('markup in the name of a row is text, in its heading, the answer and the chart', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)>';
  const root = await openCalculator(page, 'customer-health-score', `?_factors=${encodeURIComponent(name)}`);
  await expect(nameAt(tableOf(root, 'factors'), 1)).toHaveValue(name);
  await cellAt(tableOf(root, 'factors'), 1, 1).fill('0');
  await expect(root.locator('[data-sentence]')).toContainText(`${name} costs most`);
  await expect(root.locator('img')).toHaveCount(0);
});

test('every cell keeps a name of its own when a row is taken away', async ({ page }) => {
  const root = await openCalculator(page, 'customer-health-score');
  const table = tableOf(root, 'factors');
  await removalOf(table, 2).click();
  for (const [index, name] of (await namesOf(table)).entries())
    await expect(cellAt(table, index + 1, 1)).toHaveAccessibleName(`Score, 0 to 100, ${name}`);
});

test('a row is moved with the keyboard, takes its numbers along and keeps the focus', async ({ page }) => {
  const root = await openCalculator(page, 'customer-health-score');
  const table = tableOf(root, 'factors');
  await expect(moverOf(table, 1, 'up')).toBeDisabled();
  await expect(moverOf(table, 4, 'down')).toBeDisabled();
  await moverOf(table, 3, 'up').focus();
  await page.keyboard.press('Enter');
  expect(await namesOf(table)).toEqual(['Usage', 'Payment', 'Support', 'Engagement']);
  expect((await cellsOf(table))[1]).toEqual(['90', '20']);
  await expect(moverOf(table, 2, 'up')).toBeFocused();
  await expect(table.getByRole('status').filter({ hasText: 'Payment is now row 2 of 4.' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(moverOf(table, 1, 'down'), 'the first row has only the way down left').toBeFocused();
  await expect(page).toHaveURL(/\?factors=90,20;80,40;60,25;50,15&_factors=Payment;Usage;Support;Engagement$/);
});

test('a lead below the threshold is told what it lacks, by the names of the rows', async ({ page }) => {
  const root = await openCalculator(page, 'lead-scoring', '?threshold=100&_fit=;;Fleet%20of%20vans');
  await expect(root.locator('[data-sentence]')).toHaveText(
    'The lead scores 90: 10 short of the threshold. Any one of these would be enough: Fleet of vans (+10) or Event once more (+10).',
  );
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
