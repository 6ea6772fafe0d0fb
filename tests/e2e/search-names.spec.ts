import { nameAddress, namesOf } from '../../src/glossary/names.ts';
import { exportedTerms } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { firstResults, openSearch } from './search.ts';

/** Every name as it is written, with the slugs of the terms that own it. */
function ownedNames(): ReadonlyMap<string, readonly string[]> {
  const terms = exportedTerms().map((term) => ({
    slug: term.slug,
    names: namesOf(term),
    addresses: new Set(namesOf(term).map(nameAddress)),
  }));
  const written = [...new Set(terms.flatMap(({ names }) => names))].sort();
  return new Map(
    written.map((name) => [
      name,
      terms.filter(({ addresses }) => addresses.has(nameAddress(name))).map(({ slug }) => slug),
    ]),
  );
}

const slugOf = (href: string) => /\/terms\/([^/]+)\/$/.exec(href)?.[1] ?? href;

test('every title, abbreviation and alias typed in full puts a term that owns it first', async ({ page }) => {
  test.setTimeout(120_000);
  const names = ownedNames();
  await page.goto('');
  const firsts = await firstResults(await openSearch(page), [...names.keys()]);
  const wrong = [...names].flatMap(([name, owners], index) => {
    const first = slugOf(firsts[index] ?? '');
    return owners.includes(first)
      ? []
      : [`“${name}” should lead to ${owners.join(' or ')}; it leads to ${first || 'nothing'}`];
  });
  expect(wrong).toEqual([]);
  expect(names.size).toBeGreaterThan(exportedTerms().length);
});

test('a name leads to its term in small letters, with another separator and with blanks around it', async ({
  page,
}) => {
  const written = {
    nrr: 'net-revenue-retention',
    ' NRR ': 'net-revenue-retention',
    'Net Dollar Retention': 'net-revenue-retention',
    'ltv:cac': 'ltv-to-cac-ratio',
    'LTV/CAC': 'ltv-to-cac-ratio',
    CHURN: 'customer-churn-rate',
    arr: 'annual-recurring-revenue',
    nps: 'net-promoter-score',
    cac: 'customer-acquisition-cost',
  };
  await page.goto('');
  const firsts = await firstResults(await openSearch(page), Object.keys(written));
  expect(firsts.map(slugOf)).toEqual(Object.values(written));
});

test('a name that two terms share lists both before anything else', async ({ page }) => {
  await page.goto('');
  await (await openSearch(page)).fill('MAP');
  const results = page.locator('[data-search] a[href]');
  await expect(results.nth(1)).toBeVisible();
  const firstTwo = [await results.nth(0).getAttribute('href'), await results.nth(1).getAttribute('href')].map((href) =>
    slugOf(href ?? ''),
  );
  expect(firstTwo.sort()).toEqual(['marketing-automation-platform', 'mutual-action-plan']);
});
