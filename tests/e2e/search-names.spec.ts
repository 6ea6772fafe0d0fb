import { nameAddress, namesOf } from '../../src/glossary/names.ts';
import { exportedTerms } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { openSearch, resultsOfEach, slugOf } from './search.ts';
import { queries } from './search-queries.ts';

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

test('every title, abbreviation and alias typed in full puts a term that owns it first', async ({ page }) => {
  test.setTimeout(120_000);
  const names = ownedNames();
  await page.goto('');
  const results = await resultsOfEach(await openSearch(page), [...names.keys()]);
  const wrong = [...names].flatMap(([name, owners], index) => {
    const first = slugOf(results[index]?.[0] ?? '');
    return owners.includes(first)
      ? []
      : [`“${name}” should lead to ${owners.join(' or ')}; it leads to ${first || 'nothing'}`];
  });
  expect(wrong).toEqual([]);
  expect(names.size).toBeGreaterThan(exportedTerms().length);
});

test('what readers type leads to the term that they mean, or to all that they may mean', async ({ page }) => {
  const table = Object.entries(queries).flatMap(([what, list]) =>
    Object.entries(list).map(([query, meant]) => ({ what, query, meant: [meant].flat() })),
  );
  await page.goto('');
  const results = await resultsOfEach(
    await openSearch(page),
    table.map(({ query }) => query),
  );
  const wrong = table.flatMap(({ what, query, meant }, index) => {
    const found = results[index] ?? [];
    const terms = found.filter((href) => !href.includes('/calculators/')).map(slugOf);
    const isRight = meant.includes(slugOf(found[0] ?? '')) && meant.every((slug) => terms.indexOf(slug) in meant);
    return isRight ? [] : [`${what}, “${query}”: should lead to ${meant.join(' and ')}; leads to ${found.join(', ')}`];
  });
  expect(wrong).toEqual([]);
  expect(table.length).toBeGreaterThanOrEqual(200);
});
