import type { Page } from '@playwright/test';
import { expect, openCalculator, test } from './fixtures.ts';
import { walk } from './focus.ts';
import { pageKinds, pageStates } from './pages.ts';

/** What sticks out to the right, where the page can be scrolled sideways: the innermost elements. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && isWide(element) && ![...element.children].some(isWide),
    );
    const places = wide.map(
      (element) =>
        `${element.tagName.toLowerCase()} in ${element.parentElement?.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 30)}`,
    );
    return [`${scrollWidth} of ${clientWidth} pixels`, ...places.sort().slice(0, 6)];
  });

const softly = expect.configure({ soft: true, timeout: 2_000 });

for (const { name, open } of [...pageKinds, ...pageStates]) {
  test(`no sideways scrolling at 320 pixels, nor with text at 200 %: ${name}`, async ({ page }) => {
    await open(page);
    await page.setViewportSize({ width: 320, height: 640 });
    // A chart follows its box a moment later.
    await softly.poll(() => sticksOut(page), 'at 320 pixels: 640 at a zoom of 200 %').toEqual([]);
    await page.setViewportSize({ width: 640, height: 800 });
    // A style sheet of the test would be one more that the security policy keeps out.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    await softly.poll(() => sticksOut(page), 'text alone at 200 %, 640 pixels').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await softly.poll(() => sticksOut(page), 'text alone at 200 %, 1280 pixels').toEqual([]);
  });
}

test('nothing moves for longer than 150 ms, and nothing at all where a reader asks for that', async ({ page }) => {
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const seconds = [
          ...transitionDuration.split(','),
          ...(animationName === 'none' ? [] : animationDuration.split(',')),
        ].map((text) => parseFloat(text) * (text.trim().endsWith('ms') ? 0.001 : 1));
        return seconds.some((each) => each > 0)
          ? [{ element: `${element.tagName.toLowerCase()}.${element.className}`, longest: Math.max(...seconds) }]
          : [];
      }),
    );
  for (const address of ['', 'terms/annual-recurring-revenue/', 'terms/']) {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(address);
    expect((await moving()).filter(({ longest }) => longest > 0.15)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving()).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  }
});

test('with forced colors the fields have edges, the answer is there and the focus is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await expect(root.locator('[data-output="endingArr"]')).toBeVisible();
  const edges = await root
    .locator('form input[type="text"]:visible')
    .evaluateAll((fields) =>
      fields.map((field) =>
        [field, field.parentElement].some(
          (each) =>
            each !== null &&
            getComputedStyle(each).borderStyle !== 'none' &&
            parseFloat(getComputedStyle(each).borderWidth) > 0,
        ),
      ),
    );
  expect(edges).not.toContain(false);
  expect((await walk(page)).filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
});

test('with forced colors the search tells which result is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('revenue');
  const results = page.locator('[data-search] a[href]');
  await expect(results.nth(1)).toBeVisible();
  const look = () => results.nth(1).evaluate((link) => getComputedStyle(link).outline);
  const before = await look();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toHaveAttribute('aria-selected', 'true');
  expect(await look()).not.toBe(before);
});
