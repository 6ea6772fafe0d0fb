import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { calculatorById, calculators } from '../../src/calculators/index.ts';
import { exportedTerms } from './dist.ts';
import { chooseMode, expect, fieldOf, openCalculator, test } from './fixtures.ts';
import { tableOf } from './rows.ts';

/** How many sheets of paper the open page takes. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** How much a term has to say. */
const lengthOf = (slug: string) =>
  readFileSync(new URL(`../../dist/terms/${slug}/index.html`, import.meta.url), 'utf8')
    .replace(/^.*<main/s, '')
    .replace(/<(?:script|style|math|revenue-calculator).*?<\/(?:script|style|math|revenue-calculator)>|<[^>]*>/gs, '')
    .length;

const longest = exportedTerms()
  .map(({ slug }) => slug)
  .sort((a, b) => lengthOf(b) - lengthOf(a))
  .slice(0, 3);

for (const slug of new Set([
  'net-revenue-retention',
  'annual-recurring-revenue',
  'net-promoter-score',
  'mutual-action-plan',
  ...longest,
])) {
  test(`${slug} prints on one sheet, A4 or Letter, with its address and its date`, async ({ page }) => {
    await page.goto(`terms/${slug}/`);
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(text).toContain(`/terms/${slug}/`);
    expect(text).toMatch(/\b20\d\d\b/);
    await expect(page.locator('.definition')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
    await expect(page.getByRole('button', { name: /Copy|Reset|theme|Menu/i })).toHaveCount(0);
    for (const format of ['A4', 'Letter'] as const) expect.soft(await sheets(page, format), format).toBe(1);
  });
}

test('a term prints in black on white from the dark theme, too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('terms/net-revenue-retention/');
  const colors = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(colors).toEqual(['rgb(0, 0, 0)', expect.stringMatching(/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/)]);
});

for (const id of ['annual-recurring-revenue', 'customer-acquisition-cost', 'net-promoter-score']) {
  test(`${id} prints its inputs, formula, working, results and definition on one sheet`, async ({ page }) => {
    const calculator = calculatorById.get(id);
    const [first = '', ...others] = Object.keys(calculator?.inputs ?? {});
    const root = await openCalculator(page, id, `?${first}=1234567`);
    await page.emulateMedia({ media: 'print' });
    await expect(fieldOf(root, first)).toHaveValue('1,234,567');
    for (const input of [first, ...others]) await expect(fieldOf(root, input)).toBeVisible();
    for (const output of await root.locator('[data-output]').all()) await expect(output).toBeVisible();
    await expect(root.locator('math').first()).toBeVisible();
    await expect(root.locator(`.working [data-figure="${first}"]`).first()).toBeVisible();
    await expect(root.locator(`.working [data-figure="${first}"]`).first()).toHaveText(/1,234,567/);
    await expect(root.getByRole('button')).toHaveCount(0);
    const slug = calculator?.serves[0];
    await expect(
      page.getByText(exportedTerms().find((term) => term.slug === slug)?.definition ?? 'no definition', {
        exact: true,
      }),
    ).toBeVisible();
    for (const format of ['A4', 'Letter'] as const) expect.soft(await sheets(page, format), format).toBe(1);
  });
}

test('a list of contracts prints every row', async ({ page }) => {
  const root = await openCalculator(page, 'annual-recurring-revenue');
  await chooseMode(root, 'contracts');
  await page.emulateMedia({ media: 'print' });
  for (const cell of await tableOf(root).locator('[data-rows] input').all()) await expect(cell).toBeVisible();
  await expect(root.getByRole('button')).toHaveCount(0);
});

const quarter = Math.ceil(calculators.length / 4);
for (const part of [0, 1, 2, 3]) {
  const own = calculators.slice(part * quarter, (part + 1) * quarter);
  test(`every calculator prints on one sheet with its day and its address, from ${own[0]?.id ?? ''} on`, async ({
    page,
  }) => {
    for (const { id } of own) {
      const root = await openCalculator(page, id);
      for (const format of ['A4', 'Letter'] as const)
        expect.soft(await sheets(page, format), `${id}, ${format}`).toBe(1);
      await expect
        .soft(root.locator('[data-print-note]'), id)
        .toHaveText(new RegExp(`^Calculated on .* 20\\d\\d\\. To reopen it: http.*/calculators/${id}/$`));
    }
  });
}
