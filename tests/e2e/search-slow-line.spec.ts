import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openSearch, panelOf, resultsOf, searchFieldOf } from './search.ts';

/** Lets the panel arrive late, as on a slow line. */
const slowPanel = (page: Page) =>
  page.route(/search-panel.*\.js$/, async (route) => {
    await new Promise((later) => setTimeout(later, 800));
    await route.continue();
  });

// The browser itself reports what it could not fetch.
test.use({ allowedNoise: /Failed to load resource/ });

test('where the text can’t be searched, the names answer all the same, until the connection is back', async ({
  page,
}) => {
  await page.route(/pagefind\.js/, (route) => route.abort());
  await page.goto('');
  const field = await openSearch(page);
  await field.fill('NRR');
  await expect(panelOf(page).getByRole('status')).toContainText('could not be searched');
  await expect(resultsOf(page).first()).toContainText('Net revenue retention');
  await page.unroute(/pagefind\.js/);
  await field.fill('NRR ');
  await expect(panelOf(page).getByRole('group', { name: 'In the text' })).toBeVisible();
});

test('where the names can’t be loaded either, the search says so, and works once the connection is back', async ({
  page,
}) => {
  await page.route(/pagefind\.js|names\.json/, (route) => route.abort());
  await page.goto('');
  const field = await openSearch(page);
  await field.fill('NRR');
  await expect(panelOf(page).getByRole('status')).toContainText('could not be loaded');
  await expect(field).toHaveValue('NRR');
  await page.unroute(/pagefind\.js|names\.json/);
  await field.fill('NRR ');
  await expect(resultsOf(page).first()).toContainText('Net revenue retention');
});

test('where even the panel can’t be loaded, the search leads to A to Z', async ({ page }) => {
  await page.route(/search-panel.*\.js$/, (route) => route.abort());
  await page.goto('calculators/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/terms\/$/);
});

test('what is typed while the search is still on its way is searched for', async ({ page }) => {
  await slowPanel(page);
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').click();
  await page.keyboard.type('NRR');
  await expect(searchFieldOf(page)).toHaveValue('NRR');
  await expect(resultsOf(page).first()).toContainText('Net revenue retention');
});

test('Enter before the search is there still leads to the term, or to A to Z with the question', async ({ page }) => {
  await slowPanel(page);
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').click();
  await page.keyboard.type('NRR');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/(?:\?q=NRR|net-revenue-retention\/)$/);
});
