import type { Page } from '@playwright/test';
import { expect, fieldOf, openCalculator, readyCalculator, resultOf, test } from './fixtures.ts';
import { expectedStops, walk } from './focus.ts';
import { cellAt, tableOf } from './rows.ts';
import { resultsOf } from './search.ts';

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab did not reach ${selector} within ${most} presses`);
}

test('without a mouse: look up NPS, work it out, copy the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.locator('[data-search]').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('NPS');
  await expect(resultsOf(page).first()).toContainText('Net promoter score');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/net-promoter-score\/$/);
  const root = await readyCalculator(page, 'net-promoter-score');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'input[name="promoters"]', 20);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('170');
  expect(await resultOf(root, 'nps')).toBeCloseTo(56, 9);
  await tabTo(page, '[data-copy-link]', 10);
  await page.keyboard.press('Enter');
  await expect(root).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/calculators\/net-promoter-score\/\?promoters=170$/,
  );
});

test('without a mouse: choose a mode, add a contract, reset', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await tabTo(page, 'input[name="_mode"]');
  await page.keyboard.press('ArrowDown');
  await expect(cellAt(tableOf(root), 1, 1)).toBeVisible();
  await tabTo(page, '[data-add-row]');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1200');
  await expect(cellAt(tableOf(root), 6, 1)).toHaveValue(/1,?200$/);
  await tabTo(page, 'button[type="reset"]');
  await page.keyboard.press('Space');
  await expect(fieldOf(root, 'newArr')).toBeVisible();
});

test('the first stop of every page skips to its content', async ({ page }) => {
  for (const address of [
    '',
    'terms/',
    'terms/annual-recurring-revenue/',
    'calculators/net-promoter-score/',
    'topics/recurring-revenue/',
  ]) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: /^skip to/i });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), address).toBe(true);
  }
});

for (const { name, address } of [
  { name: 'home', address: '' },
  { name: 'A to Z', address: 'terms/?q=revenue' },
  { name: 'a term', address: 'terms/net-promoter-score/' },
  { name: 'a calculator', address: 'calculators/annual-recurring-revenue/' },
  { name: 'a list of contracts', address: 'calculators/annual-recurring-revenue/?_mode=contracts' },
  { name: 'a path', address: 'paths/qualifying-a-deal/' },
  { name: 'the map', address: 'map/' },
  { name: 'the not-found page', address: '404.html' },
]) {
  test(`Tab reaches everything on ${name}, in view and visibly`, async ({ page }) => {
    // Cards come and go beside their links; cards.spec.ts walks through them.
    await page.route('**/cards/*.json', (route) => route.fulfill({ json: {} }));
    await page.goto(address, { waitUntil: 'networkidle' });
    const expected = await expectedStops(page);
    const stops = await walk(page);
    const reached = stops.map((stop) => stop.name);
    expect
      .soft(
        expected.filter((each) => !reached.includes(each)),
        'never reached',
      )
      .toEqual([]);
    expect
      .soft(
        stops.filter(({ isSeen }) => !isSeen).map((stop) => stop.name),
        'the focus is not to be seen',
      )
      .toEqual([]);
    expect
      .soft(
        stops.filter(({ isOnScreen }) => !isOnScreen).map((stop) => stop.name),
        'out of view',
      )
      .toEqual([]);
    expect(stops.length).toBeGreaterThan(8);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu opens, leads on and closes by the keyboard', async ({ page }) => {
    await page.goto('terms/net-promoter-score/');
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.focus();
    await page.keyboard.press('Enter');
    const list = page.locator('#starlight__sidebar');
    await expect(list).toBeVisible();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#starlight__sidebar') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(menu).toBeFocused();
    await page.keyboard.press('Enter');
    await list.getByRole('link', { name: 'Calculators' }).first().click();
    await expect(page).toHaveURL(/\/calculators\/$/);
    await expect(list).toBeHidden();
  });
});
