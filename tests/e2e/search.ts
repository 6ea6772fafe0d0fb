import { expect, type Locator, type Page } from '@playwright/test';

/** The search panel, as the contract has it. */
export const panelOf = (page: Page): Locator => page.locator('[data-search]');

/** The results, best first. */
export const resultsOf = (page: Page): Locator => panelOf(page).locator('a[href]');

/** Opens the search by its key; the field then has the focus. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.keyboard.press('/');
  const field = panelOf(page).getByRole('searchbox');
  await expect(field).toBeFocused();
  return field;
}

/**
 * Gives many questions to the open search, one after another in the page itself: at hundreds of
 * names the way between test and browser would cost more than the search.
 *
 * @returns The address of the first result of each, empty where there was none within two seconds.
 */
export function firstResults(field: Locator, questions: readonly string[]): Promise<string[]> {
  return field.evaluate(async (input: HTMLInputElement, asked) => {
    const panel = input.closest('[data-search]');
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const first = () => panel?.querySelector('a[href]') ?? null;
    const until = async (isSo: () => boolean) => {
      const end = performance.now() + 2000;
      while (!isSo() && performance.now() < end) await new Promise((next) => setTimeout(next, 5));
    };
    const firsts: string[] = [];
    for (const question of asked) {
      type('');
      await until(() => first() === null);
      type(question);
      await until(() => first() !== null);
      firsts.push(first()?.getAttribute('href') ?? '');
    }
    return firsts;
  }, questions);
}
