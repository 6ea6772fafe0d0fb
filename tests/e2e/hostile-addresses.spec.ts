import type { Page } from '@playwright/test';
import { handMade } from '../unit/hostile.ts';
import { expect, test } from './fixtures.ts';

// The browser reports by itself that a page is not there.
test.use({ allowedNoise: /Failed to load resource/ });

/** What a server still takes as an address. */
const texts = handMade.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 3000)));

/** Where something comes in by the address. */
const waysIn = [
  (text: string) => `terms/?q=${text}&topic=${text}`,
  (text: string) => `calculators/?q=${text}`,
  (text: string) => `calculators/lead-scoring/?_rows=${text}&_currency=${text}&__proto__=${text}`,
  (text: string) => `calculators/annual-recurring-revenue/?newArr=${text}&_solve=${text}&_compare=newArr%3D${text}`,
  (text: string) => `terms/${text}/`,
];

/** Opens an address; the page has then done with it what it does. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  // Held by the fixture: no uncaught error, no complaint, no request to another site.
  expect.soft(await page.title(), address).not.toContain('ran');
  expect.soft(await page.evaluate(() => Object.keys(Object.prototype)), address).toEqual([]);
}

test('a hundred hostile addresses run nothing, ask nobody and break no page', async ({ context }) => {
  test.slow();
  const addresses = [0, 2].flatMap((from) =>
    texts.map((text, index) => waysIn[(index + from) % waysIn.length]?.(text) ?? ''),
  );
  const broken = ['terms/?q=%E0%A4%A', 'calculators/win-rate/?dealsWon=%FF', '__proto__/', 'terms/#<img src=x>'];
  // The preview server answers to these with an error of its own, before any page of ours.
  const all = [...addresses, ...broken].filter((address) => !/^terms\/[^?]*(%2F|%5C|%25|%00)/.test(address));
  expect(all.length).toBeGreaterThanOrEqual(80);
  // Four at a time: most of a visit is waiting.
  await Promise.all(
    [0, 1, 2, 3].map(async (first) => {
      const page = await context.newPage();
      for (let next = first; next < all.length; next += 4) await open(page, all[next] ?? '');
    }),
  );
});

test('hostile names that a reader types and opens from a file are shown as text', async ({ page }) => {
  await page.goto('terms/');
  const shown = await page.getByRole('searchbox', { name: 'Filter' }).evaluate((field, all) => {
    const box = document.querySelector('[data-no-results]');
    return all.map((text) => {
      if (field instanceof HTMLInputElement) field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return box?.querySelectorAll('script, img, svg').length ?? -1;
    });
  }, handMade);
  expect(shown).toEqual(handMade.map(() => 0));
  expect(await page.title()).not.toContain('ran');
});
