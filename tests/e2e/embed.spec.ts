import { expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';
import { openTool } from './tools.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('the code that a calculator gives shows it in another site, in its state and at its height', async ({
  page,
  context,
}) => {
  const root = await openCalculator(page, 'net-promoter-score', '?promoters=70&passives=20&detractors=10');
  const tool = await openTool(root, 'Copy or export');
  await tool.getByRole('button', { name: 'Copy code to embed' }).click();
  await expect(tool.getByRole('status')).toHaveText('Copied.');
  const code = await page.evaluate(() => navigator.clipboard.readText());

  // A page that was opened from nowhere has an origin that nobody shares.
  const host = await context.newPage();
  await host.setContent(`<!doctype html><body>${code}<p>Below</p></body>`);
  const element = host.locator('iframe');
  const frame = host.frameLocator('iframe');
  const embedded = frame.locator('[data-calculator]');
  await expect(embedded).toHaveAttribute('data-ready', '');
  expect(await resultOf(embedded, 'nps')).toBe(60);

  const heights = () =>
    element
      .evaluate((each) => each.getBoundingClientRect().height)
      .then(async (outer) => ({
        outer,
        inner: await frame.locator('html').evaluate((each) => each.getBoundingClientRect().height),
      }));
  await expect(async () => {
    const { outer, inner } = await heights();
    expect(Math.abs(outer - inner)).toBeLessThanOrEqual(1);
  }).toPass();
  const { outer: before } = await heights();
  await frame.getByText('Step by step').click();
  await expect(async () => expect((await heights()).outer).toBeGreaterThan(before + 100)).toPass();

  await fieldOf(embedded, 'detractors').fill('30');
  await expect.poll(() => resultOf(embedded, 'nps')).toBeCloseTo(33.33, 1);
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open on its own page' }).click();
  expect((await opened).url()).toMatch(/\/calculators\/net-promoter-score\/\?promoters=70&passives=20$/);
});

test('an embedded calculator keeps its address and takes the theme that its host asks for', async ({ page }) => {
  await page.goto('embed/annual-recurring-revenue/?newArr=360000&_theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const root = page.locator('[data-calculator]');
  await expect(root).toHaveAttribute('data-ready', '');
  await fieldOf(root, 'churnedArr').fill('1000');
  await expect(page).toHaveURL(/\/embed\/annual-recurring-revenue\/\?newArr=360000&churnedArr=1000$/);
});

test('each calculator is there to embed without scripts, with its results', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('embed/customer-acquisition-cost/');
  await expect(page.locator('[data-output]').first()).toHaveText(/^\$/);
  await expect(page.getByRole('button', { name: 'Reset' })).toBeHidden();
  await context.close();
});
