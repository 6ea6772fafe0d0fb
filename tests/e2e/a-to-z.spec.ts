import type { Page } from '@playwright/test';
import { exportedTerms } from './dist.ts';
import { expect, test } from './fixtures.ts';

const filterOf = (page: Page) => page.getByRole('searchbox', { name: 'Filter' });
/** The titles that A to Z shows at the moment. */
const rowsOf = (page: Page) => page.locator('[data-letter] li').filter({ visible: true });
const titlesOf = (page: Page) => rowsOf(page).locator('a').allTextContents();

const terms = exportedTerms();

test('every term stands in A to Z, under its letter and with its definition', async ({ page }) => {
  await page.goto('terms/');
  expect((await titlesOf(page)).sort()).toEqual(terms.map(({ title }) => title).sort());
  const section = page.locator('[data-letter]').filter({ has: page.getByRole('heading', { name: 'N', exact: true }) });
  await expect(section.getByRole('listitem').filter({ hasText: 'Net revenue retention' })).toContainText(
    'Net revenue retention is',
  );
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'N', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'N', exact: true })).toBeInViewport();
});

for (const { typed, by, title } of [
  { typed: 'net revenue ret', by: 'name', title: 'Net revenue retention' },
  { typed: 'nrr', by: 'abbreviation', title: 'Net revenue retention' },
  { typed: 'dollar-based', by: 'alias', title: 'Net revenue retention' },
  { typed: 'LTV/CAC', by: 'alias with another separator', title: 'LTV to CAC ratio' },
]) {
  test(`A to Z narrows while “${typed}” is typed: by ${by}`, async ({ page }) => {
    await page.goto('terms/');
    await filterOf(page).click();
    await page.keyboard.type(typed);
    await expect(rowsOf(page)).not.toHaveCount(terms.length);
    const left = await titlesOf(page);
    expect(left).toContain(title);
    expect(left.length).toBeLessThan(6);
    await expect(filterOf(page)).toBeFocused();
    await expect(page.getByRole('status')).toHaveText(`${left.length} ${left.length === 1 ? 'term' : 'terms'}`);
    await expect(
      page
        .locator('[data-letter]')
        .filter({ visible: true })
        .filter({ hasNot: page.locator('li:visible') }),
    ).toHaveCount(0);
  });
}

test('A to Z narrows to a topic and a kind, and Clear brings all of it back', async ({ page }) => {
  await page.goto('terms/');
  await page.getByLabel('Topic').selectOption({ label: 'Unit economics' });
  await page.getByLabel('Kind').selectOption('metric');
  const wanted = terms
    .filter(({ topic, kind }) => topic === 'unit-economics' && kind === 'metric')
    .map(({ title }) => title);
  expect((await titlesOf(page)).sort()).toEqual(wanted.sort());
  await filterOf(page).fill('payback');
  await expect(rowsOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rowsOf(page)).toHaveCount(terms.length);
  await expect(filterOf(page)).toBeFocused();
  await expect(filterOf(page)).toHaveValue('');
  await expect(page.getByLabel('Topic')).toHaveValue('');
  await expect(page).toHaveURL(/\/terms\/$/);
});

test('a slip of the pen (“retenton”) offers the nearest names', async ({ page }) => {
  await page.goto('terms/');
  await filterOf(page).fill('retenton');
  await expect(rowsOf(page)).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('No term here is called “retenton”');
  const near = page.locator('[data-no-results] a');
  await expect(near.filter({ hasText: /retention/i }).first()).toBeVisible();
  await near
    .filter({ hasText: /retention/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/retention/i);
});

test('a word that is like nothing offers nothing, and says so', async ({ page }) => {
  await page.goto('terms/');
  await filterOf(page).fill('<b>xyzzy</b>');
  await expect(page.locator('[data-no-results]')).toContainText('“<b>xyzzy</b>”');
  await expect(page.locator('[data-no-results] b')).toHaveCount(0);
});

test('a topic and a kind without a term in common say so', async ({ page }) => {
  await page.goto('terms/');
  await page.getByLabel('Topic').selectOption({ label: 'Marketing' });
  await page.getByLabel('Kind').selectOption('metric');
  test.skip((await rowsOf(page).count()) > 0, 'Marketing has a metric by now');
  await expect(page.locator('[data-no-results]')).toContainText(/topic and (?:this )?kind/);
});

test('the filter stands in the address, opens from it, and is there after going back', async ({ page }) => {
  await page.goto('terms/?q=revenue&topic=recurring-revenue&kind=metric');
  await expect(filterOf(page)).toHaveValue('revenue');
  await expect(page.getByLabel('Topic')).toHaveValue('recurring-revenue');
  await expect(page.getByLabel('Kind')).toHaveValue('metric');
  const before = await titlesOf(page);
  expect(before.length).toBeLessThan(terms.length);
  await filterOf(page).fill('revenue ret');
  await expect(page).toHaveURL(/\?q=revenue\+ret&topic=recurring-revenue&kind=metric$/);
  const narrowed = await titlesOf(page);
  await rowsOf(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/terms\/[a-z-]+\/$/);
  await page.goBack();
  await expect(filterOf(page)).toHaveValue('revenue ret');
  await expect(rowsOf(page)).toHaveCount(narrowed.length);
});

test('an address with an unknown topic, an unknown kind and other keys shows every term', async ({ page }) => {
  await page.goto('terms/?topic=%3Cscript%3Ealert(1)%3C/script%3E&kind=__proto__&utm_source=mail&constructor=1');
  await expect(rowsOf(page)).toHaveCount(terms.length);
  await expect(page.getByLabel('Topic')).toHaveValue('');
  await expect(page.getByLabel('Kind')).toHaveValue('');
});
