import type { Page } from '@playwright/test';
import { exportedTerms } from './dist.ts';
import { expect, test } from './fixtures.ts';

test.use({ reducedMotion: 'reduce' });

const mapOf = (page: Page) => page.getByRole('application', { name: 'Map of the glossary' });
const cardOf = (page: Page) => page.locator('.map-card');
const lead = exportedTerms().find(({ slug }) => slug === 'lead');

/** Names that are shown and stand over each other, at the scale that the map has. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.map text')]
      .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return {
      shown: boxes.length,
      over: boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right &&
              b.box.left < a.box.right &&
              a.box.top < b.box.bottom &&
              b.box.top < a.box.bottom,
          )
          .map((b) => `${a.name} over ${b.name}`),
      ),
    };
  });

for (const [width, height] of [
  [390, 844],
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`no name on the map covers another, at any scale, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('map/');
    const near = page.getByRole('button', { name: 'Zoom in' });
    const counts: number[] = [];
    for (let zoom = 0; zoom < 6; zoom++) {
      const { shown, over } = await overlaps(page);
      expect.soft(over, `after ${zoom} steps`).toEqual([]);
      counts.push(shown);
      await near.click();
    }
    expect(counts[0]).toBeGreaterThanOrEqual(15);
    expect(counts.at(-1)).toBe(exportedTerms().length);
  });
}

test('by the keyboard: go from term to term, zoom, see it whole, open it', async ({ page }) => {
  await page.goto('map/');
  await mapOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(cardOf(page)).toBeVisible();
  const first = await cardOf(page).getByRole('link').textContent();
  await page.keyboard.press('ArrowRight');
  await expect(cardOf(page).getByRole('link')).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowLeft');
  const viewBox = () => page.locator('.map').getAttribute('viewBox');
  const before = await viewBox();
  await page.keyboard.press('+');
  expect(await viewBox()).not.toBe(before);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  const width = Number(await page.locator('.map').getAttribute('width'));
  expect(Number((await viewBox())?.split(' ')[2])).toBeGreaterThanOrEqual(width);
  const name = (await cardOf(page).getByRole('link').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('Escape puts the chosen term away', async ({ page }) => {
  await page.goto('map/#lead');
  await expect(cardOf(page)).toBeVisible();
  await mapOf(page).press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(page).toHaveURL(/\/map\/$/);
});

test('a name that is looked for, or nearly, is found and shown with its definition', async ({ page }) => {
  await page.goto('map/');
  const field = page.getByRole('combobox', { name: 'Find a term on the map' });
  await field.fill('NRR');
  await field.press('Enter');
  await expect(cardOf(page).getByRole('link')).toHaveText('Net revenue retention');
  await field.fill('mutual action plam');
  await field.press('Enter');
  await expect(cardOf(page).getByRole('link')).toHaveText('Mutual action plan');
  await expect(page).toHaveURL(/#mutual-action-plan$/);
  await expect(mapOf(page)).toBeFocused();
});

test('the address of a term on the map shows it, with what it is related to', async ({ page }) => {
  await page.goto('map/#lead');
  await expect(cardOf(page)).toContainText(lead?.definition ?? 'no definition');
  await expect(page.locator('.map .chosen')).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await cardOf(page).getByRole('button', { name: 'Opportunity', exact: true }).click();
  await expect(cardOf(page).getByRole('link')).toHaveText('Opportunity');
  await cardOf(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/terms\/opportunity\/$/);
});

test('the mouse chooses, drags and zooms; the wheel scrolls the page where the map is whole', async ({ page }) => {
  await page.goto('map/#lead');
  await expect(cardOf(page)).toBeVisible();
  const dot = page.locator('.map .chosen');
  await expect(dot).toBeVisible();
  const place = async () => (await dot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { x, y } = await place();
  await page.mouse.move(300, 500);
  await page.mouse.down();
  await page.mouse.move(330, 450, { steps: 4 });
  await page.mouse.up();
  const dragged = await place();
  expect([Math.round(dragged.x - x), Math.round(dragged.y - y)]).not.toEqual([0, 0]);
  await expect(cardOf(page), 'a hand that drags does not choose').toContainText('A lead is');
  const level = () => page.locator('.map').getAttribute('data-level');
  const before = await level();
  await page.mouse.wheel(0, -600);
  expect(Number(await level())).toBeGreaterThan(Number(before));
  await page.getByRole('button', { name: 'Whole map' }).click();
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('two fingers that part make the map nearer, and a tap chooses', async ({ page }) => {
    await page.goto('map/');
    const box = (await mapOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - spread, y },
                { x: x + spread, y },
              ],
      });
    const scale = () =>
      page.locator('.map').evaluate((map: SVGElement) => Number(map.style.getPropertyValue('--scale')));
    const before = await scale();
    await touch('touchStart', 30);
    for (const spread of [40, 60, 80, 100, 120]) await touch('touchMove', spread);
    await touch('touchEnd', 0);
    expect((await scale()) / before).toBeGreaterThan(2.5);
    await page.touchscreen.tap(x, y);
    await expect(cardOf(page)).toBeVisible();
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing stands still with its names and links, and the list opens', async ({ page }) => {
    await page.goto('map/#lead');
    await expect(page.locator('.map .terms a[href$="/terms/lead/"]')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
    expect((await page.locator('.map text:visible').count()) > 100).toBe(true);
    const topic = page.locator('.map-list summary', { hasText: 'Leads and qualification' });
    await topic.click();
    await expect(page.locator('.map-list').getByRole('link', { name: 'Lead', exact: true })).toBeVisible();
    await page.locator('.map .terms a[href$="/terms/lead/"]').click();
    await expect(page).toHaveURL(/\/terms\/lead\/$/);
  });
});

test('a term says what its neighbors are, who mentions it, and leads to its place on the map', async ({ page }) => {
  await page.goto('terms/lead/');
  const related = page.getByRole('region', { name: 'Related terms' });
  await expect(related).toContainText('A contact is a person with whom you do business');
  await expect(related.getByText('Mentioned by')).toBeVisible();
  await expect(related.locator('.small-map')).toBeVisible();
  await related.locator('.small-map a[href$="/terms/opportunity/"]').click();
  await expect(page).toHaveURL(/\/terms\/opportunity\/$/);
  await page.getByRole('link', { name: 'See it on the full map' }).click();
  await expect(cardOf(page).getByRole('link')).toHaveText('Opportunity');
});
