import type { Page } from '@playwright/test';
import { cardOf, linkTo, termLinksOf } from './cards.ts';
import { exportedTerms } from './dist.ts';
import { expect, test } from './fixtures.ts';

const term = exportedTerms().find(({ slug }) => slug === 'annual-recurring-revenue');
const definition = term?.definition ?? 'no definition';

/** Opens a page that links to a metric, and goes to the link with the pointer. */
async function point(page: Page): Promise<void> {
  await page.goto('terms/acv-vs-arr/');
  await linkTo(page, 'annual-recurring-revenue').hover();
  await expect(cardOf(page)).toBeVisible();
}

test('pointing at a term tells its definition, kind and calculator', async ({ page }) => {
  await point(page);
  await expect(cardOf(page)).toContainText('Annual recurring revenue ARR');
  await expect(cardOf(page)).toContainText(`metric · ${definition}`);
  await cardOf(page).getByRole('link', { name: 'Annual recurring revenue calculator' }).click();
  await expect(page).toHaveURL(/\/calculators\/annual-recurring-revenue\/$/);
});

test('a card stays while it is read, goes when the pointer does, and stays closed after Escape', async ({ page }) => {
  await point(page);
  await cardOf(page).hover();
  await page.waitForTimeout(600);
  await expect(cardOf(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(cardOf(page)).toHaveCount(0);
  const link = linkTo(page, 'annual-recurring-revenue');
  await link.hover();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await link.hover({ position: { x: 4, y: 6 } });
  await page.waitForTimeout(400);
  await expect(cardOf(page)).toHaveCount(0);
});

test('without a mouse: a card opens, its calculator is the next stop, and Escape leads back', async ({ page }) => {
  await page.goto('terms/acv-vs-arr/');
  const link = linkTo(page, 'annual-recurring-revenue');
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(cardOf(page)).toBeVisible();
  await expect(link).toHaveAccessibleName('ARR');
  await expect(link).toHaveAccessibleDescription(`metric · ${definition}`);
  await page.keyboard.press('Tab');
  await expect(cardOf(page).getByRole('link', { name: /calculator$/ })).toBeFocused();
  await page.waitForTimeout(600);
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await expect(cardOf(page)).toHaveCount(0);
  await expect(link).not.toHaveAttribute('aria-describedby');
  await page.keyboard.press('Tab');
  await expect(link).not.toBeFocused();
  await expect(page.locator(':focus')).toHaveCount(1);
});

test('nothing is asked for before, and the cards of a topic once in a page', async ({ page, watch }) => {
  const asked = () => watch.requests.filter((url) => url.includes('/cards/')).length;
  await page.goto('terms/lead/');
  expect(watch.requests.filter((url) => /\/cards\/|term-card/.test(url))).toEqual([]);
  for (const slug of ['account', 'contact']) {
    await linkTo(page, slug).hover();
    await expect(cardOf(page)).toContainText(exportedTerms().find((each) => each.slug === slug)?.definition ?? slug);
    expect(asked()).toBe(1);
  }
});

for (const { width, height, address } of [
  { width: 390, height: 500, address: 'topics/web-and-engineering/' },
  { width: 1280, height: 400, address: 'topics/recurring-revenue/' },
]) {
  test(`no card covers its link or leaves the window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    const count = await termLinksOf(page).count();
    expect(count).toBeGreaterThan(2);
    for (let place = 0; place < count; place++) {
      const link = termLinksOf(page).nth(place);
      await link.scrollIntoViewIfNeeded();
      // A long link is broken, and the middle of its box may lie between its lines.
      const line = await link.evaluate((anchor) => anchor.getClientRects()[0]?.toJSON() as { x: number; y: number });
      await page.mouse.move(line.x + 4, line.y + 8);
      await expect(link).toHaveAttribute('aria-describedby', /./);
      const faults = await link.evaluate((anchor) => {
        const card = document.querySelector('.term-card')?.getBoundingClientRect() ?? new DOMRect();
        const isCovered = [...anchor.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < card.right && right > card.left && top < card.bottom && bottom > card.top,
        );
        const isOut = card.left < 0 || card.right > document.documentElement.clientWidth;
        return [...(isCovered ? ['covered'] : []), ...(isOut ? ['out of the window'] : [])];
      });
      expect(faults, await link.innerText()).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

test.describe('on a touchscreen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  /** Puts a finger on the middle of the link, holds it, and lifts it. */
  async function press(page: Page, hold: number): Promise<void> {
    const link = linkTo(page, 'annual-recurring-revenue');
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    const session = await page.context().newCDPSession(page);
    const point = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await page.waitForTimeout(hold);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a long press opens the card and follows nothing; a touch elsewhere closes it', async ({ page }) => {
    await page.goto('terms/acv-vs-arr/');
    await press(page, 900);
    await expect(cardOf(page)).toContainText(definition);
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(/\/terms\/acv-vs-arr\/$/);
    await page.getByRole('heading', { name: 'Which to use when' }).tap();
    await expect(cardOf(page)).toHaveCount(0);
  });

  test('a tap follows the link, after its card was open, too', async ({ page }) => {
    await page.goto('terms/acv-vs-arr/');
    await press(page, 900);
    await expect(cardOf(page)).toBeVisible();
    await linkTo(page, 'annual-recurring-revenue').tap();
    await expect(page).toHaveURL(/\/terms\/annual-recurring-revenue\/$/);
    // Here no card has been: the tap is the first that this page sees.
    await page.goto('terms/acv-vs-arr/');
    await linkTo(page, 'annual-recurring-revenue').tap();
    await expect(page).toHaveURL(/\/terms\/annual-recurring-revenue\/$/);
  });
});

test.describe('where cards can’t be fetched', () => {
  test.use({ allowedNoise: /Failed to load resource/ });

  test('the link is a plain one', async ({ page }) => {
    await page.route('**/cards/*.json', (route) => route.abort());
    await page.goto('terms/acv-vs-arr/');
    const link = linkTo(page, 'annual-recurring-revenue');
    await link.hover();
    await page.waitForTimeout(400);
    await expect(cardOf(page)).toHaveCount(0);
    await link.click();
    await expect(page).toHaveURL(/\/terms\/annual-recurring-revenue\/$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a mention is a plain link', async ({ page }) => {
    await page.goto('terms/lead/');
    await page.locator('a.mention[href$="/terms/salesforce/"]').click();
    await expect(page).toHaveURL(/\/terms\/salesforce\/$/);
  });
});
