import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const path = 'paths/qualifying-a-deal/';
const barOf = (page: Page) => page.getByRole('navigation', { name: 'Path: Qualifying a deal' });

test('a path is walked from term to term, resumed from home, and forgotten', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('link', { name: 'Begin with Needs assessment' }).click();
  await expect(page).toHaveURL(/\/terms\/needs-assessment\/$/);
  await expect(barOf(page)).toContainText('1 of 8');
  await expect(barOf(page)).toContainText('Most of that gap comes to light in one conversation');
  await expect(page.getByRole('navigation', { name: 'In this topic' }), 'one way onward').toBeHidden();
  await barOf(page).getByRole('link', { name: /^Next/ }).click();
  await expect(page, 'an address that is shared begins no walk elsewhere').toHaveURL(/\/terms\/discovery-call\/$/);
  await expect(barOf(page)).toContainText('2 of 8');
  await expect(barOf(page).getByRole('link', { name: /^Previous/ })).toHaveAttribute('href', /needs-assessment/);

  await page.goto('');
  await page.getByRole('listitem').filter({ hasText: '2 of 8 read' }).getByRole('link', { name: 'BANT' }).click();
  await expect(barOf(page)).toContainText('3 of 8');

  await page.goto(path);
  await expect(page.getByRole('status')).toHaveText('3 of 8 read.');
  await expect(page.locator('.path-steps > .is-read')).toHaveCount(3);
  await expect(page.getByRole('link', { name: 'Continue with CHAMP' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear my progress' }).click();
  await expect(page.locator('.path-steps > .is-read')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Begin with/ })).toBeFocused();
  await page.goto('paths/');
  await expect(page.getByRole('list', { name: 'Paths in progress' })).toBeHidden();
  await page.goto('terms/bant/');
  await expect(barOf(page)).toHaveCount(0);
});

test('the last step leads back, and the path then counts as read', async ({ page }) => {
  await page.goto('paths/the-crm-object-model/');
  await page.getByRole('heading', { name: 'Campaign member' }).getByRole('link').click();
  const bar = page.getByRole('navigation', { name: 'Path: The CRM object model' });
  await bar.getByRole('link', { name: /^End of path/ }).click();
  await expect(page.getByRole('status')).toHaveText('1 of 6 read.');
});

test('beside the path there is a way back, and a way to leave it', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('link', { name: 'Begin with Needs assessment' }).click();
  await expect(barOf(page)).toBeVisible();
  await page.goto('terms/net-promoter-score/');
  await expect(barOf(page).getByRole('link', { name: /Back to the path/ })).toHaveAttribute('href', /needs-assessment/);
  await barOf(page).getByRole('button', { name: 'Leave the path' }).click();
  await expect(barOf(page)).toHaveCount(0);
  await page.goto('terms/needs-assessment/');
  await page.waitForLoadState('networkidle');
  await expect(barOf(page)).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'In this topic' })).toBeVisible();
});

test('a term page fetches nothing for paths where none is walked', async ({ page, watch }) => {
  await page.goto('terms/bant/', { waitUntil: 'networkidle' });
  expect(watch.requests.filter((url) => url.includes('walk'))).toEqual([]);
});

for (const [name, breakIt] of [
  [
    'closed',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'full of something else',
    () => localStorage.setItem('glossary-walks', '[{"id":"qualifying-a-deal","steps":"none"}, 7]'),
  ],
] as const)
  test(`a path can be read where the storage is ${name}`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await page.goto(path);
    await page.getByRole('link', { name: 'Begin with Needs assessment' }).click();
    await expect(page).toHaveURL(/\/terms\/needs-assessment\/$/);
    await page.goto('paths/');
    await expect(page.getByRole('heading', { name: 'Qualifying a deal' })).toBeVisible();
  });
