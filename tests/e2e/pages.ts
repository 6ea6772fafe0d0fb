import type { Page } from '@playwright/test';
import { cardOf, linkTo } from './cards.ts';
import { chooseMode, expect, fieldOf, openCalculator } from './fixtures.ts';
import { cellAt, tableOf } from './rows.ts';
import { openSearch, resultsOf } from './search.ts';
import { closeClipboard, openTool } from './tools.ts';

/** A kind of page, or a state of one, that must hold up everywhere. */
export interface PageKind {
  readonly name: string;
  /** Whether the theme and the search are at hand; without a word they are. */
  readonly hasHeader?: boolean;
  open(this: void, page: Page): Promise<unknown>;
}

const at = (name: string, address: string): PageKind => ({ name, open: (page) => page.goto(address) });

/** Every kind of page that a reader can come to. */
export const pageKinds: readonly PageKind[] = [
  at('home', ''),
  at('A to Z', 'terms/'),
  at('the topics', 'topics/'),
  at('a topic', 'topics/recurring-revenue/'),
  at('a shared name', 'terms/map/'),
  at('a term with a calculator', 'terms/annual-recurring-revenue/'),
  at('a term without a calculator', 'terms/mutual-action-plan/'),
  at('the calculators', 'calculators/'),
  at('a calculator', 'calculators/customer-acquisition-cost/'),
  at('the paths', 'paths/'),
  at('the map', 'map/'),
  { ...at('a calculator to embed', 'embed/net-promoter-score/'), hasHeader: false },
  at('the not-found page', '404.html'),
];

/** States that a reader brings a page into. */
export const pageStates: readonly PageKind[] = [
  {
    name: 'a calculator with an error in a field',
    async open(page) {
      const root = await openCalculator(page, 'annual-recurring-revenue');
      await fieldOf(root, 'newArr').fill('a few hundred thousand or so');
      await expect(fieldOf(root, 'newArr')).toHaveAttribute('aria-invalid', 'true');
      await root.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    },
  },
  {
    name: 'a list of contracts with an error in a cell',
    async open(page) {
      const root = await openCalculator(page, 'annual-recurring-revenue');
      await chooseMode(root, 'contracts');
      await cellAt(tableOf(root), 2, 3).fill('two years');
      await tableOf(root).locator('.paste > summary').click();
      await page.locator('revenue-chart').scrollIntoViewIfNeeded();
      await expect(page.locator('canvas')).toBeVisible();
    },
  },
  {
    name: 'the scores of NPS',
    async open(page) {
      await openCalculator(page, 'net-promoter-score', '?_mode=scores');
      await page.locator('revenue-chart').scrollIntoViewIfNeeded();
      await expect(page.locator('canvas')).toBeVisible();
    },
  },
  {
    name: 'a calculator with every tool open',
    async open(page) {
      await closeClipboard(page);
      const root = await openCalculator(
        page,
        'annual-recurring-revenue',
        '?newArr=360000&churnedArr=&_compare=_mode%3Dcontracts&_solve=endingArr,newArr,soon',
      );
      await openTool(root, 'What matters most');
      const tool = await openTool(root, 'Copy or export');
      await tool.getByRole('button', { name: 'Copy as text' }).click();
      await expect(tool.getByRole('textbox')).toBeVisible();
      await expect(root.getByRole('table', { name: /Case A/ })).toBeVisible();
    },
  },
  {
    name: 'the calculators, with the ones used last',
    async open(page) {
      await page.goto('calculators/');
      await page.evaluate(() => localStorage.setItem('glossary-used-calculators', '["win-rate","net-promoter-score"]'));
      await page.goto('calculators/?q=rate');
      await expect(page.getByRole('region', { name: 'Recently used' })).toBeVisible();
    },
  },
  {
    name: 'the calculators without a result',
    async open(page) {
      await page.goto('calculators/?q=retenton');
      await expect(page.locator('[data-no-results] a').first()).toBeVisible();
    },
  },
  {
    name: 'a term with a card',
    async open(page) {
      await page.goto('terms/negative-churn/');
      await linkTo(page, 'net-revenue-retention').focus();
      await expect(cardOf(page)).toBeVisible();
    },
  },
  {
    name: 'A to Z without a result',
    async open(page) {
      await page.goto('terms/?q=retenton');
      await expect(page.locator('[data-no-results] a').first()).toBeVisible();
    },
  },
  {
    name: 'the map with a term chosen',
    async open(page) {
      await page.goto('map/#lead');
      await expect(page.locator('.map-card')).toBeVisible();
    },
  },
  {
    name: 'a path that was begun, and a term of it',
    async open(page) {
      await page.goto('paths/qualifying-a-deal/');
      await page.getByRole('link', { name: 'Begin with' }).click();
      await expect(page.locator('.walk-bar')).toBeVisible();
    },
  },
  {
    name: 'the search with results',
    async open(page) {
      await page.goto('terms/net-promoter-score/');
      await (await openSearch(page)).fill('revenue');
      await expect(resultsOf(page).nth(3)).toBeVisible();
    },
  },
  {
    name: 'the search without a result',
    async open(page) {
      await page.goto('');
      await (await openSearch(page)).fill('ωψξ');
      await expect(resultsOf(page)).toHaveCount(1);
    },
  },
];
