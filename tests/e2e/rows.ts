import type { Locator } from '@playwright/test';

/** A table of inputs, by its id in the inventory; that of a second mode where none is named. */
export const tableOf = (calculator: Locator, id = '_rows'): Locator => calculator.locator(`[data-table="${id}"]`);

/** The rows of a table. */
export const rowsOf = (table: Locator): Locator => table.locator('[data-rows] tr');

/** A cell, both numbers counted from 1. */
export const cellAt = (table: Locator, row: number, column: number): Locator =>
  rowsOf(table)
    .nth(row - 1)
    .locator('td :is(input, select)')
    .nth(column - 1);

/** What the cells hold, row by row. */
export const cellsOf = (table: Locator): Promise<string[][]> =>
  rowsOf(table).evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll<HTMLInputElement>('td input')].map(({ value }) => value)),
  );

/** The button that takes a row away. */
export const removalOf = (table: Locator, row: number): Locator =>
  rowsOf(table)
    .nth(row - 1)
    .getByRole('button', { name: /^Remove / });

/** The button that moves a row up or down. */
export const moverOf = (table: Locator, row: number, way: 'up' | 'down'): Locator =>
  rowsOf(table)
    .nth(row - 1)
    .getByRole('button', { name: new RegExp(`^Move .* ${way}$`) });

/** The field of a row's name. */
export const nameAt = (table: Locator, row: number): Locator =>
  rowsOf(table)
    .nth(row - 1)
    .locator('th input');

/** What the rows are called. */
export const namesOf = (table: Locator): Promise<string[]> =>
  rowsOf(table).evaluateAll((rows) =>
    rows.map(
      (row) => row.querySelector<HTMLInputElement>('th input')?.value ?? row.querySelector('th')?.textContent ?? '',
    ),
  );

/** The button that adds a row. */
export const additionOf = (table: Locator): Locator => table.locator('[data-add-row]');

/** What the page says of a pasted text. */
export const reportOf = (table: Locator): Locator => table.locator('[data-paste-report]');

/** Gives a text to the box for pasting and has it read. */
export async function paste(table: Locator, text: string): Promise<void> {
  await table.locator('.paste > summary').click();
  await table.locator('textarea').fill(text);
  await table.locator('[data-read-paste]').click();
}

/** Has a file of comma-separated values read: a text, as many times over as is asked for. */
export const openFile = (table: Locator, text: string, times = 1): Promise<void> =>
  table.locator('[data-file]').evaluate(
    (input, file) => {
      const transfer = new DataTransfer();
      // In the page, so that a long file does not have to travel there.
      transfer.items.add(new File([file.text.repeat(file.times)], 'rows.csv', { type: 'text/csv' }));
      if (input instanceof HTMLInputElement) input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { text, times },
  );
