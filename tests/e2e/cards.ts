import type { Locator, Page } from '@playwright/test';

/** The card that is open. */
export const cardOf = (page: Page): Locator => page.locator('.term-card');

/** Every link of the text beside which a card is shown. */
export const termLinksOf = (page: Page): Locator => page.getByRole('main').locator('a[data-topic]');

/** The first link of the text to a term. */
export const linkTo = (page: Page, slug: string): Locator =>
  page.locator(`a[data-topic][href$="/terms/${slug}/"]`).first();
