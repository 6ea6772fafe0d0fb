import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { Host } from './host.ts';

/** The button that takes the whole site along; the same one stops and removes. */
export const offer = (page: Page) => page.locator('[data-offline-save]');

/** Opens the first page, and takes the whole site along. */
export async function takeAlong(page: Page, host: Host): Promise<void> {
  await page.goto(host.home);
  await offer(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'complete');
}

/** Opens a page, and waits until the worker has kept it. */
export async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-offline', /./);
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, new URL(address).pathname))
    .toBe(true);
}

/** The names of the caches of a page's origin. */
export const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** Another tab, where the browser looks for a newer edition. */
export async function openAnother(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  return page;
}
