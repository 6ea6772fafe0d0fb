import type { Locator, Page } from '@playwright/test';
import { chooseMode, expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';
import { additionOf, cellAt, rowsOf, tableOf } from './rows.ts';
import { comparisonOf, openTool, press } from './tools.ts';

const arr = 'annual-recurring-revenue';

const open = (root: Locator) => openTool(root, 'Compare two cases');
const button = (tool: Locator, name: string) => tool.getByRole('button', { name });

/** Keeps the defaults as A and changes the new ARR. */
async function compared(page: Page): Promise<{ readonly root: Locator; readonly tool: Locator }> {
  const root = await openCalculator(page, arr);
  const tool = await open(root);
  await button(tool, 'Save as A').click();
  await fieldOf(root, 'newArr').fill('360000');
  return { root, tool };
}

const changed = [
  ['New ARR', '$300,000', '$360,000', '+$60,000 (+20%)'],
  ['Ending ARR', '$1,550,000', '$1,610,000', '+$60,000 (+3.87%)'],
  ['Net new ARR', '$350,000', '$410,000', '+$60,000 (+17.14%)'],
  ['ARR growth rate', '29.17%', '34.17%', '+5 points'],
  ['Monthly recurring revenue', '$129,166.67', '$134,166.67', '+$5,000 (+3.87%)'],
];

test('a reader keeps a case, changes a number, and sees both side by side', async ({ page }) => {
  const { tool } = await compared(page);
  expect(await comparisonOf(tool)).toEqual(changed);
  await expect(tool.getByRole('status')).toHaveText('Saved as A. Your changes from here on are B.');
  await expect(tool.getByRole('columnheader')).toHaveText(['A, saved', 'B, now', 'Difference']);
  await expect(tool.getByRole('row', { name: /New ARR/ }).first()).toBeVisible();
});

test('the comparison is fetched only when it is opened', async ({ page, watch }) => {
  const root = await openCalculator(page, arr);
  const fetched = () => watch.requests.filter((url) => url.includes('compare-panel')).length;
  expect(fetched()).toBe(0);
  await open(root);
  await expect.poll(fetched).toBe(1);
});

test('the address carries both cases, and reopens them with the tool open', async ({ page }) => {
  await compared(page);
  await expect(page).toHaveURL(/\?newArr=360000&_compare=$/);
  await page.reload();
  const root = page.locator('[data-calculator]');
  await expect(fieldOf(root, 'newArr')).toHaveValue('360,000');
  await expect.poll(() => comparisonOf(root.locator('[data-compare]'))).toEqual(changed);
});

test('A is kept with its rows, its way of giving the numbers and what was typed in error', async ({ page }) => {
  const root = await openCalculator(page, arr, '?_mode=contracts&_rows=12000,0,12;24000,0,12&startingArr=a%26b%3Dc');
  const tool = await open(root);
  await button(tool, 'Save as A').click();
  await expect(page).toHaveURL(
    /_compare=startingArr%3Da%2526b%253Dc%26_mode%3Dcontracts%26_rows%3D12000,0,12;24000,0,12$/,
  );
  await fieldOf(root, 'startingArr').fill('30000');
  await additionOf(tableOf(root)).click();
  await expect
    .poll(() => comparisonOf(tool))
    .toEqual([
      ['Starting ARR', '', '$30,000', ''],
      ['Contracts', '2 rows', '3 rows', '+1 row'],
      ['Ending ARR', '$36,000', '$36,000', 'no change'],
      ['Net new ARR', '', '$6,000', ''],
      ['ARR growth rate', '', '20%', ''],
      ['Monthly recurring revenue', '$3,000', '$3,000', 'no change'],
    ]);
  const before = await comparisonOf(tool);
  await expect(page).toHaveURL(/_rows=12000,0,12;24000,0,12;0,0,12&_compare=/);
  await page.reload();
  await expect.poll(() => comparisonOf(page.locator('[data-compare]'))).toEqual(before);
  await chooseMode(root, '');
  await button(tool, 'Back to A').click();
  await expect(fieldOf(root, 'startingArr')).toHaveValue('a&b=c');
  await expect(rowsOf(tableOf(root))).toHaveCount(2);
  await expect(cellAt(tableOf(root), 2, 1)).toHaveValue('24,000');
});

test('A and B change places, and back again', async ({ page }) => {
  const { root, tool } = await compared(page);
  await button(tool, 'Swap A and B').click();
  await expect(fieldOf(root, 'newArr')).toHaveValue('300,000');
  expect(await resultOf(root, 'endingArr')).toBe(1_550_000);
  expect((await comparisonOf(tool))[0]).toEqual(['New ARR', '$360,000', '$300,000', '−$60,000 (−16.67%)']);
  await expect(page).toHaveURL(/\/\?_compare=newArr%3D360000$/);
  await button(tool, 'Swap A and B').click();
  expect(await comparisonOf(tool)).toEqual(changed);
});

test('a reader goes back to A, and forgets it', async ({ page }) => {
  const { root, tool } = await compared(page);
  await button(tool, 'Back to A').click();
  await expect(fieldOf(root, 'newArr')).toHaveValue('300,000');
  await expect(tool).toContainText('Both cases are the same.');
  await button(tool, 'Clear A').click();
  await expect(tool.getByRole('table')).toBeHidden();
  await expect(button(tool, 'Save as A')).toBeFocused();
  await expect(page).toHaveURL(/annual-recurring-revenue\/$/);
});

test('a broken field leaves blanks, never a number that is none', async ({ page }) => {
  const { root, tool } = await compared(page);
  await fieldOf(root, 'startingArr').fill('abc');
  expect((await comparisonOf(tool)).map(([name, , b, change]) => [name, b, change])).toEqual([
    ['Starting ARR', '', ''],
    ['New ARR', '$360,000', '+$60,000 (+20%)'],
    ['Ending ARR', '', ''],
    ['Net new ARR', '$410,000', '+$60,000 (+17.14%)'],
    ['ARR growth rate', '', ''],
    ['Monthly recurring revenue', '', ''],
  ]);
});

test('both cases follow the currency and the way of writing numbers', async ({ page }) => {
  const { root, tool } = await compared(page);
  await openTool(root, 'Currency and numbers');
  await root.locator('[data-setting="currency"]').selectOption('EUR');
  await root.locator('[data-setting="locale"]').selectOption('de-DE');
  await expect.poll(async () => (await comparisonOf(tool))[0]?.[1]).toMatch(/^300\.000\s€$/);
  expect((await comparisonOf(tool))[0]?.[3]).toMatch(/^\+60\.000\s€ \(\+20\s%\)$/);
  await expect(page).toHaveURL(/\?newArr=360000&_currency=EUR&_compare=$/);
});

test('an address that makes no sense as A compares with the defaults', async ({ page }) => {
  const root = await openCalculator(page, arr, '?_compare=%E0%A4%A%26__proto__%3D5%26_compare%3Dx%26newArr%3D<b>');
  await expect.poll(() => comparisonOf(root.locator('[data-compare]'))).toContainEqual(['New ARR', '', '$300,000', '']);
});

test('more rows than a link can hold stay as A until the page is left', async ({ page }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline');
  await root.locator('.paste > summary').click();
  await root.locator('textarea').fill(Array(201).fill('1000\t50').join('\n'));
  await root.locator('[data-read-paste]').click();
  await expect(root.locator('[data-output="dealCount"]')).toHaveAttribute('data-value', '201');
  const tool = await open(root);
  await button(tool, 'Save as A').click();
  await expect(tool).toContainText('more rows than fit into a link');
  await root.getByRole('button', { name: 'Reset' }).click();
  expect((await comparisonOf(tool))[0]?.[1]).toBe('201 rows');
  expect(page.url()).not.toContain('_compare');
  await button(tool, 'Back to A').click();
  await expect(root.locator('[data-output="dealCount"]')).toHaveAttribute('data-value', '201');
});

test('the keyboard alone compares', async ({ page }) => {
  const root = await openCalculator(page, arr);
  const tool = root.locator('[data-compare]');
  await press(tool.locator('> summary'));
  await press(button(tool, 'Save as A'));
  await expect(button(tool, 'Swap A and B')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(tool, 'Swap A and B')).toBeFocused();
  await fieldOf(root, 'newArr').fill('360000');
  expect(await comparisonOf(tool)).toEqual(changed);
  await press(button(tool, 'Clear A'));
  await expect(button(tool, 'Save as A')).toBeFocused();
});

test('cases by two definitions stand side by side, and A brings its own back', async ({ page }) => {
  const root = await openCalculator(page, 'win-rate', '?_variant=proposals');
  const tool = await open(root);
  await button(tool, 'Save as A').click();
  await root.locator('[data-variant]').selectOption('decided');
  await expect(page).toHaveURL(/\?_compare=_variant%3Dproposals$/);
  expect((await comparisonOf(tool))[0]?.slice(0, 3)).toEqual([
    'Definition',
    'Of proposals (close rate)',
    'Of decided deals',
  ]);
  await button(tool, 'Back to A').click();
  await expect(root.locator('[data-variant]')).toHaveValue('proposals');
  await expect(tool).toContainText('Both cases are the same.');
});
