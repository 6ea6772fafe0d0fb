/**
 * `npm run bench`: builds whole sites of generated terms, ours and those of others, looks at what they
 * take and at what they give, and writes docs/benchmarks.md. Nothing is gated here: what must hold is
 * checked by `npm test`. What was measured stands in docs/benchmarks.json, so that a run can be taken up again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timeCards } from '../measure/card.ts';
import { forgetServed } from '../measure/serve-folder.ts';
import { readOptions, usage, type Options, type Part } from '../options.ts';
import { projectPath } from '../project-copy.ts';
import { withMeasured } from '../report/document.ts';
import { find } from '../report/growth.ts';
import { currentCommit, describeMachine } from '../report/machine.ts';
import { readResults, writeResults, type Result, type Results } from '../report/results.ts';
import { sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { clear } from '../sites/workshop.ts';
import { takeBuild, takeLighthouse, takeSearch, takeWeight } from '../take.ts';

const [paper, figures] = ['docs/benchmarks.md', 'docs/benchmarks.json'].map((file) => join(projectPath, file)) as [
  string,
  string,
];

/** The most bytes that a site may write. */
const mostOutput = 6e9;
const cards = 60;

const start = performance.now();
const say = (what: string) => {
  const passed = new Date(performance.now() - start).toISOString().slice(11, 19);
  console.log(`${passed}  ${what}`);
};

async function save(results: Results): Promise<void> {
  await writeResults(figures, results);
  writeFileSync(paper, await withMeasured(readFileSync(paper, 'utf8'), results));
}

/** Measures what is asked for of one site at one size, and keeps each part as soon as it is there. */
async function measure(site: Site, size: number, options: Options, results: Results): Promise<void> {
  const before = find(results, site.id, size);
  const isThere = (part: Part) => !options.again && before?.[part] !== undefined;
  const wanted = options.parts.filter((part) => !isThere(part));
  if (wanted.length === 0 || (!options.again && before?.failure != null)) return;
  const result: Result = before ?? { site: site.id, size, versions: '', failure: null };
  if (!before) results.results.push(result);
  const stamp = { on: new Date().toISOString().slice(0, 10), commit: currentCommit() };
  say(`${site.name}, ${size} terms`);
  try {
    result.versions = await site.install();
    const written = site.write(size);
    say('  building');
    const { failure, ...built } = await takeBuild(written, { seconds: options.limit, output: mostOutput });
    result.failure = failure;
    if ('build' in built && options.parts.includes('build')) result.build = { ...stamp, ...built.build };
    if ('build' in built) {
      const { seconds, processor, peak, bytes } = built.build;
      say(
        `  ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor, ${Math.round(peak / 1e6)} MB of memory, ${Math.round(bytes / 1e6)} MB written`,
      );
      await save(results);
      forgetServed();
      if (wanted.includes('weight')) result.weight = { ...stamp, ...(await takeWeight(written)) };
      if (wanted.includes('weight')) say('  weighed');
      await save(results);
      if (wanted.includes('lighthouse'))
        result.lighthouse = { ...stamp, ...(await takeLighthouse(written, size, say)) };
      await save(results);
      if (wanted.includes('search')) result.search = { ...stamp, ...(await takeSearch(written)) };
      if (result.search) say(`  first result after ${Math.round(result.search.first)} ms`);
    }
    clear(written.leftovers);
  } catch (error) {
    result.failure = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  if (result.failure !== null) say(`  ${result.failure}`);
  await save(results);
}

async function main(): Promise<void> {
  const options = readOptions(
    process.argv.slice(2),
    sites.map(({ id }) => id),
  );
  const results = readResults(figures, describeMachine());
  for (const size of options.sizes)
    for (const site of sites.filter(({ id }) => options.sites.includes(id)))
      await measure(site, size, options, results);
  if (options.parts.includes('build') && options.sites.includes('ours') && (options.again || !results.card)) {
    say(`${cards} social cards`);
    const stamp = { on: new Date().toISOString().slice(0, 10), commit: currentCommit(), runs: cards };
    results.card = { ...stamp, ...(await timeCards(cards)) };
  }
  await save(results);
  say('docs/benchmarks.md is written');
}

await main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
});
