import lighthouse from 'lighthouse';
import { startBrowser } from './browser.ts';
import { median } from './median.ts';
import { freePort } from './free-port.ts';

/** The four categories, as Lighthouse names them, in the order in which it shows them. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The scores of a page, from 0 to 100, and the audits that took points from it. */
export interface Scores {
  readonly scores: readonly number[];
  readonly found: readonly string[];
}

/** Lighthouse's scores for a page on a phone, the median of several runs, each in a browser that has seen nothing before. */
export async function scorePage(address: string, runs: number): Promise<Scores> {
  await (await fetch(address)).arrayBuffer();
  const each: Scores[] = [];
  for (let run = 0; run < runs; run++) each.push(await scoreOnce(address));
  return {
    scores: categories.map((_, place) => median(each.map(({ scores }) => scores[place] ?? NaN))),
    found: [...new Set(each.flatMap(({ found }) => found))].sort(),
  };
}

async function scoreOnce(address: string): Promise<Scores> {
  const port = await freePort();
  const browser = await startBrowser(port);
  try {
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    if (!result) throw new Error(`Lighthouse had nothing to say about ${address}`);
    const { categories: rated, audits } = result.lhr;
    return {
      scores: categories.map((name) => Math.round((rated[name]?.score ?? NaN) * 100)),
      found: categories
        .flatMap((name) => (rated[name]?.score === 1 ? [] : (rated[name]?.auditRefs ?? [])))
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    };
  } finally {
    await browser.close();
  }
}
