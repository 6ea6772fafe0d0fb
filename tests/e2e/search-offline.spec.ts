import { expect, test } from './fixtures.ts';
import { openSearch, panelOf, resultsOf } from './search.ts';

// The browser itself reports what it could not fetch.
test.use({ allowedNoise: /Failed to load resource/ });

test('a search that can’t be loaded says so, and works once the connection is back', async ({ page }) => {
  await page.route(/pagefind\.js/, (route) => route.abort());
  await page.goto('');
  const field = await openSearch(page);
  await field.fill('NRR');
  await expect(panelOf(page).getByRole('status')).toContainText('could not be loaded');
  await expect(field).toHaveValue('NRR');
  await page.unroute(/pagefind\.js/);
  await field.fill('NRR ');
  await expect(resultsOf(page).first()).toContainText('Net revenue retention');
});

test('where even the panel can’t be loaded, the search leads to A to Z', async ({ page }) => {
  await page.route(/search-panel.*\.js$/, (route) => route.abort());
  await page.goto('calculators/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/terms\/$/);
});
