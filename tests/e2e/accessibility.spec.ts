import { sizes, themes, violations } from './axe.ts';
import { exportedCalculators } from './dist.ts';
import { expect, openCalculator, test } from './fixtures.ts';
import { pageKinds, pageStates } from './pages.ts';

test.use({ reducedMotion: 'reduce' });
// A to Z has a row for every term, and axe looks at each of them four times.
test.describe.configure({ timeout: 240_000 });

for (const { name, open } of [...pageKinds, ...pageStates]) {
  test(`axe finds nothing on ${name}, in either theme, on a phone and on a laptop`, async ({ page }) => {
    await open(page);
    const found = [];
    for (const theme of themes) for (const size of sizes) found.push(...(await violations(page, theme, size)));
    expect(found).toEqual([]);
  });
}

/** Those that show the most: rows, modes, choices, definitions and every kind of chart. */
const special = [
  'annual-recurring-revenue',
  'customer-acquisition-cost',
  'customer-satisfaction-score',
  'lead-scoring',
  'market-size',
  'marketing-attribution',
  'meddicc-scorecard',
  'weighted-sales-pipeline',
];

for (const id of exportedCalculators()) {
  const isSpecial = special.includes(id);
  test(`axe finds nothing on ${id}${isSpecial ? ', in either theme, on a phone and on a laptop' : ''}`, async ({
    page,
  }) => {
    const root = await openCalculator(page, id);
    await root.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    const found = [];
    for (const theme of isSpecial ? themes : (['light'] as const))
      for (const size of isSpecial ? sizes : sizes.slice(1)) found.push(...(await violations(page, theme, size)));
    expect(found).toEqual([]);
  });
}
