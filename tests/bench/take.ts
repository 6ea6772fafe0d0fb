import { loadavg } from 'node:os';
import { generatedName } from './generated-names.ts';
import { startBrowser } from './measure/browser.ts';
import { folderSize } from './measure/folder-size.ts';
import { scorePage } from './measure/lighthouse.ts';
import { median } from './measure/median.ts';
import { runMeasured, type Limits, type Taken } from './measure/run-measured.ts';
import { timeSearch } from './measure/search.ts';
import { serveFolder } from './measure/serve-folder.ts';
import { weighPage } from './measure/weight.ts';
import type { Part } from './options.ts';
import type { Result } from './report/results.ts';
import { looked } from './sites/words.ts';
import type { Written } from './sites/site.ts';
import { clear } from './sites/workshop.ts';

/** How often something is measured: what is short, several times. */
const runsOf = {
  /** Cold builds are repeated until they have taken so many seconds, or so many times. */
  build: { seconds: 60, most: 3 },
  /** Three times up to so many terms, else once. */
  lighthouse: (size: number) => (size <= 500 ? 3 : 1),
  search: 3,
};

/** A part of a result, before it is stamped with the day and the commit. */
type Measured<Name extends Part> = Omit<NonNullable<Result[Name]>, 'on' | 'commit'>;

/** Builds a site from nothing, several times where that is short, and looks at what it wrote. */
export async function takeBuild(
  written: Written,
  limits: Limits,
): Promise<{ readonly failure: string } | { readonly failure: null; readonly build: Measured<'build'> }> {
  const load = loadavg()[0] ?? NaN;
  const runs: Taken[] = [];
  do {
    clear(written.leftovers);
    const taken = await runMeasured(written.command, written.output, limits);
    if (taken.failure !== null) return { failure: taken.failure };
    runs.push(taken);
  } while (runs.length < runsOf.build.most && sum(runs) < runsOf.build.seconds);
  const middle = (key: 'seconds' | 'processor' | 'peak') => median(runs.map((run) => run[key]));
  const figures = { seconds: middle('seconds'), processor: middle('processor'), peak: middle('peak') };
  return { failure: null, build: { runs: runs.length, load, ...figures, ...folderSize(written.output) } };
}

const sum = (runs: readonly Taken[]) => runs.reduce((all, { seconds }) => all + seconds, 0);

/** Weighs one page of each kind. */
export async function takeWeight({ output, pages }: Written): Promise<Measured<'weight'>> {
  const [served, browser] = [await serveFolder(output), await startBrowser()];
  try {
    const weights: Measured<'weight'>['pages'] = {};
    for (const [kind, path] of Object.entries(pages())) weights[kind] = await weighPage(browser, served, path, 'block');
    const whole = await weighPage(browser, served, '/', 'allow');
    if (whole.requests > (weights['home']?.requests ?? 0)) weights['home, with the worker that keeps it'] = whole;
    return { runs: 1, pages: weights };
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** Lets Lighthouse score one page of each kind. */
export async function takeLighthouse(
  { output, pages }: Written,
  size: number,
  say: (what: string) => void,
): Promise<Measured<'lighthouse'>> {
  const { version } = (await import('lighthouse/package.json', { with: { type: 'json' } })).default;
  const served = await serveFolder(output);
  const runs = runsOf.lighthouse(size);
  try {
    const scored: Measured<'lighthouse'>['pages'] = {};
    for (const [kind, path] of Object.entries(pages())) {
      const { scores, found } = await scorePage(`${served.origin}${path}`, runs);
      scored[kind] = { scores: [...scores], found: [...found] };
      say(`  ${kind}: ${scores.join(' ')}${found.length > 0 ? ` (${found.join(', ')})` : ''}`);
    }
    return { runs, version, pages: scored };
  } finally {
    await served.stop();
  }
}

/** Searches for two titles on a slow line. */
export async function takeSearch({ output, search }: Written): Promise<Measured<'search'>> {
  const titles = [generatedName(looked.metric).title, generatedName(looked.plain).title] as const;
  return { runs: runsOf.search, ...(await timeSearch(output, search, titles, runsOf.search)) };
}
