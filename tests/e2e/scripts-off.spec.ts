import { defaultsOf, evaluate } from '../../src/calculators/evaluate.ts';
import { calculatorById } from '../../src/calculators/index.ts';
import { exportedTerms } from './dist.ts';
import { expect, resultOf, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('a term is there with its definition, its text and its neighbors', async ({ page }) => {
  await page.goto('terms/mutual-action-plan/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mutual action plan');
  const term = exportedTerms().find(({ slug }) => slug === 'mutual-action-plan');
  await expect(page.getByText(term?.definition ?? 'no definition', { exact: true })).toBeVisible();
  expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(1500);
  await page.getByRole('main').locator('a[href*="/terms/"]').first().click();
  await expect(page).toHaveURL(/\/terms\/[a-z-]+\/$/);
});

for (const id of ['annual-recurring-revenue', 'customer-acquisition-cost', 'net-promoter-score']) {
  test(`${id} shows its results at the defaults, its formula, its working and the table of its chart`, async ({
    page,
  }) => {
    const calculator = calculatorById.get(id);
    if (!calculator) throw new Error(`no calculator ${id}`);
    await page.goto(`calculators/${id}/`);
    const root = page.locator(`[data-calculator="${id}"]`);
    for (const [output, { value }] of Object.entries(evaluate(calculator, defaultsOf(calculator)))) {
      expect(await resultOf(root, output)).toBeCloseTo(value ?? NaN, 9);
      await expect(root.locator(`[data-output="${output}"]`)).toHaveText(/\d/);
      await expect(root.locator(`[data-output="${output}"]`)).toBeVisible();
    }
    await expect(root.locator('math').first()).toBeVisible();
    await expect(root.locator('.working [data-figure]').first()).toBeVisible();
    await expect(root.locator('.working [data-figure]').first()).toHaveText(/\d/);
    await expect(root.locator('revenue-chart').getByRole('table')).toBeVisible();
    await expect(root.locator('revenue-chart').getByRole('row').nth(2)).toContainText(/\d/);
    await expect(root.locator('noscript')).toBeVisible();
    await expect(root.getByRole('button', { name: /Reset|Copy/ })).toHaveCount(0);
  });
}

test('the working and the chart’s table of a term page can be opened', async ({ page }) => {
  await page.goto('terms/annual-recurring-revenue/');
  const root = page.locator('[data-calculator]');
  await expect(root.locator('[data-output="endingArr"]')).toHaveText('$1,550,000');
  await root.locator('summary', { hasText: 'with these numbers' }).click();
  await expect(root.locator('.working [data-figure="endingArr"]').first()).toHaveText('$1,550,000');
  await root.locator('summary', { hasText: 'Chart' }).click();
  await expect(root.locator('revenue-chart').getByRole('table')).toBeVisible();
});

test('A to Z lists every term, without a filter that could not work', async ({ page }) => {
  await page.goto('terms/');
  for (const { title } of exportedTerms())
    await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Net revenue retention' }).click();
  await expect(page).toHaveURL(/\/terms\/net-revenue-retention\/$/);
});

test('the search of the header and of the home page lead to A to Z', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').fill('churn');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/\?q=churn$/);
  await expect(page.getByRole('link', { name: 'Customer churn rate', exact: true })).toBeVisible();
  await page.goto('terms/lead/');
  await page.locator('site-search a').click();
  await expect(page).toHaveURL(/\/terms\/$/);
});

test('a forwarding page forwards, and holds a plain link for those whose browser does not', async ({ page }) => {
  const html = await (await page.request.get('terms/nrr/')).text();
  expect(html).toMatch(/<a href="[^"]*\/terms\/net-revenue-retention\/">/);
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/terms\/net-revenue-retention\/"/);
  expect(html).toMatch(/name="robots" content="noindex"/);
  await page.goto('terms/nrr/', { waitUntil: 'commit' });
  await expect(page).toHaveURL(/\/terms\/net-revenue-retention\/$/);
});

test('the menu of a phone opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('terms/net-promoter-score/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.locator('#starlight__sidebar')).toBeVisible();
  await page.locator('#starlight__sidebar').getByRole('link', { name: 'A to Z' }).click();
  await expect(page).toHaveURL(/\/terms\/$/);
});

test('nothing is on a page that would need scripts to do anything', async ({ page }) => {
  for (const address of ['', 'terms/', 'terms/net-promoter-score/', 'calculators/annual-recurring-revenue/']) {
    await page.goto(address);
    const controls = page.locator('button:not([popovertarget]), input[type="radio"], select');
    const dead = await controls.evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() && !(each instanceof HTMLButtonElement && each.type === 'submit'))
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect.soft(dead, address).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page is ${colorScheme} where the reader’s system is`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('terms/lead/');
    const [red = 0, green = 0, blue = 0] =
      (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g)?.map(Number) ?? [];
    expect(red + green + blue > 382).toBe(colorScheme === 'light');
  });
}
