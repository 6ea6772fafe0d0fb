import type { Page } from '@playwright/test';
import { chooseMode, expect, fieldOf, openCalculator, readyCalculator, test } from './fixtures.ts';
import { removalOf, tableOf } from './rows.ts';

/** Nothing but the chart library weighs as much, whatever its file is called. */
const chartLibrary = 90_000;

/** The sizes of the scripts that a page has asked for, as they come. */
function scriptSizes(page: Page): number[] {
  const sizes: number[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      void response.body().then(
        (body) => sizes.push(body.length),
        () => undefined,
      );
  });
  return sizes;
}

const isDrawn = (page: Page) =>
  page
    .locator('revenue-chart canvas')
    .evaluate(
      (canvas: HTMLCanvasElement) =>
        new Set(canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data).size > 2,
    );

test.use({ viewport: { width: 1280, height: 500 } });

test('the chart library comes only when the chart comes into view', async ({ page }) => {
  const sizes = scriptSizes(page);
  await openCalculator(page, 'customer-acquisition-cost');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('revenue-chart')).not.toBeInViewport();
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(chartLibrary);
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.locator('revenue-chart').scrollIntoViewIfNeeded();
  await expect(page.locator('revenue-chart canvas')).toBeVisible();
  await expect.poll(() => Math.max(...sizes)).toBeGreaterThan(chartLibrary);
  await expect.poll(() => isDrawn(page)).toBe(true);
});

test('on a term page the chart stays away until it is opened', async ({ page }) => {
  const sizes = scriptSizes(page);
  await page.goto('terms/annual-recurring-revenue/');
  const root = await readyCalculator(page, 'annual-recurring-revenue');
  await page.mouse.wheel(0, 20_000);
  await page.waitForLoadState('networkidle');
  expect(Math.max(...sizes)).toBeLessThan(chartLibrary);
  await root.locator('summary', { hasText: 'Chart' }).click();
  await expect(page.locator('revenue-chart canvas')).toBeVisible();
});

test('the table beside the chart holds the same numbers and follows the fields', async ({ page }) => {
  const root = await openCalculator(page, 'customer-acquisition-cost');
  const row = root.getByRole('row', { name: /^Ad spend/ });
  await expect(row.getByRole('cell')).toHaveText('$60,000');
  await fieldOf(root, 'adSpend').fill('1234');
  await expect(row.getByRole('cell')).toHaveText('$1,234');
  await page.locator('revenue-chart').scrollIntoViewIfNeeded();
  await expect(root.getByRole('img')).toHaveAccessibleName(/\w+ \w+/);
});

test('the chart changes with the way of giving the numbers, and says when there is nothing to draw', async ({
  page,
}) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await expect(root.getByRole('rowheader', { name: 'Expansion' })).toBeVisible();
  await chooseMode(root, 'contracts');
  await expect(root.locator('revenue-chart').getByRole('rowheader')).toHaveText(['1', '2', '3', '4', '5']);
  for (let left = 5; left > 0; left--) await removalOf(tableOf(root), 1).click();
  await expect(root.locator('revenue-chart')).toContainText(/No chart|Nothing/);
  await chooseMode(root, '');
  await page.locator('revenue-chart').scrollIntoViewIfNeeded();
  await expect(root.locator('canvas')).toBeVisible();
});

test('the chart is drawn again in the other theme', async ({ page }) => {
  await openCalculator(page, 'annual-recurring-revenue');
  const canvas = page.locator('revenue-chart canvas');
  await page.locator('revenue-chart').scrollIntoViewIfNeeded();
  await expect.poll(() => isDrawn(page)).toBe(true);
  const picture = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  const light = await picture();
  await page.getByRole('button', { name: /theme/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(picture).not.toBe(light);
});

test('a huge number does not break the drawing', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue', '?startingArr=1e308&newArr=0');
  await page.locator('revenue-chart').scrollIntoViewIfNeeded();
  await expect(page.locator('revenue-chart canvas')).toBeVisible();
  await expect(root.locator('revenue-chart')).not.toContainText(/NaN|∞|Infinity/);
});

test('a field broken while the chart library is on its way breaks nothing else', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await page.route('**/*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 500));
    await route.continue();
  });
  await page.locator('revenue-chart').scrollIntoViewIfNeeded();
  for (const id of ['startingArr', 'newArr', 'expansionArr', 'contractionArr', 'churnedArr'])
    await fieldOf(root, id).fill('?');
  await expect(root.locator('revenue-chart')).toContainText(/No chart|Nothing/);
  await page.waitForLoadState('networkidle');
  await fieldOf(root, 'startingArr').fill('1200');
  await page.locator('revenue-chart').scrollIntoViewIfNeeded();
  await expect(root.locator('canvas')).toBeVisible();
});
