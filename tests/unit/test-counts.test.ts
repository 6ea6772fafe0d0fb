import { expect, test } from 'vitest';
import { countTests, describeTime } from '../../src/site/commands/test-counts.ts';

const vitest = (passed: number, failed: number) =>
  JSON.stringify({ numTotalTests: passed + failed, numPassedTests: passed, numFailedTests: failed, testResults: [] });
const playwright = (expected: number, unexpected: number, flaky = 0) =>
  JSON.stringify({ suites: [], stats: { expected, unexpected, flaky, skipped: 2 } });

test.each([
  ['a step that passes', true, false, null, [1, 0]],
  ['a step that fails', false, false, null, [0, 1]],
  ['tests that pass', true, true, vitest(12, 0), [12, 0]],
  ['tests of which some fail', false, true, vitest(12, 3), [12, 3]],
  ['tests in the browser', false, true, playwright(5, 1, 1), [6, 1]],
  ['a file of tests that does not load', false, true, vitest(12, 0), [12, 1]],
  ['a runner that never began', false, true, null, [0, 1]],
  ['a runner that found no test', true, true, vitest(0, 0), [0, 1]],
  ['a report of another shape', true, true, '{}', [0, 1]],
] as const)('%s counts', (_, isGreen, hasTests, text, [passed, failed]) => {
  expect(countTests(isGreen, hasTests, text)).toEqual({ passed, failed });
});

test.each([
  [40, '0.0 s'],
  [3210, '3.2 s'],
  [59_900, '59.9 s'],
  [125_000, '2 min 05 s'],
])('%i ms are %s', (milliseconds, text) => {
  expect(describeTime(milliseconds)).toBe(text);
});
