import { chromium, type Browser, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { base } from '../../../src/site/environment.ts';
import { chromiumArguments, chromiumPath } from '../../e2e/chromium.ts';
import { dist } from '../site/dist.ts';
import { sizeOf } from './size.ts';
import type { Served } from './serve.ts';

/** What a visit has cost so far. */
export interface Cost {
  readonly files: readonly string[];
  readonly requests: number;
  readonly bytes: number;
  /** What was asked for and is not there. */
  readonly missing: readonly string[];
  /** Addresses on other hosts that the page asked for. */
  readonly foreign: readonly string[];
  readonly elements: number;
  /** Elements outside `<main>`: the frame around what a reader came for. */
  readonly frame: number;
}

/** A page that is open in a browser that has seen nothing before. */
export interface Visit {
  readonly page: Page;
  /** Waits until nothing more is asked for, and counts. */
  readonly cost: () => Promise<Cost>;
  readonly leave: () => Promise<void>;
}

/** A phone: a chart lies below the first screen. */
const viewport = { width: 390, height: 664 };

/** How long nothing may be asked for until a page counts as idle. */
const calm = 1000;

/** Starts the Chromium that the other tests drive, too. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });

/** Opens a page for the first time. */
export async function visit(browser: Browser, served: Served, address: string): Promise<Visit> {
  // The worker comes after the page; what it costs is held by offline.test.ts.
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const foreign: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(served.origin)) foreign.push(url);
  });
  served.asked.length = 0;
  await page.goto(`${served.origin}${base}${address}`, { waitUntil: 'load' });
  return { page, cost: () => count(page, served, foreign), leave: () => context.close() };
}

async function count(page: Page, served: Served, foreign: readonly string[]): Promise<Cost> {
  let before = -1;
  while (before !== served.asked.length) {
    before = served.asked.length;
    await page.evaluate(
      () =>
        new Promise((idle) => {
          requestIdleCallback(idle);
        }),
    );
    await page.waitForTimeout(calm);
  }
  const files = [...served.asked];
  const missing = files.filter((file) => !existsSync(`${dist}${file}`));
  const elements = await page.locator('*').count();
  const main = await page.locator('main, main *').count();
  return {
    files,
    requests: files.length,
    bytes: files.filter((file) => !missing.includes(file)).reduce((sum, file) => sum + sizeOf(file), 0),
    missing,
    foreign: [...foreign],
    elements,
    frame: elements - main,
  };
}
