import type { Locator, Page } from '@playwright/test';
import { exportedTerms } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { openSearch, panelOf, resultsOf } from './search.ts';

const topicOf = (page: Page) => panelOf(page).getByRole('combobox', { name: /^Topic/ });
const kindOf = (page: Page) => panelOf(page).getByRole('combobox', { name: /^Kind/ });

/** What a filter offers, without the counts. */
const choicesOf = async (filter: Locator) =>
  (await filter.locator('option').allTextContents()).slice(1).map((text) => text.replace(/ \(\d+\)$/, ''));

test('topics and kinds are offered by their names, each once', async ({ page }) => {
  await page.goto('topics/');
  const topics = await page.getByRole('main').locator('a[href*="/topics/"]').allTextContents();
  await openSearch(page);
  const [topic, kind] = [topicOf(page), kindOf(page)];
  await expect(topic.locator('option').nth(1)).toBeAttached();
  const offered = await choicesOf(topic);
  expect(offered.filter((name) => !topics.some((title) => title.trim() === name))).toEqual([]);
  expect(new Set(offered).size).toBe(offered.length);
  expect((await choicesOf(kind)).sort()).toEqual(
    [...new Set([...exportedTerms().map((term) => term.kind), 'calculator', 'path', 'topic'])].sort(),
  );
});

test('names and text can be narrowed to a topic and to a kind, by true counts, and widened again', async ({ page }) => {
  await page.goto('');
  const field = await openSearch(page);
  await field.fill('customer');
  const status = panelOf(page).getByRole('status');
  await expect(status).toHaveText(/^8 names, \d+ more in the text$/);
  const everything = (await status.textContent()) ?? '';
  const offered = await kindOf(page).locator('option', { hasText: 'calculator' }).textContent();
  await kindOf(page).selectOption('calculator');
  await expect(status).toHaveText(/^\d+ names?(?:, \d+ more in the text)?$/);
  await expect(status).not.toHaveText(everything);
  for (const result of await resultsOf(page).all()) await expect(result).toHaveAttribute('href', /\/calculators\//);
  const left = ((await status.textContent()) ?? '').match(/\d+/g) ?? [];
  expect(Number(/\((\d+)\)/.exec(offered ?? '')?.[1])).toBeGreaterThanOrEqual(
    left.reduce((sum, each) => sum + Number(each), 0),
  );
  await kindOf(page).selectOption('metric');
  await topicOf(page).selectOption('Unit economics');
  await expect(resultsOf(page).filter({ hasNotText: 'Unit economics' })).toHaveCount(0);
  await expect(resultsOf(page).filter({ hasNotText: 'metric' })).toHaveCount(0);
  expect(await resultsOf(page).count()).toBeGreaterThan(1);
  await kindOf(page).selectOption('');
  await topicOf(page).selectOption('');
  await expect(status).toHaveText(everything);
});

test('a topic can be read through without typing anything', async ({ page }) => {
  await page.goto('');
  await openSearch(page);
  await topicOf(page).selectOption('Marketing');
  await expect(resultsOf(page).first()).toBeVisible();
  await expect(resultsOf(page).filter({ hasNotText: 'Marketing' })).toHaveCount(0);
});

test('a filter that leaves nothing says so, and keeps the question and the choice', async ({ page }) => {
  await page.goto('');
  const field = await openSearch(page);
  await topicOf(page).selectOption('Marketing');
  await field.fill('NRR');
  await expect(panelOf(page).getByRole('status')).toHaveText('No results');
  await expect(field).toHaveValue('NRR');
  await expect(topicOf(page)).toHaveValue('Marketing');
  await topicOf(page).selectOption('');
  await expect(resultsOf(page).first()).toContainText('Net revenue retention');
});

test('every topic is offered again once the question is cleared', async ({ page }) => {
  await page.goto('');
  const field = await openSearch(page);
  const topics = topicOf(page).locator('option');
  await expect(topics.nth(1)).toBeAttached();
  const everything = await topics.count();
  await field.fill('ωψξ');
  await expect(panelOf(page).getByRole('status')).toHaveText('No results');
  await field.fill('');
  await expect(topics).toHaveCount(everything);
});
