import { expect, type Locator, type Page } from '@playwright/test';

/** The search panel, as the contract has it. */
export const panelOf = (page: Page): Locator => page.locator('[data-search]');

/** The field of the panel, which keeps the focus. */
export const searchFieldOf = (page: Page): Locator =>
  panelOf(page).getByRole('combobox', { name: 'Search', exact: true });

/** The results, best first. */
export const resultsOf = (page: Page): Locator => panelOf(page).locator('a[href]');

/** Opens the search by its key; the field then has the focus. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.keyboard.press('/');
  const field = searchFieldOf(page);
  await expect(field).toBeFocused();
  return field;
}

/**
 * Gives many questions to the open search, one after another in the page itself: at hundreds of
 * names the way between test and browser would cost more than the search.
 *
 * @returns The addresses of the first results of each, none where there was none within two seconds.
 */
export function resultsOfEach(field: Locator, questions: readonly string[]): Promise<string[][]> {
  return field.evaluate(async (input: HTMLInputElement, asked) => {
    const panel = input.closest('[data-search]');
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const found = () => [...(panel?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href') ?? '');
    const until = async (isSo: () => boolean) => {
      const end = performance.now() + 2000;
      while (!isSo() && performance.now() < end) await new Promise((next) => setTimeout(next, 0));
    };
    const all: string[][] = [];
    for (const question of asked) {
      type('');
      await until(() => found().length === 0);
      type(question);
      await until(() => found().length > 0);
      all.push(found().slice(0, 6));
    }
    return all;
  }, questions);
}

/** The slug of a term by its address; other addresses stay as they are. */
export const slugOf = (href: string): string => /\/terms\/([^/]+)\/$/.exec(href)?.[1] ?? href;
