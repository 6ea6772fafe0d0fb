import type { Browser, BrowserContext, Page } from '@playwright/test';
import { createServer } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../dist/weight/visit.ts';
import { pageKinds, pageStates } from '../e2e/pages.ts';
import { openFile, paste, tableOf } from '../e2e/rows.ts';
import { chooseMode, openCalculator } from '../e2e/fixtures.ts';
import { wholeSite } from './place.ts';
import { nginx } from './servers/nginx.ts';
import type { Served } from './servers/program.ts';

let served: Served;
let browser: Browser;
let home: string;

beforeAll(async () => {
  const place = wholeSite();
  served = await nginx(place);
  browser = await startBrowser();
  home = served.origin + place.base;
  return async () => {
    await browser.close();
    await served.stop();
    place.remove();
  };
});

/** Everything that a browser asked for and complained of since it was opened. */
interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: Set<string>;
  readonly complaints: string[];
}

async function open(): Promise<Watched> {
  const context = await browser.newContext({ baseURL: home, viewport: { width: 1280, height: 800 } });
  const [requests, complaints] = [new Set<string>(), [] as string[]];
  context.on('request', (request) => requests.add(request.url()));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.text()} at ${message.location().url}`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return { context, page: await context.newPage(), requests, complaints };
}

const foreign = (requests: ReadonlySet<string>) =>
  [...requests].filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(`${served.origin}/`));

describe('under the headers of nginx', () => {
  test('every kind of page does all that it does, without a breach of the policy', async () => {
    const { context, page, requests, complaints } = await open();
    for (const kind of pageKinds) {
      await kind.open(page);
      const theme = page.getByRole('button', { name: /theme/i });
      if ((await theme.count()) > 0) await theme.click();
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    }
    for (const state of pageStates) await state.open(page);
    const root = await openCalculator(page, 'annual-recurring-revenue');
    await chooseMode(root, 'contracts');
    await paste(tableOf(root), Array.from({ length: 300 }, () => '1200\t0\t12').join('\n'));
    const worker = page.waitForEvent('worker');
    await openFile(tableOf(root), '1200,0,12\n', 30_000);
    await worker;
    await root.getByText('30,000 rows read').first().waitFor();

    const paths = [...requests].map((url) => new URL(url).pathname);
    for (const part of ['pagefind-worker.js', 'wasm.en.pagefind', 'draw-chart', 'rows-worker'])
      expect
        .soft(
          paths.some((path) => path.includes(part)),
          `${part} was asked for`,
        )
        .toBe(true);
    expect.soft(foreign(requests)).toEqual([]);
    expect.soft(complaints).toEqual([]);
    expect.soft(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('a script that came in from outside does not run', async () => {
    const { context, page, complaints } = await open();
    await page.goto('terms/');
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.setAttribute('onerror', 'document.title = "ran"');
      image.src = 'data:image/png;base64,broken';
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(image, script);
    });
    // Each is refused by the header and by the element in the page.
    await expect.poll(() => complaints.filter((text) => text.includes('Content Security Policy')).length).toBe(4);
    expect(await page.title()).not.toBe('ran');
    await context.close();
  });

  test('another site may frame an embed, and no other page', async () => {
    const frames = ['embed/win-rate/', 'terms/', '404.html'];
    const other = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      // The strictest of sites, which lets in only what agrees to be let in.
      response.setHeader('cross-origin-embedder-policy', 'require-corp');
      response.end(frames.map((path) => `<iframe src="${home}${path}"></iframe>`).join(''));
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const address = other.address();
    const { context, page, complaints } = await open();
    await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/`);
    const shown = page
      .frames()
      .slice(1)
      .map((frame) => frame.url().startsWith(home));
    expect(shown).toEqual([true, false, false]);
    await page.locator('iframe').first().contentFrame().locator('[data-calculator][data-ready]').waitFor();
    expect(complaints.filter((text) => !text.includes('frame'))).toEqual([]);
    await context.close();
    other.close();
  });
});
