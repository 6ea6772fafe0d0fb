import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Opens a folded tool of a calculator. Its buttons can be pressed once it answers. */
export async function openTool(calculator: Locator, name: string): Promise<Locator> {
  const tool = calculator.locator('details', { has: calculator.page().locator('summary', { hasText: name }) }).last();
  // By the keyboard: a chart that comes into view while the mouse is down would move what is pressed.
  await press(tool.locator('> summary'));
  await expect(tool).toHaveAttribute('open');
  return tool;
}

/** The rows of the comparison: name, A, B and difference. */
export const comparisonOf = (tool: Locator): Promise<string[][]> =>
  tool.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** Has the browser refuse the clipboard. */
export const closeClipboard = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } }),
  );

/** Presses a button by the keyboard alone. */
export async function press(button: Locator): Promise<void> {
  await expect(button).toBeEnabled();
  await button.focus();
  await expect(button).toBeFocused();
  await button.page().keyboard.press('Enter');
}
