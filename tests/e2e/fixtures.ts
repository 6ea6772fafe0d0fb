import { test as base, expect, type Locator, type Page } from '@playwright/test';

interface Options {
  /** What the console may say in this test: the browser reports an address that is not there by itself. */
  readonly allowedNoise: RegExp | null;
}

interface Watch {
  /** The address of every request of the test, in order. */
  readonly requests: string[];
}

/**
 * Playwright's test, with a watch on every page of it: a request to another origin, a console
 * error or warning or an uncaught error fails the test, whatever else it is about.
 */
export const test = base.extend<Options & { readonly watch: Watch }>({
  allowedNoise: [null, { option: true }],
  watch: [
    async ({ context, baseURL, allowedNoise }, use) => {
      const requests: string[] = [];
      const noise: string[] = [];
      context.on('request', (request) => requests.push(request.url()));
      context.on('console', (message) => {
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        if (['error', 'warning'].includes(message.type())) noise.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => noise.push(String(error.error())));
      await use({ requests });
      const origin = new URL(baseURL ?? '').origin;
      expect(
        requests.filter(
          (url) => !url.startsWith('data:') && !url.startsWith('blob:') && new URL(url).origin !== origin,
        ),
        'requests to other origins',
      ).toEqual([]);
      expect(
        noise.filter((text) => !allowedNoise?.test(text)),
        'errors and warnings in the console',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a calculator's own page, in the state of an address, and waits until it answers. */
export async function openCalculator(page: Page, id: string, search = ''): Promise<Locator> {
  await page.goto(`calculators/${id}/${search}`);
  return readyCalculator(page, id);
}

/** The calculator of the page that is open, once it answers. */
export async function readyCalculator(page: Page, id: string): Promise<Locator> {
  const calculator = page.locator(`[data-calculator="${id}"]`);
  await expect(calculator).toHaveAttribute('data-ready', '');
  return calculator;
}

/** The unrounded number of a result; null where it is blank. */
export async function resultOf(calculator: Locator, id: string): Promise<number | null> {
  const value = await calculator.locator(`[data-output="${id}"]`).getAttribute('data-value');
  return value === null || value === '' ? null : Number(value);
}

/** Chooses how the numbers are given: by the mode's id, or the fields again where it is empty. */
export const chooseMode = (calculator: Locator, mode: string): Promise<void> =>
  calculator.locator(`input[name="_mode"][value="${mode}"]`).check();

/** The field of an input, by its id in the inventory. */
export const fieldOf = (calculator: Locator, id: string): Locator => calculator.locator(`[data-field] [name="${id}"]`);
