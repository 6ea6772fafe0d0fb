import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { writeKillSwitch } from '../../src/site/offline/write-edition.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { fieldOf, readyCalculator } from './fixtures.ts';
import { Host } from './host.ts';
import { cacheNames, offer, openAnother, read, takeAlong } from './offline.ts';
import { buildSmallSite, news, type SmallSite } from './small-site.ts';

// One build for all of them, and so one after the other.
test.describe.configure({ mode: 'default', timeout: 120_000 });

let site: SmallSite;
let host: Host;
let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  site = await buildSmallSite('/glossary/');
});
test.afterAll(() => site.remove());
test.beforeEach(async ({ browser }) => {
  host = new Host(site.first, site.base);
  await host.start();
  context = await browser.newContext({ serviceWorkers: 'allow', baseURL: host.home });
  page = await context.newPage();
});
test.afterEach(async () => {
  await context.close();
  await host.stop();
});

const term = (index: number) => `${host.home}terms/${site.slugs[index] ?? ''}/`;
const notice = (on: Page) => on.locator('.newer-edition');

test('what was read is kept without being asked for, and the rest is told kindly', async () => {
  await read(page, term(0));
  await page.goto(term(1));
  const title = await page.locator('h1').innerText();
  await host.stop();
  await page.goto(term(0));
  await readyCalculator(page, (await page.locator('[data-calculator]').getAttribute('data-calculator')) ?? '');
  await page.goto(term(2));
  await expect(page.locator('h1')).toHaveText('Not saved on this device');
  await expect(page.locator('kept-pages li')).toHaveCount(2);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.locator('h1')).toHaveText(title);
});

test('a newer edition comes whole, and an open page of the one before keeps working', async () => {
  await takeAlong(page, host);
  await page.goto(term(0));
  const calculator = await readyCalculator(
    page,
    (await page.locator('[data-calculator]').getAttribute('data-calculator')) ?? '',
  );
  const input = calculator.locator('[data-field] input').first();
  const name = (await input.getAttribute('name')) ?? '';
  await input.fill('7');
  const unchanged = await openAnother(context, term(1));

  host.dist = site.second;
  const another = await openAnother(context, term(2));
  await expect(notice(page)).toContainText('A newer version of this page is ready.');
  await expect(input).toHaveValue('7');
  await expect(notice(unchanged)).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(news);
  expect((await cacheNames(page)).filter((cache) => cache.includes(' copy '))).toHaveLength(2);

  await host.stop();
  // The new edition has another script for the search: the old page gets its own.
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-search] input')).toBeFocused();
  await page.keyboard.press('Escape');
  await another.goto(term(0));
  await expect(another.locator('body')).toContainText(news);

  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('body')).toContainText(news);
  await expect(fieldOf(page.locator('[data-calculator]'), name)).toHaveValue('7');
  await unchanged.close();
  await page.goto(term(3));
  await expect
    .poll(async () => (await cacheNames(page)).filter((cache) => cache.includes(' copy ')), 'copies that are left')
    .toHaveLength(1);
});

test('a page that is opened while a newer edition is on its way does not spoil it', async () => {
  await takeAlong(page, host);
  host.dist = site.second;
  host.slow = { path: /\.packz$/, by: 1500 };
  await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
  const packs = () => host.asked.filter((path) => path.endsWith('.packz')).length;
  const before = packs();
  await expect.poll(packs, 'a newer edition begins to come').toBeGreaterThan(before);
  await page.goto(term(1));
  await page.goto(term(2));
  const isOver = async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready;
    return installing === null && waiting === null;
  };
  await expect.poll(() => page.evaluate(isOver), { timeout: 30_000 }).toBe(true);
  await host.stop();
  await page.goto(term(0));
  await expect(page.locator('body')).toContainText(news);
});

test('a download can be stopped, goes on where it stopped, and survives a line that breaks', async () => {
  host.slow = { path: /\.packz$/, by: 300 };
  await page.goto(host.home);
  await offer(page).click();
  await expect(page.locator('progress')).toBeVisible();
  await expect
    .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(0);
  await offer(page).click();
  await expect(offer(page)).toHaveText(/Save the rest/);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'none');

  await offer(page).click();
  await expect(page.locator('progress')).toBeVisible();
  await host.stop();
  await expect(page.locator('offline-offer')).toContainText('stopped answering');

  await host.start();
  host.slow = null;
  await page.goto(term(0));
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'complete');
  await page.goto(host.home);
  await offer(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'none');
  expect((await cacheNames(page)).filter((cache) => cache.includes(' copy '))).toEqual([]);
});

test('a download of what the host has replaced meanwhile ends with the whole of the newer edition', async () => {
  await page.goto(host.home);
  await expect(offer(page)).toBeVisible();
  host.dist = site.second;
  await offer(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'complete');
  await host.stop();
  await page.goto(term(0));
  await expect(page.locator('body')).toContainText(news);
});

test('a full device is told so, keeps nothing by halves, and reads on', async () => {
  await page.goto(host.home);
  await expect(offer(page)).toBeVisible();
  const [worker] = context.serviceWorkers();
  // As a browser that does not say how much room there is, so that the disk itself has to.
  await worker?.evaluate(() => {
    navigator.storage.estimate = () => Promise.resolve({});
  });
  const session = await context.newCDPSession(page);
  const { origin } = new URL(host.home);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await offer(page).click();
  await expect(page.locator('offline-offer')).toContainText('This device has no room');
  expect((await cacheNames(page)).filter((cache) => cache.includes(' copy '))).toEqual([]);
  await page.goto(term(0));
  await expect(page.locator('h1')).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await takeAlong(page, host);
});

test('it can be installed as an app, and is then kept without being asked for', async () => {
  // A profile of its own: what Playwright opens otherwise counts as private, where nothing can be installed.
  const profile = await chromium.launchPersistentContext(test.info().outputPath('profile'), {
    executablePath: chromiumPath(),
    args: chromiumArguments,
    serviceWorkers: 'allow',
  });
  const [app = await profile.newPage()] = profile.pages();
  await app.goto(host.home);
  await expect(offer(app)).toBeVisible();
  const session = await profile.newCDPSession(app);
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
  await app.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect(app.locator('html')).toHaveAttribute('data-offline', 'complete');
  await profile.close();
});

test('below a path, too, a walk shows the way', async () => {
  await page.goto(`${host.home}paths/first-week-as-an-sdr/`);
  await page.getByRole('link', { name: 'Begin with' }).click();
  await expect(page.getByRole('navigation', { name: /^Path: / })).toContainText('1 of');
});

test('a build that keeps nothing takes back what was kept', async () => {
  await takeAlong(page, host);
  const off = join(site.first, '../off');
  cpSync(site.second, off, { recursive: true });
  await writeKillSwitch(off);
  host.dist = off;
  await openAnother(context, term(1)).catch(() => undefined);
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await page.goto(term(0));
  await expect(page.locator('body')).toContainText(news);
});
