import { z } from 'astro/zod';

/** How many tests of a step passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const number = z.number().int().nonnegative();

/** The reports of Vitest and of Playwright, as far as they are counted. */
const report = z.union([
  z
    .object({ numPassedTests: number, numFailedTests: number })
    .transform((vitest) => ({ passed: vitest.numPassedTests, failed: vitest.numFailedTests })),
  z
    .object({ stats: z.object({ expected: number, unexpected: number, flaky: number }) })
    .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
]);

/**
 * The count of a step: that of its report, or one for the step as a whole. A step that failed
 * without a failed test (a file that does not load), and one that ran no test at all, has failed once more.
 *
 * @param hasTests Whether the step is a list of tests, so that it needs a report.
 * @param text The report as JSON; null where there is none.
 */
export function countTests(isGreen: boolean, hasTests: boolean, text: string | null): Count {
  if (!hasTests) return isGreen ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const parsed = report.safeParse(text === null ? null : JSON.parse(text));
  const count = parsed.success ? parsed.data : { passed: 0, failed: 0 };
  const isSilent = count.failed === 0 && (!isGreen || count.passed === 0);
  return isSilent ? { ...count, failed: 1 } : count;
}

/** A length of time as people say it: `3.2 s`, `2 min 05 s`. */
export function describeTime(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
