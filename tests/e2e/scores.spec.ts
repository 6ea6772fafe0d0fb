import { chooseMode, expect, fieldOf, openCalculator, resultOf, test } from './fixtures.ts';
import { cellAt, tableOf } from './rows.ts';

const outputs = [
  'nps',
  'lowerBound',
  'upperBound',
  'marginOfError',
  'promoterShare',
  'passiveShare',
  'detractorShare',
  'responses',
];

test('a count for each score and the three groups lead to the same results', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score');
  const read = async () => Promise.all(outputs.map((id) => resultOf(root, id)));
  const fromGroups = await read();
  expect(fromGroups[0]).toBeCloseTo(45, 9);
  await chooseMode(root, 'scores');
  expect(await read()).toEqual(fromGroups);

  await cellAt(tableOf(root), 11, 1).fill('100');
  await cellAt(tableOf(root), 8, 1).fill('0');
  const fromScores = await read();
  await chooseMode(root, '');
  for (const [id, value] of Object.entries({ promoters: '148', passives: '29', detractors: '30' }))
    await fieldOf(root, id).fill(value);
  expect(await read()).toEqual(fromScores);
});

test('the rows are the scores from 0 to 10, and none can be added or taken away', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score', '?_mode=scores');
  await expect(tableOf(root).locator('[data-rows]').getByRole('rowheader')).toHaveText([
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
  ]);
  await expect(tableOf(root).locator('[data-rows] button, [data-add-row]')).toHaveCount(0);
});

test('nobody asked means no score, and the page says so', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score', '?promoters=0&passives=0&detractors=0');
  expect(await resultOf(root, 'nps')).toBeNull();
  expect(await resultOf(root, 'responses')).toBe(0);
  await expect(root).toContainText(/Nobody has answered, so there is no/);
});

test('the score is a number from −100 to 100, not a percentage', async ({ page }) => {
  const root = await openCalculator(page, 'net-promoter-score', '?promoters=0&passives=0&detractors=7');
  await expect(root.locator('[data-output="nps"]')).toHaveText('−100');
  await expect(root.locator('[data-output="detractorShare"]')).toHaveText('100%');
  expect(await resultOf(root, 'lowerBound')).toBe(-100);
});
