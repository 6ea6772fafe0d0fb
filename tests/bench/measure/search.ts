import type { Page } from '@playwright/test';
import { startBrowser } from './browser.ts';
import { median } from './median.ts';
import { serveFolder } from './serve-folder.ts';

/** How a reader searches on a site. */
export interface SearchBox {
  /** The page on which the search begins. */
  readonly page: string;
  /** What opens it: a key, or what is clicked. Null where the field stands in the page. */
  readonly open: { readonly key: string } | { readonly click: string } | null;
  /** The selector of the field, once it is open. */
  readonly field: string;
  /** The selector of a result. */
  readonly hit: string;
}

/** What a search took. */
export interface SearchTime {
  /** From the key that opens the search to the first result, in milliseconds. */
  readonly first: number;
  /** From a key of the second question to its first result. */
  readonly second: number;
  /** What was fetched between, for the first. */
  readonly bytes: number;
  /** Where the term stands whose whole title was asked for: 1 is first, 0 is not among the results shown. */
  readonly rank: number;
}

/** A phone on a slow line, as Lighthouse has it: milliseconds until an answer begins, and bytes a second. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** What the clock waits for, and how long a site may take to come to rest, in milliseconds. */
const [patience, rest] = [60_000, 4000];

/** Searches for two titles on a slow line, several times, each in a browser that has seen nothing before. */
export async function timeSearch(
  folder: string,
  box: SearchBox,
  titles: readonly [string, string],
  runs: number,
): Promise<SearchTime> {
  const each: SearchTime[] = [];
  for (let run = 0; run < runs; run++) each.push(await searchOnce(folder, box, titles));
  const middle = (key: keyof SearchTime) => median(each.map((time) => time[key]));
  return { first: middle('first'), second: middle('second'), bytes: middle('bytes'), rank: middle('rank') };
}

async function searchOnce(
  folder: string,
  box: SearchBox,
  [one, other]: readonly [string, string],
): Promise<SearchTime> {
  const served = await serveFolder(folder);
  const browser = await startBrowser();
  try {
    // Without a service worker: what it fetches would pass by the slow line.
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
    page.setDefaultTimeout(patience);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    await page.goto(`${served.origin}${box.page}`, { waitUntil: 'load' });
    await page.waitForTimeout(rest);
    served.answered.length = 0;
    const first = await ask(page, box, one, true);
    const bytes = served.answered.reduce((sum, answer) => sum + answer.bytes, 0);
    await page.waitForTimeout(rest / 4);
    const rank = await rankOf(page, box, one);
    await page.locator(box.field).first().fill('');
    await page.waitForTimeout(rest / 4);
    const second = await ask(page, box, other, false);
    return { first, second, bytes, rank };
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** The clock runs in the page: from the first key to the frame in which a result shows that names what was asked for. */
async function ask(page: Page, { open, field, hit }: SearchBox, question: string, isFirst: boolean): Promise<number> {
  // The clock has to be there before the key: what is awaited here is that it waits, not what it will tell.
  const clock = await page.evaluateHandle(
    ({ hit, words }) => {
      const told = new Promise<number>((done) => {
        let start: number | undefined;
        const begin = () => (start ??= performance.now());
        for (const event of ['keydown', 'pointerdown', 'input'])
          document.addEventListener(event, begin, { capture: true, once: true });
        const before = document.querySelector(hit)?.textContent;
        const look = () => {
          const found = document.querySelector(hit);
          const text = found?.textContent.toLowerCase() ?? '';
          const isShown = found && found.getClientRects().length > 0 && found.textContent !== before;
          if (start !== undefined && isShown && words.some((word) => text.includes(word)))
            done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      });
      return { told };
    },
    { hit, words: question.toLowerCase().split(' ') },
  );
  if (isFirst && open) await ('key' in open ? page.keyboard.press(open.key) : page.locator(open.click).first().click());
  await page.locator(field).first().focus();
  await page.keyboard.insertText(question);
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => {
      reject(new Error(`no result for "${question}" after ${patience / 1000} s`));
    }, patience).unref(),
  );
  return Promise.race([clock.evaluate(({ told }) => told), late]);
}

function rankOf(page: Page, { hit }: SearchBox, title: string): Promise<number> {
  return page
    .locator(hit)
    .evaluateAll(
      (hits, wanted) =>
        hits.findIndex(({ textContent }) =>
          textContent.trim().replace(/^#/, '').toLowerCase().startsWith(wanted.toLowerCase()),
        ) + 1,
      title,
    );
}
