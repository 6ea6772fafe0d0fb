import { expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';
import { pageKinds } from './pages.ts';
import { openSearch, resultsOf } from './search.ts';

const storages = [
  {
    name: 'closed',
    close: () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The storage is closed.', 'SecurityError');
          },
        });
    },
  },
  {
    name: 'full',
    close: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The storage is full.', 'QuotaExceededError');
      };
    },
  },
];

for (const { name, close } of storages) {
  test(`where the browser’s storage is ${name}, every kind of page works`, async ({ page, context }) => {
    await page.addInitScript(close);
    for (const { name: kind, open } of pageKinds) {
      await open(page);
      const theme = page.getByRole('button', { name: /dark theme/i });
      // What is embedded wears the theme of the page around it.
      if ((await page.locator('theme-switch').count()) === 0) continue;
      await theme.click();
      await expect(page.locator('html'), kind).toHaveAttribute('data-theme', 'dark');
    }
    await (await openSearch(page)).fill('nrr');
    await expect(resultsOf(page).first()).toContainText('Net revenue retention');
    const root = await openCalculator(page, 'win-rate');
    await fieldOf(root, 'dealsWon').fill('30');
    await fieldOf(root, 'dealsLost').fill('90');
    await expect.poll(() => resultOf(root, 'winRateDecided')).toBe(25);
    expect(await context.cookies()).toEqual([]);
  });
}
