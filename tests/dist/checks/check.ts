import type { Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';

/** What is wrong, and how to mend it. */
export interface Fault {
  readonly fault: string;
  readonly mend: string;
}

/** A fault of a page. */
export interface Issue extends Fault {
  readonly page: string;
}

/** One thing that holds for every page that ships. */
export abstract class Check {
  /** What a reader can rely on: the name of the test. */
  abstract readonly promise: string;

  /** Every fault of one page. */
  abstract faultsOf(page: Page, site: Site): Iterable<Fault>;

  /** Every fault of the site. */
  issuesOf(site: Site): Issue[] {
    return site.pages.flatMap((page) =>
      [...this.faultsOf(page, site)].map((fault) => ({ page: page.address, ...fault })),
    );
  }
}

const mostShown = 20;

/** Issues as somebody reads them who is to mend them: alike ones together, with the pages that have them. */
export function describeIssues(issues: readonly Issue[]): string {
  const pagesOf = new Map<string, string[]>();
  for (const { page, fault, mend } of issues) {
    const text = `${fault}\n      mend: ${mend}`;
    pagesOf.set(text, [...(pagesOf.get(text) ?? []), `/${page}`]);
  }
  const lines = [...pagesOf].map(([text, pages]) => `  ${nameSome(pages)}\n      ${text}`);
  const left = lines.length - mostShown;
  return [
    `${issues.length} ${issues.length === 1 ? 'fault' : 'faults'} in dist/`,
    ...lines.slice(0, mostShown),
    ...(left > 0 ? [`  … and ${left} more`] : []),
  ].join('\n');
}

function nameSome(pages: readonly string[]): string {
  const [first = '', second, ...others] = [...new Set(pages)];
  if (second === undefined) return first;
  return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
}
