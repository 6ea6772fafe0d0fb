import { expect, test } from './fixtures.ts';

test('an abbreviation typed into the address forwards to its term', async ({ page }) => {
  // The page moves on by itself, so that its load is not waited for.
  await page.goto('terms/nrr/', { waitUntil: 'commit' });
  await expect(page).toHaveURL(/\/terms\/net-revenue-retention\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Net revenue retention');
});

test('going back from a forwarded name does not lock a reader in', async ({ page }) => {
  await page.goto('topics/');
  await page.goto('terms/ltv-cac/', { waitUntil: 'commit' });
  await expect(page).toHaveURL(/\/terms\/ltv-to-cac-ratio\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/topics\/$/);
});

test('a shared name lists both of its terms with their definitions', async ({ page }) => {
  await page.goto('terms/map/');
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.filter({ hasText: 'Mutual action plan' })).toContainText('is');
  await expect(items.filter({ hasText: 'Marketing automation platform' })).toContainText('is');
  await items.getByRole('link', { name: 'Mutual action plan' }).click();
  await expect(page).toHaveURL(/\/terms\/mutual-action-plan\/$/);
  await expect(page.getByRole('main')).toContainText(/MAP can also mean/);
});

test.describe('an address that is not there', () => {
  // The browser itself reports the answer 404.
  test.use({ allowedNoise: /Failed to load resource.*404/ });

  for (const { asked, title } of [
    { asked: 'terms/retenton/', title: /retention/i },
    { asked: 'terms/net-revenu-retention/', title: /^Net revenue retention$/ },
    { asked: 'terms/Custmer_Acquisition_Cost/', title: /^Customer acquisition cost$/ },
  ]) {
    test(`${asked} offers the names that are nearest`, async ({ page }) => {
      const answer = await page.goto(asked);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
      const near = page.getByRole('main').getByRole('listitem').getByRole('link', { name: title }).first();
      await near.click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/\w/);
      await expect(page).toHaveURL(/\/terms\/[a-z-]+\/$/);
    });
  }

  test('an address like no name still has a search and the way to A to Z', async ({ page }) => {
    await page.goto('wp-login.php');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
    await page.getByRole('main').getByRole('searchbox').fill('churn');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/terms\/\?q=churn$/);
  });

  test('an address with a broken escape is not found like any other', async ({ page }) => {
    // Hosts differ in what they make of such an address; the page is the same.
    await page.route(/%E0%A4%A/, (route) => route.fulfill({ status: 404, path: 'dist/404.html' }));
    await page.goto('terms/%E0%A4%A/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  });
});

test('an address without its last slash arrives all the same', async ({ page }) => {
  await page.goto('terms/nrr');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Net revenue retention');
});
