import { describe, expect, test } from 'vitest';
import { checks } from './checks/index.ts';
import { describeIssues } from './checks/check.ts';
import { readSite } from './site/site.ts';

const site = readSite();

describe('every page that ships', () => {
  test('is read', () => {
    const count = (role: string) => site.pages.filter((page) => page.role === role).length;
    console.info(
      `  ${site.pages.length} pages: ${count('page')} to be found, ${count('forward')} that forward, ${count('shared name')} of shared names`,
    );
    expect(count('page')).toBeGreaterThan(0);
  });

  test.each(checks.map((check) => [check.promise, check] as const))('%s', (_promise, check) => {
    const issues = check.issuesOf(site);
    if (issues.length > 0) expect.fail(describeIssues(issues));
  });
});
