import { expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';

test('a reader finds the input that reaches a target, and puts it into its field', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await root.locator('[data-solve] > summary').click();
  await root.locator('[data-solve-output]').selectOption('endingArr');
  await root.locator('[data-solve-input]').selectOption('newArr');
  await root.locator('[data-solve-target]').fill('2,000,000');
  await expect(root.locator('[data-solve-answer]')).toContainText('$750,000');
  await root.locator('[data-solve-use]').click();
  await expect(fieldOf(root, 'newArr')).toHaveValue('750,000');
  expect(await resultOf(root, 'endingArr')).toBe(2_000_000);
  await expect(page).toHaveURL(/\?newArr=750000&_solve=endingArr,newArr,2000000$/);
});

test('a target that is no number, or out of reach, says so', async ({ page }) => {
  const root = await openCalculator(page, 'customer-churn-rate');
  await root.locator('[data-solve] > summary').click();
  const target = root.locator('[data-solve-target]');
  await target.fill('soon');
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expect(target).toHaveAccessibleDescription(/“soon” is not a number/);
  await expect(target).toHaveValue('soon');
  await target.fill('1e308');
  await expect(root.locator('[data-solve-answer]')).toHaveText(/\w/);
  await expect(root.locator('[data-solve]')).not.toContainText(/NaN|Infinity|null|undefined/);
});

test('what matters most is told by a table of every input', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await root.locator('[data-swings] > summary').click();
  const rows = root.locator('[data-swing-rows] tr');
  await expect(rows).toHaveCount(5);
  await expect(rows.first()).toContainText('Starting ARR');
  await fieldOf(root, 'startingArr').fill('abc');
  await expect(root.locator('[data-swings]')).not.toContainText(/NaN|Infinity|null|undefined/);
});

test('the address asks the question again: output, input and target', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await root.locator('[data-solve] > summary').click();
  await root.locator('[data-solve-output]').selectOption('netNewArr');
  await root.locator('[data-solve-input]').selectOption('churnedArr');
  await expect(page).toHaveURL(/annual-recurring-revenue\/$/);
  await root.locator('[data-solve-target]').fill('400,000.5');
  await expect(page).toHaveURL(/\?_solve=netNewArr,churnedArr,400000\.5$/);
  await page.reload();
  await expect(root.locator('[data-solve-target]')).toHaveValue('400,000.5');
  await expect(root.locator('[data-solve-output]')).toHaveValue('netNewArr');
  await expect(root.locator('[data-solve-input]')).toHaveValue('churnedArr');
  await expect(root.locator('[data-solve-answer]')).toContainText('$9,999.50');
});

test('the address says nothing of a target once the tool is closed or the target is gone', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue', '?newArr=1&_solve=endingArr,newArr,2000000');
  await expect(root.locator('[data-solve-answer]')).toContainText('$750,000');
  await root.locator('[data-solve] > summary').click();
  await expect(page).toHaveURL(/\?newArr=1$/);
  await root.locator('[data-solve] > summary').click();
  await expect(page).toHaveURL(/\?newArr=1&_solve=endingArr,newArr,2000000$/);
  await root.locator('[data-solve-target]').fill('');
  await expect(page).toHaveURL(/\?newArr=1$/);
});

test('a target that makes no sense in the address is shown with what is wrong', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue', '?_solve=nonsense,__proto__,a,b%26c');
  const target = root.locator('[data-solve-target]');
  await expect(target).toHaveValue('a,b&c');
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expect(root.locator('[data-solve-output]')).toHaveValue('endingArr');
  await expect(root.locator('[data-solve-input]')).toHaveValue('startingArr');
});

test('a target stays the same number when the way of writing numbers changes', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue', '?_solve=endingArr,newArr,2000000.5');
  await expect(root.locator('[data-solve-target]')).toHaveValue('2,000,000.5');
  await root.locator('.settings > summary').click();
  await root.locator('[data-setting="locale"]').selectOption('de-DE');
  await expect(root.locator('[data-solve-target]')).toHaveValue('2.000.000,5');
  await expect(page).toHaveURL(/_solve=endingArr,newArr,2000000\.5$/);
});

test('only inputs that are asked for can be found, and where there is none the tool is not offered', async ({
  page,
}) => {
  const root = await openCalculator(
    page,
    'annual-recurring-revenue',
    '?_mode=contracts&_rows=12000,0,12&_solve=netNewArr,newArr,2000',
  );
  const input = root.locator('[data-solve-input]');
  await expect(input).toHaveValue('startingArr');
  await expect(root.locator('[data-solve-answer]')).toContainText('Starting ARR: $10,000');
  await root.locator('input[name="_mode"][value=""]').check();
  await expect(input.locator('option:not([disabled])')).toHaveCount(5);
  const scores = await openCalculator(page, 'net-promoter-score', '?_mode=scores');
  await expect(scores.locator('[data-solve]')).toBeHidden();
  await expect(scores.locator('[data-swings]')).toBeHidden();
  await scores.locator('input[name="_mode"][value=""]').check();
  await expect(scores.locator('[data-solve]')).toBeVisible();
});

test('the keyboard alone finds an input and puts it into its field', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await root.locator('[data-solve] > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2000000');
  await expect(root.locator('[data-solve-answer]')).toContainText('$1,650,000');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(root.locator('[data-solve-use]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(fieldOf(root, 'startingArr')).toHaveValue('1,650,000');
});
