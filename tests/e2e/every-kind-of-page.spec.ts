import { expect, test } from './fixtures.ts';
import { pageKinds } from './pages.ts';

// That no page asks another origin for anything, and that none complains in the console, is held by the fixture; here every page is used to its end.
for (const { name, open, hasHeader = true } of pageKinds) {
  test(`${name}: everything on it comes from this site, and nothing complains`, async ({ page, watch }) => {
    await open(page);
    for (const summary of await page.locator('summary').all()) if (await summary.isVisible()) await summary.click();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    if (hasHeader) {
      await page.getByRole('button', { name: /theme/i }).click();
      await page.keyboard.press('Control+k');
      await expect(page.locator('[data-search]')).toBeVisible();
    }
    await page.waitForLoadState('networkidle');
    expect(watch.requests.length).toBeGreaterThan(3);
  });
}

test('the theme that a reader chose holds on every page and after a reload', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: /dark theme/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('terms/net-promoter-score/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: /light theme/i }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
