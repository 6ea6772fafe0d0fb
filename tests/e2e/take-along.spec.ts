import type { Download, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, fieldOf, openCalculator, test } from './fixtures.ts';
import { closeClipboard, openTool, press } from './tools.ts';

const arr = 'annual-recurring-revenue';

const open = (root: Locator) => openTool(root, 'Copy or export');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses a button and gives the file that the browser saves. */
async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download: Promise<Download> = page.waitForEvent('download');
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test.describe('with the clipboard', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('the result is copied as text: title, answer, every number, address', async ({ page }) => {
    const root = await openCalculator(page, arr, '?newArr=360000');
    const tool = await open(root);
    await tool.getByRole('button', { name: 'Copy as text' }).click();
    await expect(tool.getByRole('status')).toHaveText('Copied.');
    const text = await copied(page);
    expect(text).toContain('Annual recurring revenue calculator\nAt the end of the period, customers pay');
    expect(text).toContain('New ARR: $360,000\n');
    expect(text).toContain('ARR growth rate: 34.17%\n');
    expect(text).toMatch(/\/calculators\/annual-recurring-revenue\/\?newArr=360000$/);
  });

  test('the result is copied for a spreadsheet, with the reader’s decimal mark', async ({ page }) => {
    const root = await openCalculator(page, arr, '?newArr=1234.5');
    await openTool(root, 'Currency and numbers');
    await root.locator('[data-setting="locale"]').selectOption('de-DE');
    const tool = await open(root);
    await press(tool.getByRole('button', { name: 'Copy for a spreadsheet' }));
    await expect(tool.getByRole('status')).toHaveText('Copied.');
    expect((await copied(page)).split('\n')).toEqual(
      expect.arrayContaining(['Part\tName\tValue\tUnit', 'Input\tNew ARR\t1234,5\tUSD']),
    );
  });
});

test('where the clipboard is refused, the text stands in a field, selected', async ({ page }) => {
  await closeClipboard(page);
  const root = await openCalculator(page, arr);
  const tool = await open(root);
  await tool.getByRole('button', { name: 'Copy as text' }).click();
  const area = tool.getByRole('textbox', { name: 'The result as text' });
  await expect(area).toBeFocused();
  await expect(area).toHaveValue(/Ending ARR: \$1,550,000/);
  const selected = await area.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe(await area.inputValue());
  await expect(tool.getByRole('status')).toContainText('does not let this page copy');
  await fieldOf(root, 'newArr').fill('1');
  await expect(area, 'a text of other numbers').toHaveCount(0);
});

test('a CSV file holds every number, and opens as UTF-8', async ({ page }) => {
  const root = await openCalculator(page, arr, '?_mode=contracts&_rows=12000,0,12');
  const tool = await open(root);
  const { name, bytes } = await saved(page, tool.getByRole('button', { name: 'Download CSV' }));
  expect(name).toBe('annual-recurring-revenue.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  expect(lines).toContain('Input,"Contracts, row 1: Total value",12000,USD');
  expect(lines).toContain('Result,Ending ARR,12000,USD');
  await expect(tool.getByRole('status')).toHaveText('The CSV file is saved.');
});

for (const id of [arr, 'arr-forecast', 'market-size', 'customer-lifetime-value']) {
  test(`the chart of ${id} is saved as a picture, wide and sharp, on a phone too`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const tool = await open(await openCalculator(page, id));
    const { name, bytes } = await saved(page, tool.getByRole('button', { name: 'Save the chart as PNG' }));
    expect(name).toBe(`${id}.png`);
    const picture = await page.evaluate(
      async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
        const colors = new Set<string>();
        for (let at = 0; at < data.length; at += 4) colors.add(data.slice(at, at + 4).join());
        return { width: image.width, height: image.height, corner: data.slice(0, 4).join(), colors: colors.size };
      },
      `data:image/png;base64,${bytes.toString('base64')}`,
    );
    expect(picture.width).toBe(1920);
    expect(picture.height).toBeGreaterThan(1100);
    expect(picture.corner, 'paper').toBe('251,248,241,255');
    expect(picture.colors, 'colors of a caption and a drawing').toBeGreaterThan(20);
  });
}

test('a calculator without a chart, or without numbers for one, offers no picture', async ({ page }) => {
  const root = await openCalculator(page, arr);
  const tool = await open(root);
  const picture = tool.getByRole('button', { name: 'Save the chart' });
  await expect(picture).toBeVisible();
  for (const field of ['startingArr', 'newArr', 'expansionArr', 'contractionArr', 'churnedArr'])
    await fieldOf(root, field).fill('x');
  await expect(picture).toBeHidden();
  const other = await open(await openCalculator(page, 'win-rate'));
  await expect(other.getByRole('button', { name: 'Copy as text' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Save the chart' })).toHaveCount(0);
});

test('a sheet says when it was worked out and where the same numbers open again', async ({ page }) => {
  const root = await openCalculator(page, arr, '?newArr=360000');
  const tool = await open(root);
  await page.evaluate(() => Object.assign(window, { print: () => window.dispatchEvent(new Event('beforeprint')) }));
  await press(tool.getByRole('button', { name: 'Print' }));
  await page.emulateMedia({ media: 'print' });
  const note = root.locator('[data-print-note]');
  await expect(note).toBeVisible();
  await expect(note).toHaveText(
    /^Calculated on [A-Z][a-z]+ \d+, 20\d\d\. To reopen it: http.*\/annual-recurring-revenue\/\?newArr=360000$/,
  );
  await expect(tool).toBeHidden();
});

test('what is taken along is fetched only when it is asked for', async ({ page, watch }) => {
  const root = await openCalculator(page, arr);
  const fetched = () => watch.requests.filter((url) => url.includes('take-along')).length;
  expect(fetched()).toBe(0);
  await open(root);
  await expect.poll(fetched).toBeGreaterThan(0);
});

test('a button can be pressed as soon as the tool can answer, and not before', async ({ page }) => {
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((done) => (arrive = done));
  await page.route(/take-along/, async (route) => {
    await arrival;
    await route.continue();
  });
  const tool = await open(await openCalculator(page, arr));
  const button = tool.getByRole('button', { name: 'Download CSV' });
  await expect(button).toBeDisabled();
  arrive();
  expect((await saved(page, button)).name).toBe('annual-recurring-revenue.csv');
});
