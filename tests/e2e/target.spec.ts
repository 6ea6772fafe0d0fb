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
  await expect(page).toHaveURL(/\?newArr=750000$/);
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
