import type { Locator, Page } from '@playwright/test';
import { calculatorById } from '../../src/calculators/index.ts';
import { expect, openCalculator, resultOf, test } from './fixtures.ts';
import { cellsOf, paste, reportOf, tableOf } from './rows.ts';

/** Opens a calculator's second mode and pastes a text into its box. */
async function pasteInto(page: Page, id: string, text: string): Promise<Locator> {
  const root = await openCalculator(page, id, `?_mode=${calculatorById.get(id)?.mode?.id ?? ''}`);
  await paste(tableOf(root), text);
  await expect(reportOf(tableOf(root))).not.toBeEmpty();
  return root;
}

const two = [
  ['240,000', '0', '24'],
  ['60,000', '6,000', '12'],
];

for (const { how, text } of [
  { how: 'columns from a spreadsheet', text: '240000\t0\t24\n60000\t6000\t12\n' },
  {
    how: 'a header, blank lines and Windows line ends',
    text: 'Total value\tOne-off fees\tTerm\r\n\r\n240000\t0\t24\r\n\t\t\r\n60000\t6000\t12\r\n\r\n',
  },
  { how: 'semicolons and a decimal comma', text: 'Gesamt;Einmalig;Monate\n240.000,00;0;24\n60.000,00;6.000,00;12' },
  { how: 'commas and quoted cells', text: '"Total","One-off","Months"\n"240,000","0","24"\n"60,000","6,000",12' },
  { how: 'currency signs', text: '$240,000\t$0\t24\n€60,000\t6.000,00 €\t12' },
  {
    how: 'a name in front of each row',
    text: 'Customer\tTotal\tOne-off\tMonths\nAcme, Inc.\t240000\t0\t24\nBolt\t60000\t6000\t12',
  },
]) {
  test(`contracts are read from ${how}`, async ({ page }) => {
    const root = await pasteInto(page, 'annual-recurring-revenue', text);
    expect(await cellsOf(tableOf(root))).toEqual(two);
    await expect(reportOf(tableOf(root))).toHaveText('2 rows read.');
    expect(await resultOf(root, 'endingArr')).toBe(174_000);
  });
}

test('a bad cell is named by its row and column, and the other rows are kept', async ({ page }) => {
  const root = await pasteInto(
    page,
    'annual-recurring-revenue',
    'Total\tOne-off\tMonths\n240000\t0\t24\n1000\t0\tsoon\n60000\t6000\t12\n\t5\t12',
  );
  expect(await cellsOf(tableOf(root))).toEqual(two);
  await expect(reportOf(tableOf(root))).toContainText('2 rows read.');
  await expect(reportOf(tableOf(root))).toContainText(/Row 3, Term.*: “soon” is not a number/);
  await expect(reportOf(tableOf(root))).toContainText(/Row 5, Total value: Enter a number/);
  await expect(tableOf(root).locator('textarea')).toHaveValue(/soon/);
  expect(await resultOf(root, 'endingArr')).toBe(174_000);
});

test('a text without any contract leaves the table as it was', async ({ page }) => {
  const root = await pasteInto(page, 'annual-recurring-revenue', 'Dear all,\nplease find the contracts attached.');
  await expect(reportOf(tableOf(root))).toContainText('the table is unchanged');
  expect(await cellsOf(tableOf(root))).toHaveLength(5);
  expect(await resultOf(root, 'endingArr')).toBe(1_550_000);
});

test('an empty box says what to do', async ({ page }) => {
  const root = await pasteInto(page, 'annual-recurring-revenue', ' \n ');
  await expect(reportOf(tableOf(root))).toContainText(/Paste something/);
});

test('markup in a bad cell is shown as text', async ({ page }) => {
  const root = await pasteInto(
    page,
    'annual-recurring-revenue',
    '240000\t<img src=x onerror=alert(1)>\t24\n60000\t6000\t12',
  );
  await expect(reportOf(tableOf(root))).toContainText('“<img');
  await expect(root.locator('img')).toHaveCount(0);
});

test('a pasted column of scores with a header and blanks is counted, and an 11 is named', async ({ page }) => {
  const root = await pasteInto(
    page,
    'net-promoter-score',
    'How likely are you to recommend us?\n10\n9\n\n8\n11\n 0 \n\n10\n',
  );
  expect((await cellsOf(tableOf(root))).flat().map(Number)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
  await expect(reportOf(tableOf(root))).toContainText('5 answers read.');
  await expect(reportOf(tableOf(root))).toContainText(/Line 6: “11” is not a whole number from 0 to 10/);
  expect(await resultOf(root, 'nps')).toBe(40);
  expect(await resultOf(root, 'responses')).toBe(5);
});

for (const { how, text } of [
  { how: 'one after another', text: '10 9 8, 0; 10' },
  { how: 'a spreadsheet’s row', text: '10\t9\t8\t0\t10' },
  { how: 'quoted and with decimals', text: '"10"\n"9"\n"8"\n"0"\n10.0' },
  { how: 'with words between', text: 'Score\n10\nn/a\n9\n8\n0\n10' },
]) {
  test(`scores are read ${how}`, async ({ page }) => {
    const root = await pasteInto(page, 'net-promoter-score', text);
    await expect(reportOf(tableOf(root))).toContainText('5 answers read.');
    expect(await resultOf(root, 'nps')).toBe(40);
  });
}

test('scores that are fractions, negative or no numbers are named by their line', async ({ page }) => {
  const root = await pasteInto(page, 'net-promoter-score', '10\n7.5\n-1\nten\n9');
  await expect(reportOf(tableOf(root))).toContainText('2 answers read.');
  for (const fault of [/Line 2: “7.5”/, /Line 3: “-1”/, /Line 4: “ten”/])
    await expect(reportOf(tableOf(root))).toContainText(fault);
});

test('a column copied elsewhere can be pasted with the keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const root = await openCalculator(page, 'net-promoter-score', '?_mode=scores');
  await page.evaluate(() => navigator.clipboard.writeText('Score\n10\n10\n0\n'));
  await tableOf(root).locator('.paste > summary').press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reportOf(tableOf(root))).toContainText('3 answers read.');
  expect(await resultOf(root, 'responses')).toBe(3);
});

test('ten thousand scores are counted while the reader waits', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const root = await openCalculator(page, 'net-promoter-score', '?_mode=scores');
  await tableOf(root).locator('.paste > summary').click();
  await page.evaluate(() =>
    navigator.clipboard.writeText(Array.from({ length: 10_000 }, (_, index) => index % 11).join('\n')),
  );
  await tableOf(root).locator('textarea').focus();
  await page.keyboard.press('Control+v');
  await tableOf(root).locator('[data-read-paste]').click();
  await expect(reportOf(tableOf(root))).toContainText('10,000 answers read.', { timeout: 2_000 });
  expect(await resultOf(root, 'responses')).toBe(10_000);
});
