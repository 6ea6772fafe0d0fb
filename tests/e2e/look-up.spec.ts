import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { base } from '../../src/site/environment.ts';
import { expect, test } from './fixtures.ts';
import { openSearch, panelOf, resultsOf, searchFieldOf } from './search.ts';

/** What files cost a reader, in bytes as a host sends them. */
const sizeOf = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(`dist/${path}`)).length, 0);

/** What only the search needs. */
const searchFile = /pagefind|search-panel.*\.js$|names\.json$/;

test('a reader looks a term up from the field of the home page', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').click();
  const field = searchFieldOf(page);
  await expect(field).toBeFocused();
  await page.keyboard.type('NRR');
  await expect(resultsOf(page).first()).toContainText('Net revenue retention');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/net-revenue-retention\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Net revenue retention');
});

test('a reader who reaches that field by the keyboard and types on finds the term, too', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').focus();
  await page.keyboard.type('payback', { delay: 30 });
  await expect(resultsOf(page).first()).toContainText('CAC payback period');
  await expect(searchFieldOf(page)).toHaveValue('payback');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/cac-payback-period\/$/);
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search on any page, and the field has the focus`, async ({ page }) => {
    for (const address of ['terms/annual-recurring-revenue/', 'calculators/', 'topics/']) {
      await page.goto(address);
      await page.keyboard.press(key);
      await expect(panelOf(page)).toBeVisible();
      await expect(searchFieldOf(page)).toBeFocused();
    }
  });
}

test('a slash typed into a field stays in the field', async ({ page }) => {
  await page.goto('terms/');
  const filter = page.getByRole('searchbox', { name: 'Filter' });
  await filter.click();
  await page.keyboard.type('LTV/CAC');
  await expect(filter).toHaveValue('LTV/CAC');
  await expect(panelOf(page)).toBeHidden();
});

test('nothing of the search is fetched before its first use; then one small list of names and 12 kB of code', async ({
  page,
  watch,
}) => {
  for (const address of ['', 'terms/', 'calculators/net-promoter-score/', 'topics/', 'terms/net-revenue-retention/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  const before = watch.requests.splice(0);
  expect(before.filter((url) => searchFile.test(url))).toEqual([]);
  await page.route(/pagefind/, (route) => route.abort());
  await page.goto('', { waitUntil: 'networkidle' });
  watch.requests.length = 0;
  const field = await openSearch(page);
  await field.pressSequentially('retenton');
  await expect(resultsOf(page).first()).toContainText('Customer retention');
  await field.fill('NPS 70 20 1');
  await expect(resultsOf(page).first()).toContainText('Promoters 70');
  const fetched = watch.requests.map((url) => decodeURIComponent(new URL(url).pathname.slice(base.length)));
  const names = fetched.filter((path) => path === 'names.json');
  // Numbers are read by what every calculator runs: it is there already when the reader opens one.
  const code = fetched.filter((path) => /^_astro\/(?!Calculator\.).*\.js$/.test(path));
  expect(fetched.filter((path) => !/^pagefind\/|^_astro\/Calculator\./.test(path)).sort()).toEqual(
    [...names, ...code].sort(),
  );
  expect(names).toHaveLength(1);
  expect(sizeOf(names)).toBeLessThanOrEqual(24_000);
  expect(sizeOf(code)).toBeLessThanOrEqual(12_000);
  expect(sizeOf(code)).toBeGreaterThan(2_000);
});

test('each result shows its name and, once the text has answered, a line about it', async ({ page }) => {
  await page.goto('');
  await (await openSearch(page)).fill('retention');
  await expect(panelOf(page).getByRole('group', { name: 'In the text' })).toBeVisible();
  const items = await resultsOf(page).evaluateAll((all) =>
    all.map((item) => ({
      name: item.querySelector('.search-name')?.textContent.trim() ?? '',
      line: item.querySelector('.search-line')?.textContent.trim() ?? '',
    })),
  );
  expect(items.filter(({ name, line }) => name === '' || line === '')).toEqual([]);
  const term = resultsOf(page).filter({ hasText: 'Gross revenue retention' }).first();
  await expect(term.locator('.search-line')).toHaveText(/^Gross revenue retention is /);
});

test('a metric is found as a term and as a calculator', async ({ page }) => {
  await page.goto('');
  await (await openSearch(page)).fill('net promoter score');
  await expect(panelOf(page).locator('a[href$="/terms/net-promoter-score/"]')).toBeVisible();
  await expect(panelOf(page).locator('a[href$="/calculators/net-promoter-score/"]')).toBeVisible();
});

test('Escape closes the search, whether or not something is typed, and the focus goes back', async ({ page }) => {
  await page.goto('terms/annual-recurring-revenue/');
  const opener = page.getByRole('button', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(searchFieldOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(searchFieldOf(page)).toBeFocused();
  await page.keyboard.type('churn');
  await expect(resultsOf(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a question without an answer leads to A to Z, with the question in its filter', async ({ page }) => {
  await page.goto('');
  await (await openSearch(page)).fill('ωψξ');
  await expect(panelOf(page).getByRole('status')).toHaveText('No results');
  await expect(panelOf(page)).toContainText('“ωψξ”');
  await resultsOf(page).first().click();
  await expect(page).toHaveURL(/\/terms\/\?q=%CF%89%CF%88%CE%BE$/);
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toHaveValue('ωψξ');
});

test('markup in a question is shown as typed', async ({ page }) => {
  await page.goto('');
  await (await openSearch(page)).fill('<img src=x onerror=alert(1)>');
  await expect(panelOf(page).getByRole('status')).not.toBeEmpty();
  await expect(panelOf(page).locator('img')).toHaveCount(0);
});

test('a forwarding page, a shared name and the not-found page are never a result', async ({ page }) => {
  await page.goto('');
  const field = await openSearch(page);
  for (const question of ['NRR', 'MAP', 'not found']) {
    await field.fill(question);
    await expect(resultsOf(page).first()).toBeVisible();
    const addresses = await resultsOf(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(addresses.filter((address) => /404|\/terms\/(?:nrr|map)\/$/.test(address))).toEqual([]);
    await field.fill('');
  }
});
