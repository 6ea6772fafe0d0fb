import type { Page } from '@playwright/test';
import { calculators } from '../../src/calculators/index.ts';
import { expect, fieldOf, openCalculator, test } from './fixtures.ts';
import { press } from './tools.ts';

const filterOf = (page: Page) => page.getByRole('searchbox', { name: 'Filter' });
const rowsOf = (page: Page) => page.locator('[data-calculator-id]').filter({ visible: true });
const idsOf = (page: Page) =>
  rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-calculator-id')));
const usedOf = (page: Page) => page.getByRole('region', { name: 'Recently used' });

/** Changes a field of a calculator, as a reader does, and waits until that is remembered. */
async function use(page: Page, id: string): Promise<void> {
  const root = await openCalculator(page, id);
  await root.locator('[data-field] input').first().fill('7');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('glossary-used-calculators'))).toContain(`["${id}"`);
}

test.describe('the filter', () => {
  for (const { typed, by, id } of [
    { typed: 'magic', by: 'title', id: 'saas-magic-number' },
    { typed: 'how long until', by: 'question', id: 'time-to-value' },
    { typed: 'arr-forecast', by: 'id', id: 'arr-forecast' },
    { typed: 'NRR', by: 'abbreviation of a term', id: 'revenue-retention' },
    { typed: 'dollar-based', by: 'other name of a term', id: 'revenue-retention' },
  ]) {
    test(`“${typed}” narrows the calculators by ${by}`, async ({ page }) => {
      await page.goto('calculators/');
      await expect(rowsOf(page)).toHaveCount(calculators.length);
      await filterOf(page).click();
      await page.keyboard.type(typed);
      await expect.poll(async () => (await idsOf(page)).length).toBeLessThan(8);
      const ids = await idsOf(page);
      expect(ids).toContain(id);
      await expect(page.getByRole('search', { name: 'Filter the calculators' }).getByRole('status')).toHaveText(
        `${ids.length} ${ids.length === 1 ? 'calculator' : 'calculators'}`,
      );
      await expect(filterOf(page)).toBeFocused();
      await expect(
        page.locator('[data-group]').filter({ visible: true, hasNot: page.locator('li:visible') }),
        'a topic without a calculator',
      ).toHaveCount(0);
    });
  }

  test('stands in the address, opens from it, and is cleared by the keyboard', async ({ page }) => {
    await page.goto('calculators/?q=churn');
    await expect(filterOf(page)).toHaveValue('churn');
    expect((await idsOf(page)).length).toBeLessThan(calculators.length);
    await filterOf(page).fill('churn rate');
    await expect(page).toHaveURL(/\/calculators\/\?q=churn\+rate$/);
    await press(page.getByRole('button', { name: 'Clear' }));
    await expect(filterOf(page)).toBeFocused();
    await expect(rowsOf(page)).toHaveCount(calculators.length);
    await expect(page).toHaveURL(/\/calculators\/$/);
  });

  test('a slip of the pen offers the nearest', async ({ page }) => {
    await page.goto('calculators/?q=retenton');
    await expect(rowsOf(page)).toHaveCount(0);
    await expect(page.locator('[data-no-results]')).toContainText('No calculator here is called “retenton”.');
    await page.locator('[data-no-results] a[href*="retention"]').first().click();
    await expect(page).toHaveURL(/\/calculators\/[a-z-]*retention\/$/);
  });
});

test.describe('the ones used last', () => {
  test('are the six whose fields a reader changed, the latest first', async ({ page }) => {
    await page.goto('calculators/');
    await expect(usedOf(page)).toBeHidden();
    const wanted = [
      'win-rate',
      'nps',
      'sales-cycle',
      'rule-of-40',
      'run-rate',
      'uptime',
      'sales-velocity',
      'win-rate',
    ].map((id) => (id === 'nps' ? 'net-promoter-score' : id));
    for (const id of wanted) await use(page, id);
    await page.goto('calculators/');
    const links = await usedOf(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(links).toEqual(['win-rate', 'sales-velocity', 'uptime', 'run-rate', 'rule-of-40', 'sales-cycle']);
  });

  test('come from a term’s page, too, and not from looking or from choosing a currency', async ({ page }) => {
    const looked = await openCalculator(page, 'win-rate', '?dealsWon=7');
    await looked.locator('.settings > summary').click();
    await looked.locator('[data-setting="currency"]').selectOption('EUR');
    await page.goto('terms/annual-recurring-revenue/');
    const root = page.locator('[data-calculator][data-ready]');
    await fieldOf(root, 'newArr').fill('1');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('glossary-used-calculators'))).not.toBeNull();
    await page.goto('calculators/');
    await expect(usedOf(page).getByRole('link')).toHaveCount(1);
    await expect(usedOf(page)).toContainText('Kept in this browser only');
  });

  test('are forgotten at a button, and stay so', async ({ page }) => {
    await use(page, 'win-rate');
    await page.goto('calculators/');
    await press(usedOf(page).getByRole('button', { name: 'Clear these' }));
    await expect(usedOf(page)).toBeHidden();
    await expect(filterOf(page)).toBeFocused();
    await page.reload();
    await expect(usedOf(page)).toBeHidden();
  });

  test('a record that is broken, old or somebody else’s counts as none', async ({ page }) => {
    await page.goto('calculators/');
    for (const record of ['{', 'null', '{"0":"win-rate"}', '[1,null,{}]', '["no-such-calculator","\\"]"]']) {
      await page.evaluate((text) => localStorage.setItem('glossary-used-calculators', text), record);
      await page.reload();
      await expect(rowsOf(page)).toHaveCount(calculators.length);
      await expect(usedOf(page), record).toBeHidden();
    }
  });

  test('a browser that keeps nothing has none, and everything else works', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      }),
    );
    const root = await openCalculator(page, 'win-rate');
    await root.locator('[data-field] input').first().fill('7');
    await page.goto('calculators/?q=nps');
    await expect(usedOf(page)).toBeHidden();
    await expect(rowsOf(page).first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every calculator is listed, and nothing is there that could not work', async ({ page }) => {
    await page.goto('calculators/');
    await expect(rowsOf(page)).toHaveCount(calculators.length);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Forget|Clear/ })).toHaveCount(0);
  });
});
