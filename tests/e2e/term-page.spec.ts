import { expect, fieldOf, readyCalculator, resultOf, test } from './fixtures.ts';

test('the calculator of a term answers in place, and the address stays the term’s', async ({ page }) => {
  await page.clock.install();
  await page.goto('terms/net-revenue-retention/');
  const root = await readyCalculator(page, 'revenue-retention');
  await fieldOf(root, 'startingMrr').fill('200000');
  await fieldOf(root, 'expansionMrr').fill('20000');
  await fieldOf(root, 'contractionMrr').fill('0');
  await fieldOf(root, 'churnedMrr').fill('10000');
  expect(await resultOf(root, 'netRevenueRetention')).toBeCloseTo(105, 9);
  await page.clock.runFor(3_000);
  await expect(page).toHaveURL(/\/terms\/net-revenue-retention\/$/);
});

test('“Open on its own page” carries the state over', async ({ page }) => {
  await page.goto('terms/net-promoter-score/');
  const root = await readyCalculator(page, 'net-promoter-score');
  await fieldOf(root, 'promoters').fill('77');
  await fieldOf(root, 'detractors').fill('few');
  await root.locator('[data-own-page]').click();
  await expect(page).toHaveURL(/\/calculators\/net-promoter-score\/\?promoters=77&detractors=few$/);
  const own = await readyCalculator(page, 'net-promoter-score');
  await expect(fieldOf(own, 'promoters')).toHaveValue('77');
  await expect(fieldOf(own, 'detractors')).toHaveValue('few');
  await expect(fieldOf(own, 'detractors')).toHaveAttribute('aria-invalid', 'true');
});

test('a term’s address with inputs is not taken for a calculator’s', async ({ page }) => {
  await page.goto('terms/net-promoter-score/?promoters=1');
  const root = await readyCalculator(page, 'net-promoter-score');
  await expect(fieldOf(root, 'promoters')).toHaveValue('120');
});

test('on a phone the definition and the first field are on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const slug of ['annual-recurring-revenue', 'customer-acquisition-cost', 'net-promoter-score']) {
    await page.goto(`terms/${slug}/`);
    await expect(page.locator('.definition')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-calculator] form input[type="text"]').first()).toBeInViewport({ ratio: 1 });
  }
});

test('a reader goes on to the next term of the topic and to the topic itself', async ({ page }) => {
  await page.goto('terms/annual-recurring-revenue/');
  const next = page.locator('a[rel="next"]');
  const title = (await next.textContent())?.replace('Next', '').trim() ?? '';
  await next.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await page.getByRole('main').getByRole('link', { name: 'Recurring revenue', exact: true }).first().click();
  await expect(page).toHaveURL(/\/topics\/recurring-revenue\/$/);
});

test('every heading of a term can be linked to', async ({ page }) => {
  await page.goto('terms/annual-recurring-revenue/');
  const ids = await page
    .getByRole('main')
    .locator('h2[id], h3[id]')
    .evaluateAll((headings) => headings.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(3);
  expect(await page.getByRole('main').locator('.sl-markdown-content :is(h2, h3):not([id])').count()).toBe(0);
  await page.goto(`terms/annual-recurring-revenue/#${ids.at(-1)}`);
  await expect(page.locator(`[id="${ids.at(-1)}"]`)).toBeInViewport();
});
