import { expect, openCalculator, resultOf, test } from './fixtures.ts';
import { additionOf, cellAt, cellsOf, openFile, removalOf, reportOf, rowsOf, tableOf } from './rows.ts';

const million = 1_000_000;

test('a million answers are counted, and the counts per score are shown', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score', '?_mode=scores');
  const table = tableOf(root);
  await openFile(table, '10\n9\n8\n0\n', million / 4);
  await expect(reportOf(table)).toHaveText('1,000,000 answers read.');
  expect((await cellsOf(table)).flat()).toEqual([
    '250,000',
    ...Array.from({ length: 7 }, () => '0'),
    '250,000',
    '250,000',
    '250,000',
  ]);
  expect(await resultOf(root, 'nps')).toBe(25);
  expect(await resultOf(root, 'responses')).toBe(million);
});

test('the page answers all the time while a million rows are read', async ({ page }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline');
  const table = tableOf(root, 'deals');
  await page.evaluate(() => {
    /** How often the page came to its senses while the bar stood at each number of rows. */
    const turns = new Map<number, number>();
    Object.assign(window, { turns });
    setInterval(() => {
      const rows = document.querySelector('progress')?.value;
      if (rows !== undefined) turns.set(rows, (turns.get(rows) ?? 0) + 1);
    }, 2);
  });
  await openFile(table, '"1,000",50\n', million);
  await expect(root.locator('[data-output="dealCount"]')).toHaveAttribute('data-value', String(million));
  // The map was put there above.
  const turns = await page.evaluate(() => [...(window as unknown as { turns: Map<number, number> }).turns]);
  const [seen, total] = [turns.length, turns.reduce((sum, [, times]) => sum + times, 0)];
  expect(seen, 'states of the bar that the page came to see').toBeGreaterThan(10);
  expect(total, 'turns of the page during the reading').toBeGreaterThan(50);
});

test('of a million rows the first stand in the page, and the figures are those of all', async ({ page }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline');
  const table = tableOf(root, 'deals');
  await openFile(table, `${'1000,50\n'.repeat(9)}1000,x\n`, million / 10);
  await expect(reportOf(table)).toContainText('900,000 rows read. Left out:');
  await expect(reportOf(table)).toContainText('Row 10, Probability, %: “x” is not a number');
  await expect(reportOf(table)).toContainText('And 99,980 more like these.');
  await expect(rowsOf(table)).toHaveCount(200);
  await expect(table).toContainText('And 899,800 more rows, all included.');
  await expect(root.locator('[data-output="totalValue"]')).toHaveAttribute('data-value', '900000000');
  await expect(root.locator('[data-compare]'), 'a tool that would not see every row').toBeHidden();
  await cellAt(table, 1, 1).fill('2000');
  await expect(root.locator('[data-output="totalValue"]')).toHaveAttribute('data-value', '900001000');
  await removalOf(table, 1).click();
  await expect(root.locator('[data-output="totalValue"]')).toHaveAttribute('data-value', '899999000');
  await additionOf(table).click();
  await expect(root.locator('[data-output="dealCount"]')).toHaveAttribute('data-value', '900000');
  await cellAt(table, 1, 1).fill('x');
  await expect(root.locator('[data-output="totalValue"]')).toHaveAttribute('data-value', '');
  await root.getByRole('button', { name: 'Reset' }).click();
  expect(await resultOf(root, 'dealCount')).toBe(4);
  await expect(table).not.toContainText('more rows');
  await expect(root.locator('[data-compare]')).toBeVisible();
});

test('a thousand rows are worked out in the page, the last of them too', async ({ page }) => {
  const root = await openCalculator(page, 'forecast-accuracy');
  const table = tableOf(root, 'periods');
  await openFile(table, `${'100,80\n'.repeat(999)}100,0\n`);
  await expect(reportOf(table)).toHaveText('1,000 rows read.');
  await expect(rowsOf(table)).toHaveCount(200);
  await expect(table).toContainText('And 800 more rows, all included.');
  expect(await resultOf(root, 'wape')).toBeCloseTo((100 * (999 * 20 + 100)) / (999 * 80), 9);
  await expect(root.locator('[data-warning]')).toContainText('period 1000');
  await cellAt(table, 1, 1).fill('80');
  expect(await resultOf(root, 'wape')).toBeCloseTo((100 * (998 * 20 + 100)) / (999 * 80), 9);
  await page.waitForTimeout(400);
  expect(page.url()).not.toContain('periods=');
});

test('a reading that is stopped leaves the table as it was', async ({ page }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline');
  const table = tableOf(root, 'deals');
  const before = await cellsOf(table);
  await openFile(table, '"1,000",50\n', 3 * million);
  await table.getByRole('button', { name: 'Stop' }).click();
  await expect(reportOf(table)).toContainText(/^Stopped after [\d,]+ rows; the table is unchanged\.$/);
  await expect(table.getByRole('progressbar')).toHaveCount(0);
  expect(await cellsOf(table)).toEqual(before);
  expect(await resultOf(root, 'dealCount')).toBe(4);
});

test('a reading can be stopped by the next one', async ({ page }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline');
  const table = tableOf(root, 'deals');
  await openFile(table, '"1,000",50\n', 3 * million);
  await expect(table.getByRole('progressbar')).toBeVisible();
  await openFile(table, '7,100\n');
  await expect(reportOf(table)).toHaveText('1 row read.');
  expect(await resultOf(root, 'totalValue')).toBe(7);
  await page.waitForTimeout(500);
  expect(await cellsOf(table)).toEqual([['7', '100']]);
});
