import { expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';
import { cellAt, rowsOf, tableOf } from './rows.ts';

const arr = 'annual-recurring-revenue';

test('an address opens a calculator with its inputs; what it leaves out is at its default', async ({ page }) => {
  const root = await openCalculator(page, arr, '?startingArr=2000000&churnedArr=0.5');
  await expect(fieldOf(root, 'startingArr')).toHaveValue('2,000,000');
  await expect(fieldOf(root, 'churnedArr')).toHaveValue('0.5');
  await expect(fieldOf(root, 'newArr')).toHaveValue('300,000');
  expect(await resultOf(root, 'endingArr')).toBe(2_409_999.5);
});

test('a broken value of an address stands in its field with the error, and the rest works', async ({ page }) => {
  for (const [text, message] of Object.entries({
    abc: /not a number/,
    '-5': /minus/,
    '': /Enter a number/,
    NaN: /not a number/,
    Infinity: /not a number/,
    '1e999': /too large/,
    '<script>alert(1)</script>': /not a number/,
    '%': /not a number/,
    'é💰': /not a number/,
  })) {
    const root = await openCalculator(page, arr, `?newArr=${encodeURIComponent(text)}&churnedArr=0`);
    const field = fieldOf(root, 'newArr');
    await expect.soft(field, text).toHaveValue(text);
    await expect.soft(field, text).toHaveAttribute('aria-invalid', 'true');
    await expect.soft(field, text).toHaveAccessibleDescription(message);
    expect.soft(await resultOf(root, 'endingArr'), text).toBeNull();
    await expect.soft(fieldOf(root, 'churnedArr'), text).toHaveValue('0');
    await field.fill('1');
    expect.soft(await resultOf(root, 'endingArr'), text).toBe(1_310_001);
  }
});

test('unknown keys, keys of JavaScript’s own and keys twice over change nothing', async ({ page }) => {
  const keys = [
    '__proto__=5',
    'constructor=5',
    'prototype=5',
    'toString=5',
    'hasOwnProperty=5',
    '__proto__[startingArr]=5',
    'startingArr[]=5',
    'STARTINGARR=5',
    'utm_source=mail',
    '_mode=__proto__',
    '_mode=constructor',
    '_currency=__proto__',
    '_rows=1,2,3',
    '_nonsense=%3Cscript%3E',
    '=',
    '&&',
    '%E0%A4%A',
    'a'.repeat(3000),
  ];
  const root = await openCalculator(page, arr, `?${keys.join('&')}&newArr=1&newArr=2`);
  await expect(fieldOf(root, 'newArr')).toHaveValue('1');
  expect(await resultOf(root, 'endingArr')).toBe(1_250_001);
  await expect(root.locator('input[name="_mode"][value=""]')).toBeChecked();
  await expect(root.locator('[data-output="endingArr"]')).toHaveText('$1,250,001');
  expect(await page.evaluate(() => 'startingArr' in {} || 'polluted' in {})).toBe(false);
});

test('broken rows of an address are shown, marked and counted as blank', async ({ page }) => {
  const root = await openCalculator(
    page,
    arr,
    `?_mode=contracts&_rows=${encodeURIComponent('1200,0,12;<b>x</b>,,;;5;1,2,3,4,5')}`,
  );
  await expect(rowsOf(tableOf(root))).toHaveCount(4);
  await expect(cellAt(tableOf(root), 2, 1)).toHaveValue('<b>x</b>');
  await expect(cellAt(tableOf(root), 2, 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(tableOf(root).locator('b')).toHaveCount(0);
  expect(await resultOf(root, 'endingArr')).toBeNull();
  await expect(root).not.toContainText(/NaN|undefined/);
});

test('broken rows of scores fall back to counts that can be mended', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score', '?_mode=scores&_rows=1;2;x');
  await expect(rowsOf(tableOf(root))).toHaveCount(11);
  await expect(tableOf(root).locator('input[aria-invalid]')).toHaveCount(1);
  expect(await resultOf(root, 'nps')).toBeNull();
  await tableOf(root).locator('input[aria-invalid]').fill('3');
  expect(await resultOf(root, 'responses')).toBe(6);
});

test('the address follows what is typed, broken values too, without a step back for each key', async ({ page }) => {
  await page.goto('calculators/');
  const root = await openCalculator(page, arr);
  await fieldOf(root, 'newArr').fill('1,234.5');
  await expect(page).toHaveURL(/\?newArr=1234\.5$/);
  await fieldOf(root, 'churnedArr').fill('a & b');
  await expect(page).toHaveURL(/newArr=1234\.5&churnedArr=a/);
  await page.reload();
  await expect(root).toHaveAttribute('data-ready', '');
  await expect(fieldOf(root, 'newArr')).toHaveValue('1,234.5');
  await expect(fieldOf(root, 'churnedArr')).toHaveValue('a & b');
  await fieldOf(root, 'churnedArr').fill('60000');
  await fieldOf(root, 'newArr').fill('300000');
  await expect(page).toHaveURL(/annual-recurring-revenue\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/calculators\/$/);
});

test('a fragment survives what is typed', async ({ page }) => {
  const root = await openCalculator(page, arr, '#calculator');
  await fieldOf(root, 'newArr').fill('1');
  await expect(page).toHaveURL(/\?newArr=1#calculator$/);
});

test('a page that was left with the back button returns as it was', async ({ page }) => {
  const root = await openCalculator(page, arr);
  await fieldOf(root, 'newArr').fill('1');
  await expect(page).toHaveURL(/newArr=1$/);
  await page.goto('topics/');
  await page.goBack();
  await expect(root).toHaveAttribute('data-ready', '');
  await expect(fieldOf(root, 'newArr')).toHaveValue('1');
  expect(await resultOf(root, 'endingArr')).toBe(1_250_001);
});
