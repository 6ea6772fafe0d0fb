import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, readyCalculator, resultOf, test } from './fixtures.ts';
import { openSearch, panelOf, resultsOf, searchFieldOf } from './search.ts';

/** The result that a screen reader would speak of: the one that the field names as active. */
const activeOf = async (page: Page) => {
  const id = await searchFieldOf(page).getAttribute('aria-activedescendant');
  return panelOf(page).locator(`[id="${id ?? ''}"][role="option"][aria-selected="true"]`);
};

const groupOf = (page: Page, name: string) => panelOf(page).getByRole('group', { name });

test('arrows, Home and End choose a result while the field keeps the focus, and Enter opens it', async ({ page }) => {
  await page.goto('');
  const field = await openSearch(page);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('retention');
  await expect(groupOf(page, 'In the text')).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const all = await resultsOf(page).all();
  const expectChosen = async (at: number) => {
    await expect(await activeOf(page)).toHaveAttribute('href', (await all.at(at)?.getAttribute('href')) ?? '');
    await expect(panelOf(page).locator('[aria-selected="true"]')).toHaveCount(1);
    await expect(field).toBeFocused();
  };
  await expectChosen(0);
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', -1],
    ['Home', 0],
    ['End', -1],
    ['ArrowDown', 0],
    ['ArrowDown', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expectChosen(at);
  }
  const address = (await all[1]?.getAttribute('href')) ?? 'nowhere';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('Ctrl+Enter opens the result in a new tab, and the search stays', async ({ page, context }) => {
  await page.goto('');
  await openSearch(page);
  await page.keyboard.type('NRR');
  await expect(resultsOf(page).first()).toContainText('Net revenue retention');
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await expect(tab).toHaveURL(/\/terms\/net-revenue-retention\/$/);
  await expect(panelOf(page)).toBeVisible();
});

test('a metric with numbers behind it opens its calculator with them, as it said', async ({ page }) => {
  await page.goto('');
  await openSearch(page);
  for (const { typed, understood, address, output, value } of [
    {
      typed: 'NPS 70 20 10',
      understood: 'Promoters 70 · Passives 20 · Detractors 10',
      address: /\/calculators\/net-promoter-score\/\?promoters=70&passives=20&detractors=10$/,
      output: 'nps',
      value: 60,
    },
    {
      typed: 'cac 50,000 25',
      understood: 'Ad spend $50,000 · New customers, paid channels 25 · everything else 0',
      address: /\/calculators\/customer-acquisition-cost\/\?adSpend=50000&newCustomersPaid=25/,
      output: 'fullyLoadedCac',
      value: 2000,
    },
    {
      typed: 'rule of 40 30% 15,5%',
      understood: /30% · .*15\.5%/,
      address: /\/calculators\/rule-of-40\/\?growthRate=30&profitMargin=15\.5$/,
      output: null,
      value: 0,
    },
  ]) {
    await searchFieldOf(page).fill(typed);
    const first = resultsOf(page).first();
    await expect(first.locator('.search-line')).toHaveText(understood);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    if (output !== null) {
      const root = page.locator('[data-calculator][data-ready]').first();
      await expect(root).toBeVisible();
      const id = (await root.getAttribute('data-calculator')) ?? '';
      expect(await resultOf(await readyCalculator(page, id), output)).toBe(value);
    }
    await openSearch(page);
  }
});

test('the empty box offers the terms read last, wherever a browser remembers', async ({ page }) => {
  await page.goto('terms/lead/');
  await page.goto('terms/net-promoter-score/');
  await page.goto('');
  await openSearch(page);
  await expect(groupOf(page, 'Recently read').getByRole('option')).toContainText(['Net promoter score', 'Lead']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/lead\/$/);
  await page.evaluate(() => localStorage.setItem('glossary-read-terms', '{"broken":'));
  await page.goto('topics/');
  await openSearch(page);
  await expect(groupOf(page, 'Recently read')).toHaveCount(0);
});

test('a browser that keeps nothing searches like any other', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    }),
  );
  await page.goto('terms/lead/');
  await openSearch(page);
  await page.keyboard.type('retenton');
  await expect(resultsOf(page).first()).toContainText('Customer retention');
  await expect(groupOf(page, 'In the text, for “retention”')).toBeVisible();
});

test('no page stands twice in the results', async ({ page }) => {
  await page.goto('');
  const field = await openSearch(page);
  for (const query of ['retention', 'how do I calculate churn', 'lead', 'NPS 70 20 10']) {
    await field.fill(query);
    await expect(groupOf(page, 'In the text')).toBeVisible();
    const paths = await resultsOf(page).evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
    await field.fill('');
  }
});

test('what is like nothing is said so kindly, with the nearest names where there are any', async ({ page }) => {
  await page.goto('');
  const field = await openSearch(page);
  await field.fill('dezixionn maqqer');
  await expect(panelOf(page).locator('.search-note')).toContainText('Nothing here is called “dezixionn maqqer”');
  await expect(groupOf(page, 'Nearest names').getByRole('option').first()).toContainText('Decision maker');
});

test('axe finds nothing on the search with names and text, in either theme', async ({ page }) => {
  await page.goto('terms/lead/');
  await (await openSearch(page)).fill('NPS 70 20 10');
  await expect(groupOf(page, 'In the text')).toBeVisible();
  for (const theme of ['light', 'dark'] as const)
    expect(await violations(page, theme, { width: 390, height: 844 })).toEqual([]);
});
