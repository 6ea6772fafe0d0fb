import { expect, fieldOf, openCalculator, readyCalculator, resultOf, test } from './fixtures.ts';

const answer = '.answer [data-output]';

test('a reader chooses whose win rate is meant, and the address keeps the choice', async ({ page }) => {
  const root = await openCalculator(page, 'win-rate');
  await expect(root.locator('[data-origin]')).toContainText('ORM Technologies');
  await root.getByLabel('Definition').selectOption({ label: 'Of all deals' });
  await expect(root.locator(answer)).toHaveText('24%');
  await expect(root.locator('.answer [data-label]')).toHaveText('Win rate of all deals');
  await expect(root.locator('[data-origin]')).toContainText('Copper');
  await expect(root.locator('.equation').filter({ visible: true }).first()).toContainText('Win rate of all deals');
  expect(await resultOf(root, 'winRateDecided')).toBe(30);
  await expect(page).toHaveURL(/\?_variant=all$/);
  await page.reload();
  await readyCalculator(page, 'win-rate');
  await expect(root.locator(answer)).toHaveText('24%');
  await root.getByRole('button', { name: 'Reset' }).click();
  await expect(root.locator(answer)).toHaveText('30%');
  await expect(page).toHaveURL(/\/win-rate\/$/);
});

test('letters that a form of MEDDIC does not have are neither asked for nor counted', async ({ page }) => {
  const root = await openCalculator(page, 'meddicc-scorecard', '?_variant=meddic&paperProcess=3');
  await expect(fieldOf(root, 'paperProcess')).toBeHidden();
  await expect(fieldOf(root, 'competition')).toBeHidden();
  expect(await resultOf(root, 'score')).toBeCloseTo((11 / 18) * 100, 9);
  await root.getByLabel('Definition').selectOption({ label: 'MEDDPICC' });
  await expect(fieldOf(root, 'paperProcess')).toBeVisible();
  expect(await resultOf(root, 'score')).toBeCloseTo((14 / 24) * 100, 9);
  await expect(root.locator('[data-points] li')).toHaveCount(3);
  await expect(root.locator('[data-points]')).toContainText('Ask: “What else could you do with this money?”');
});

test('a mean of satisfaction asks for the answers by score', async ({ page }) => {
  const root = await openCalculator(page, 'customer-satisfaction-score');
  await root.getByLabel('Definition').selectOption({ label: 'Mean of all answers' });
  await expect(root.locator(answer)).toHaveText('4.15');
  await expect(root.locator('[data-uncertainty]')).toContainText('between 4.06 and 4.24, 19 times out of 20');
  await root.getByLabel('From counts').check();
  await expect(root.locator('.answer [data-reason]')).toContainText('Enter the answers of 1 to 5');
});

test('an interval is told in words, with what would halve it, and goes when a field breaks', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score');
  const said = root.locator('[data-uncertainty]');
  await expect(said).toContainText('between 34 and 55, 19 times out of 20. It takes 607 more answers');
  await fieldOf(root, 'promoters').fill('1200');
  await expect(said).toContainText('between 89.2 and 93.2');
  await fieldOf(root, 'promoters').fill('many');
  await expect(said).toBeEmpty();
});

test('the published examples of a calculator can be opened in it', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score');
  await root.getByText('Checked against 2 published examples').click();
  await root.getByRole('link', { name: /talkstats/ }).click();
  const opened = await readyCalculator(page, 'net-promoter-score');
  await expect(fieldOf(opened, 'passives')).toHaveValue('476');
  await expect(opened.locator(answer)).toHaveText('−9');
});
