import type { Browser } from '@playwright/test';
import type { Served } from './serve-folder.ts';

/** What a first visit to a page costs. */
export interface PageWeight {
  /** As sent: compressed with brotli. */
  readonly bytes: number;
  readonly requests: number;
  readonly elements: number;
}

/** A phone, and how long nothing may be asked for until a page counts as idle, in milliseconds. */
const [viewport, calm] = [{ width: 390, height: 664 }, 1000];

/**
 * Visits a page in a browser that has seen nothing before. Counted at the server: what is fetched ahead, too.
 *
 * @param serviceWorkers Whether a worker that keeps the site for reading offline may come after the page.
 */
export async function weighPage(
  browser: Browser,
  served: Served,
  path: string,
  serviceWorkers: 'allow' | 'block',
): Promise<PageWeight> {
  // Large pages are compressed before the visit, so that it does not end while the server is still at work.
  await (await fetch(`${served.origin}${path}`)).arrayBuffer();
  served.answered.length = 0;
  const context = await browser.newContext({ viewport, serviceWorkers });
  try {
    const page = await context.newPage();
    await page.goto(`${served.origin}${path}`, { waitUntil: 'load' });
    for (let before = -1; before !== served.answered.length;) {
      before = served.answered.length;
      await page.waitForTimeout(calm);
    }
    return {
      bytes: served.answered.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: served.answered.length,
      elements: await page.locator('*').count(),
    };
  } finally {
    await context.close();
  }
}
