import { dsvFormat } from 'd3-dsv';
import { expect, test } from 'vitest';
import { readAnswers } from '../../src/calculators/paste/read-answers.ts';

const scores = Array.from({ length: 11 }, (_, score) => String(score));

/** A million answers, every tenth of them quoted. */
const column = Array.from({ length: 1_000_000 }, (_, row) => {
  const score = (row * 7) % 11;
  return row % 10 === 0 ? `"${score}"` : String(score);
}).join('\n');

/** The processor's time, in milliseconds: what else the machine does in the meantime does not count. */
function timeOf(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

test('a million answers are read and counted within twice the time of the parser alone', { timeout: 60_000 }, () => {
  const parser = dsvFormat('\t');
  // The parser at its best: each row is handed over and dropped.
  const alone = () => void parser.parseRows(column, () => null);
  const counted = () => expect(readAnswers(column, scores, 'en-US').read).toBe(1_000_000);
  for (const warmUp of [alone, counted]) warmUp();
  // In turns, so that a slow moment of the machine slows both.
  const ratios = Array.from({ length: 9 }, () => {
    const [parsing, counting] = [timeOf(alone), timeOf(counted)];
    return counting / parsing;
  });
  console.info(`A million answers take ${median(ratios).toFixed(2)} times as long as the parser alone.`);
  expect(median(ratios)).toBeLessThanOrEqual(2);
});
