import { expect, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { base } from '../../src/site/environment.ts';
import { resultOf } from './fixtures.ts';
import { Host, policy } from './host.ts';
import { offer, takeAlong } from './offline.ts';
import { pageKinds } from './pages.ts';
import { openSearch, resultsOf } from './search.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const host = new Host(dist, base);

test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

test('one visit and one press keep the whole site, and then the network may go', async ({ browser }) => {
  test.slow();
  const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: host.home });
  const page = await context.newPage();
  const [faults, loud]: [string[], string[]] = [[], []];
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && loud.push(message.location().url));
  await page.goto('');
  await expect(offer(page)).toHaveText(/\(\d\.\d MB\)/);
  const told = Number(/[\d.]+/.exec(await offer(page).innerText())?.[0]);
  host.asked.length = 0;
  await takeAlong(page, host);
  const packs = host.asked.filter((path) => path.startsWith('_astro/offline/'));
  const sent = packs.reduce((sum, path) => sum + readFileSync(dist + path).length, 0);
  expect(Math.abs(told - sent / 1e6), `${told} MB told, ${sent} bytes sent`).toBeLessThanOrEqual(0.05);
  await expect(offer(page)).toHaveText(/Remove/);

  await host.stop();
  host.asked.length = 0;

  for (const { name, open } of pageKinds) {
    await open(page);
    await expect(page.locator('h1'), name).not.toHaveText('Not saved on this device');
    await expect(page.locator('html'), name).toHaveAttribute('data-offline', 'complete');
  }
  expect((await page.goto('terms/'))?.headers()['content-security-policy'], 'the policy of the host').toBe(policy);

  // A calculator in a state of its address, with its chart.
  await page.goto('calculators/net-promoter-score/?promoters=70&detractors=10&passives=20');
  await expect(page.locator('[data-calculator]')).toHaveAttribute('data-ready', '');
  expect(await resultOf(page.locator('[data-calculator]'), 'nps')).toBe(60);
  await page.locator('revenue-chart').first().scrollIntoViewIfNeeded();
  await expect(page.locator('revenue-chart').first().locator('canvas, svg').first()).toBeVisible();

  // The search: a name, and words from the text of a page.
  await page.goto('terms/win-rate/');
  const field = await openSearch(page);
  await field.fill('LTV:CAC');
  await expect(resultsOf(page).first()).toContainText('LTV');
  await field.fill('discount asked for');
  await expect(resultsOf(page).nth(1)).toBeVisible();

  // Another name, a folder without its slash, and an address that never was.
  await page.goto('terms/nrr/');
  await expect(page).toHaveURL(/terms\/net-revenue-retention\/$/);
  await page.goto('terms/win-rate');
  await expect(page).toHaveURL(/terms\/win-rate\/$/);
  const lost = await page.goto('terms/net-revenue-retenton/');
  expect(lost?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Net revenue retention' }).first()).toBeVisible();

  // Of everything else one in ten, to the byte; tests/dist/offline.test.ts has them all.
  const pages = globSync('**/*.html', { cwd: dist })
    .sort()
    .filter((_, index) => index % 10 === 0)
    .map((file) => file.replace(/index\.html$/, ''));
  const answered = await page.evaluate(
    async ([all, home]) => {
      const lengths: Record<string, number> = {};
      for (const path of all) lengths[path] = (await (await fetch(home + path)).arrayBuffer()).byteLength;
      return lengths;
    },
    [pages, host.home] as const,
  );
  const wrong = pages.filter(
    (path) => answered[path] !== readFileSync(dist + path.replace(/(^|\/)$/, '$1index.html')).length,
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(wrong, 'pages that read otherwise without a network').toEqual([]);
  expect(host.asked, 'asked of a host that is away').toEqual([]);
  expect(faults).toEqual([]);
  expect(loud.filter((url) => !/404\.html$|retenton|favicon\.ico$/.test(url))).toEqual([]);
  await context.close();
});
