import type { Page } from '@playwright/test';
import { expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';

const open = (page: Page) =>
  openCalculator(page, 'annual-recurring-revenue', '?newArr=0&expansionArr=0&contractionArr=0&churnedArr=0');

test('a number is understood as people write it', async ({ page }) => {
  const root = await open(page);
  const field = fieldOf(root, 'startingArr');
  for (const [typed, value] of Object.entries({
    '1200000': 1_200_000,
    '1,200,000': 1_200_000,
    '1 200 000': 1_200_000,
    '1\u202f200\u202f000': 1_200_000,
    '1’200’000': 1_200_000,
    '1.200.000': 1_200_000,
    '1200,5': 1200.5,
    '1.200,50': 1200.5,
    '1,200.50': 1200.5,
    '$1,200.50': 1200.5,
    '€ 1.200,50': 1200.5,
    '1200 EUR': 1200,
    ' 42 ': 42,
    '1.2e6': 1_200_000,
    '007': 7,
    '.5': 0.5,
    '12,00,000': 1_200_000,
    '0': 0,
    '-0': 0,
    '1e308': 1e308,
  })) {
    await field.fill(typed);
    expect.soft(await resultOf(root, 'endingArr'), `“${typed}”`).toBe(value);
    await expect.soft(field, `“${typed}”`).not.toHaveAttribute('aria-invalid');
  }
});

test('what is no number, or none that makes sense, is refused in words and stays in the field', async ({ page }) => {
  const root = await open(page);
  const field = fieldOf(root, 'startingArr');
  for (const [typed, message] of Object.entries({
    '': 'Enter a number',
    '   ': 'Enter a number',
    abc: 'is not a number',
    '12k': 'is not a number',
    '-': 'is not a number',
    ',': 'is not a number',
    '1.2.3': 'is not a number',
    '1,2,3': 'is not a number',
    '--5': 'is not a number',
    '1+1': 'is not a number',
    NaN: 'is not a number',
    Infinity: 'is not a number',
    null: 'is not a number',
    '0x10': 'is not a number',
    '-5': 'minus',
    '−5': 'minus',
    '(500)': 'minus',
    '1e309': 'too large',
    '<img src=x onerror=alert(1)>': 'is not a number',
  })) {
    await field.fill(typed);
    await expect.soft(field, `“${typed}”`).toHaveAttribute('aria-invalid', 'true');
    await expect.soft(field, `“${typed}”`).toHaveAccessibleDescription(new RegExp(message));
    expect.soft(await resultOf(root, 'endingArr'), `“${typed}”`).toBeNull();
    await field.blur();
    await expect.soft(field, `“${typed}” after leaving the field`).toHaveValue(typed);
  }
  await expect(root.locator('img')).toHaveCount(0);
});

test('half a person is refused, and a percentage outside its bounds', async ({ page }) => {
  const churn = await openCalculator(page, 'customer-churn-rate');
  await fieldOf(churn, 'lostCustomers').fill('1.5');
  await expect(fieldOf(churn, 'lostCustomers')).toHaveAccessibleDescription(/whole number/);
  const payback = await openCalculator(page, 'cac-payback-period');
  for (const typed of ['101', '-1']) {
    await fieldOf(payback, 'grossMargin').fill(typed);
    await expect(fieldOf(payback, 'grossMargin')).toHaveAccessibleDescription(/from 0 to 100/);
    expect(await resultOf(payback, 'paybackMonths')).toBeNull();
  }
  await fieldOf(payback, 'grossMargin').fill('80%');
  await expect(fieldOf(payback, 'grossMargin')).not.toHaveAttribute('aria-invalid');
});

test('a minus is taken where it has a meaning', async ({ page }) => {
  const root = await openCalculator(page, 'rule-of-40');
  await fieldOf(root, 'profitMargin').fill('-10');
  await fieldOf(root, 'growthRate').fill('60');
  expect(await resultOf(root, 'score')).toBe(50);
  await fieldOf(root, 'profitMargin').fill('-');
  await expect(fieldOf(root, 'profitMargin')).toHaveAttribute('aria-invalid', 'true');
  await expect(fieldOf(root, 'profitMargin')).toHaveValue('-');
});

test('one broken field leaves the results that do not need it', async ({ page }) => {
  const root = await openCalculator(page, 'customer-acquisition-cost');
  await fieldOf(root, 'salaries').fill('lots');
  expect(await resultOf(root, 'fullyLoadedCac')).toBeNull();
  expect(await resultOf(root, 'totalCost')).toBeNull();
  expect(await resultOf(root, 'paidCac')).toBe(1200);
  expect(await resultOf(root, 'spendOnlyCac')).toBe(720);
  await expect(root.locator('.working [data-figure="paidCac"]').first()).toHaveText('$1,200');
  await expect(root.locator('.working [data-figure="totalCost"]').first()).toHaveText('–');
});

test('a broken rule is told beside the left input, and mends from either side', async ({ page }) => {
  const root = await openCalculator(page, 'customer-churn-rate');
  const [start, lost] = [fieldOf(root, 'startingCustomers'), fieldOf(root, 'lostCustomers')];
  await lost.fill('501');
  await expect(lost).toHaveAttribute('aria-invalid', 'true');
  await expect(lost).toHaveAccessibleDescription(/more than|at most|exceed|cannot|can’t/);
  await expect(start).not.toHaveAttribute('aria-invalid');
  expect(await resultOf(root, 'churnRate')).toBeNull();
  await start.fill('1002');
  await expect(lost).not.toHaveAttribute('aria-invalid');
  expect(await resultOf(root, 'churnRate')).toBe(50);
  await start.fill('500');
  await expect(lost).toHaveAttribute('aria-invalid', 'true');
  await lost.fill('500');
  await expect(lost).not.toHaveAttribute('aria-invalid');
  expect(await resultOf(root, 'churnRate')).toBe(100);
});

test('a figure without a value says why in words', async ({ page }) => {
  const root = await openCalculator(page, 'customer-acquisition-cost');
  await fieldOf(root, 'newCustomersPaid').fill('0');
  await fieldOf(root, 'newCustomersOrganic').fill('0');
  await expect(root).toContainText(/No customer was won, so there is no cost/);
  await expect(root).toContainText(/No customer came (?:by|through) paid channels, so there is no cost/);
  expect(await resultOf(root, 'fullyLoadedCac')).toBeNull();
  expect(await resultOf(root, 'totalCost')).toBe(200_000);
});
