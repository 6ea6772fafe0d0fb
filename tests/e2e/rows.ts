import type { Locator } from '@playwright/test';

/** A table of inputs, by its id in the inventory; that of a second mode where none is named. */
export const tableOf = (calculator: Locator, id = '_rows'): Locator => calculator.locator(`[data-table="${id}"]`);

/** The rows of a table. */
export const rowsOf = (table: Locator): Locator => table.locator('[data-rows] tr');

/** A cell, both numbers counted from 1. */
export const cellAt = (table: Locator, row: number, column: number): Locator =>
  rowsOf(table)
    .nth(row - 1)
    .locator('input, select')
    .nth(column - 1);

/** What the cells hold, row by row. */
export const cellsOf = (table: Locator): Promise<string[][]> =>
  rowsOf(table).evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)));

/** The button that takes a row away. */
export const removalOf = (table: Locator, row: number): Locator =>
  rowsOf(table)
    .nth(row - 1)
    .getByRole('button');

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
