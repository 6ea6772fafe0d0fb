import type { Page } from '@playwright/test';
import { expect, fieldOf, openCalculator, test } from './fixtures.ts';
import { cellAt, tableOf } from './rows.ts';

/** Records every text of the polite region from now on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const region = document.querySelector('[data-calculator] form > [role="status"]');
    const said: string[] = [];
    Object.assign(window, { said });
    if (region)
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    return region !== null;
  });

const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => ('said' in window && Array.isArray(window.said) ? window.said.map(String) : []));

test('a new result is spoken once, politely and only after the last key', async ({ page }) => {
  await page.clock.install();
  const root = await openCalculator(page, 'annual-recurring-revenue');
  expect(await listen(page)).toBe(true);
  await fieldOf(root, 'newArr').fill('');
  for (const key of '400000') {
    await page.keyboard.press(key);
    await page.clock.runFor(100);
  }
  expect(await said(page)).toEqual([]);
  await page.clock.runFor(3_000);
  expect(await said(page)).toHaveLength(1);
  expect((await said(page))[0]).toContain('$1,650,000');
});

test('nothing is spoken when a page opens', async ({ page }) => {
  await page.clock.install();
  const root = await openCalculator(page, 'annual-recurring-revenue', '?newArr=1');
  await page.clock.runFor(5_000);
  await expect(root.locator('form > [role="status"]')).toBeEmpty();
});

test('an error is spoken instead of a result', async ({ page }) => {
  await page.clock.install();
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await listen(page);
  await fieldOf(root, 'newArr').fill('abc');
  await page.clock.runFor(3_000);
  expect((await said(page)).join()).toMatch(/“abc” is not a number/);
});

test('a refused cell of a list is spoken, too', async ({ page }) => {
  await page.clock.install();
  const root = await openCalculator(page, 'annual-recurring-revenue', '?_mode=contracts');
  await listen(page);
  await cellAt(tableOf(root), 1, 3).fill('soon');
  await page.clock.runFor(3_000);
  expect((await said(page)).join()).toMatch(/“soon” is not a number/);
});

test('why a figure is missing is spoken where the answer itself is blank', async ({ page }) => {
  await page.clock.install();
  const root = await openCalculator(page, 'net-promoter-score', '?passives=0&detractors=0');
  await listen(page);
  await fieldOf(root, 'promoters').fill('0');
  await page.clock.runFor(3_000);
  expect((await said(page)).join()).toMatch(/Nobody has answered/);
});

test('results do not speak for themselves', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score');
  for (const output of await root.locator('[data-output]').all())
    await expect(output).toHaveAttribute('aria-live', 'off');
});
