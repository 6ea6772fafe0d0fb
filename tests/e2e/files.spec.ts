import type { Locator } from '@playwright/test';
import { expect, openCalculator, resultOf, test } from './fixtures.ts';
import { cellsOf, moverOf, nameAt, namesOf, openFile, reportOf, tableOf } from './rows.ts';

/** Lets a file fall onto a table, as a reader drags it there from a folder. */
const drop = (table: Locator, name: string, text: string): Promise<void> =>
  table.evaluate(
    (element, file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name, { type: 'text/csv' }));
      const cell = element.querySelector('td') ?? element;
      for (const type of ['dragover', 'drop'])
        cell.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    { name, text },
  );

test('a CSV file that is picked fills the table, and no request leaves for it', async ({ page, watch }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline');
  const table = tableOf(root, 'deals');
  await expect(table).toContainText('nothing leaves your browser');
  const chooser = page.waitForEvent('filechooser');
  await table.getByRole('button', { name: 'Open a CSV file' }).click();
  const before = watch.requests.length;
  await (
    await chooser
  ).setFiles({
    name: 'deals.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('\ufeffDeal;Probability;Value\r\n"Acme; Inc.";25%;"$100,000"\r\nBolt;maybe;1,000\r\n'),
  });
  await expect(reportOf(table)).toContainText('1 row read. Left out:');
  await expect(reportOf(table)).toContainText(/Row 3, Probability.*“maybe” is not a number/);
  expect(await cellsOf(table)).toEqual([['100,000', '25']]);
  expect(await resultOf(root, 'weightedValue')).toBe(25_000);
  const isOwnFile = (url: string) => /\.(?:js|css|svg)$/.test(url);
  expect(watch.requests.slice(before).filter((url) => !isOwnFile(url))).toEqual([]);
});

test('a file that is dropped onto the table is read, with the names of its rows', async ({ page }) => {
  const root = await openCalculator(page, 'customer-health-score');
  const table = tableOf(root, 'factors');
  await drop(table, 'factors.csv', 'Factor,Weight,Score\nNet use,30,40\n<b>Help</b>,70,90\n');
  await expect(reportOf(table)).toHaveText('2 rows read.');
  expect(await namesOf(table)).toEqual(['Net use', '<b>Help</b>']);
  expect(await resultOf(root, 'healthScore')).toBeCloseTo(75, 9);
  await expect(table).not.toHaveAttribute('data-drop');
});

test('rows that were read can be named and moved like any other', async ({ page }) => {
  const root = await openCalculator(page, 'customer-health-score');
  const table = tableOf(root, 'factors');
  await openFile(table, 'a,40,30\nb,90,70\n');
  await expect(reportOf(table)).toHaveText('2 rows read.');
  await moverOf(table, 2, 'up').click();
  await nameAt(table, 1).fill('First of all');
  expect(await cellsOf(table)).toEqual([
    ['90', '70'],
    ['40', '30'],
  ]);
  await expect(page).toHaveURL(/\?factors=90,70;40,30&_factors=First\+of\+all;a$/);
});

test('a file without any row leaves the table as it was', async ({ page }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline');
  const table = tableOf(root, 'deals');
  const before = await cellsOf(table);
  await openFile(table, 'Dear all,\nplease find the deals attached.\n');
  await expect(reportOf(table)).toContainText('No rows could be read; the table is unchanged.');
  expect(await cellsOf(table)).toEqual(before);
});

test('a text that is dragged does not open the table for a drop', async ({ page }) => {
  const root = await openCalculator(page, 'weighted-sales-pipeline');
  const isTaken = await tableOf(root, 'deals').evaluate((element) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', '1,2');
    return !element.dispatchEvent(
      new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
  });
  expect(isTaken).toBe(false);
});
