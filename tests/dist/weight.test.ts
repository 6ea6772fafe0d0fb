import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '@playwright/test';
import { readCalculators, readGlossary } from './site/exports.ts';
import { heaviest, largestTopic, weigh } from './weight/heaviest.ts';
import { serveDist, type Served } from './weight/serve.ts';
import { kilobytes, sizeOf } from './weight/size.ts';
import { startBrowser, visit, type Cost } from './weight/visit.ts';

/** What a first visit may cost, in bytes as sent; a kilobyte is 1,000 of them. */
const budget = {
  term: { bytes: 20_000, requests: 6, frame: 240, elements: 560 },
  beforeChart: 36_000,
  withChart: 90_000,
} as const;

const { terms } = readGlossary();
const topic = largestTopic(terms);
const termPages = terms.map((term) => ({ ...weigh(`terms/${term.slug}/`), topic: term.topic }));
const plain = termPages.filter(({ hasCalculator }) => !hasCalculator);
const working = termPages.filter(({ hasCalculator }) => hasCalculator);
const calculators = readCalculators().calculators.map(({ id }) => weigh(`calculators/${id}/`));

const plainToVisit = [
  ...new Set([
    ...heaviest(plain, 2),
    ...heaviest(
      plain.filter((page) => page.topic === topic),
      1,
    ),
    ...heaviest(
      plain.filter((page) => page.topic !== topic),
      1,
    ),
  ]),
];
const withChart = (pages: readonly ReturnType<typeof weigh>[]) => pages.filter(({ hasChart }) => hasChart);
const workingToVisit = [
  ...new Set([
    ...heaviest(working, 1),
    ...heaviest(withChart(working), 2),
    ...heaviest(calculators, 1),
    ...heaviest(withChart(calculators), 2),
  ]),
];

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveDist();
  browser = await startBrowser();
  return async () => {
    await browser.close();
    await served.stop();
  };
});

describe('a term page without a calculator', () => {
  test.each(plainToVisit)('/%s opens within its budget', async (address) => {
    const { cost, leave } = await visit(browser, served, address);
    const total = await cost();
    await leave();
    report(address, total, `${total.frame} elements outside main, ${total.elements} in all`);
    expectNothingAstray(total);
    expect(total.bytes, explain(total)).toBeLessThanOrEqual(budget.term.bytes);
    expect(total.requests, explain(total)).toBeLessThanOrEqual(budget.term.requests);
    expect(total.frame, 'elements outside main').toBeLessThanOrEqual(budget.term.frame);
    expect(total.elements, 'elements in all').toBeLessThanOrEqual(budget.term.elements);
  });
});

describe('a page with a calculator', () => {
  test.each(workingToVisit)('/%s opens within its budget, and with its chart', async (address) => {
    const { page, cost, leave } = await visit(browser, served, address);
    const before = await cost();
    report(address, before, `${before.elements} elements`);
    const chart = page.locator('revenue-chart').first();
    if ((await chart.count()) > 0) {
      expect(
        await page.locator('revenue-chart canvas, revenue-chart svg').count(),
        'charts drawn before one came into view',
      ).toBe(0);
      const folded = page.locator('details:not([open]):has(revenue-chart)').first();
      if ((await folded.count()) > 0) await folded.locator('summary').first().click();
      await chart.scrollIntoViewIfNeeded();
      await chart.locator('canvas, svg').first().waitFor();
      const after = await cost();
      report(address, after, 'with its chart');
      expectNothingAstray(after);
      expect(after.bytes, explain(after)).toBeLessThanOrEqual(budget.withChart);
    }
    await leave();
    expectNothingAstray(before);
    expect(before.bytes, explain(before)).toBeLessThanOrEqual(budget.beforeChart);
  });
});

function report(address: string, { bytes, requests }: Cost, more: string): void {
  console.info(`  /${address}: ${kilobytes(bytes)} in ${requests} requests, ${more}`);
}

/** The files of a visit, heaviest first: what to look at where a budget is exceeded. */
function explain({ files }: Cost): string {
  return [
    'What the page fetches:',
    ...files.toSorted((a, b) => sizeOf(b) - sizeOf(a)).map((file) => `  ${kilobytes(sizeOf(file))}  ${file}`),
  ].join('\n');
}

function expectNothingAstray({ missing, foreign }: Cost): void {
  expect(missing, 'asked for, and not in dist/').toEqual([]);
  expect(foreign, 'asked for on other hosts').toEqual([]);
}
