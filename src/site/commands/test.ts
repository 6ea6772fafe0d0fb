/** `npm test`: every check in order, cheap ones first. `npm test -- unit content` runs only those named. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { countTests, describeTime, type Count } from './test-counts.ts';

type Command = readonly [tool: string, ...args: string[]];

interface Step {
  readonly name: string;
  /** What it finds, for the line above its output. */
  readonly finds: string;
  readonly command: Command;
  /** What has to be made before, where a fresh clone does not have it. */
  readonly first?: Command;
  /** Who writes the JSON from which its tests are counted; a step without one counts as a single test. */
  readonly runner?: 'vitest' | 'playwright';
  /** The step without which this one can't run. */
  readonly needs?: string;
}

const steps: readonly Step[] = [
  {
    name: 'format',
    finds: 'code that Prettier would lay out otherwise (mend: npm run format)',
    command: ['prettier', '--check', '.', '--log-level', 'warn'],
  },
  { name: 'lint', finds: 'faults in the code', command: ['eslint', '.'], first: ['astro', 'sync'] },
  { name: 'types', finds: 'types that do not fit, in .ts and .astro, tests too', command: ['astro', 'check'] },
  {
    name: 'arrows',
    finds: 'imports that a room may not have',
    command: ['depcruise', 'src', 'tests', '--config', '.dependency-cruiser.mjs'],
  },
  {
    name: 'spelling',
    finds: 'words that are not US English (a new word goes into tests/content/words.txt)',
    command: ['cspell', '--no-progress', '--no-summary'],
  },
  {
    name: 'markdown',
    finds: 'faults in the Markdown of words and papers',
    command: ['markdownlint-cli2'],
  },
  {
    name: 'unit',
    finds: 'functions that give something else',
    command: ['vitest', 'run', 'tests/unit'],
    runner: 'vitest',
  },
  { name: 'content', finds: 'faults in the words', command: ['vitest', 'run', 'tests/content'], runner: 'vitest' },
  {
    name: 'build',
    finds: 'anything that stops the site from being built',
    command: ['node', 'src/site/commands/build.ts', '--quiet'],
  },
  {
    name: 'dist',
    finds: 'faults in what ships: links, ids, titles, weight, growth',
    command: ['vitest', 'run', '--config', 'tests/dist/vitest.config.ts'],
    runner: 'vitest',
    needs: 'build',
  },
  {
    name: 'hosts',
    finds: 'what goes wrong on nginx, Caddy and a plain server, or under the security policy',
    command: ['vitest', 'run', '--config', 'tests/hosts/vitest.config.ts'],
    runner: 'vitest',
    needs: 'build',
  },
  {
    name: 'browser',
    finds: 'what a reader can’t do, in Chromium',
    command: ['playwright', 'test'],
    runner: 'playwright',
    needs: 'build',
  },
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const reports = mkdtempSync(join(tmpdir(), 'glossary-tests-'));
const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // Steps find their tools without npm, too.
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
};

/** Runs a tool with its output on the terminal, and says whether it found nothing. */
function run([tool, ...args]: Command, report = ''): Promise<boolean> {
  const env = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const child = spawn(tool, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return new Promise((done) => {
    child.on('error', ({ message }) => {
      console.error(`${tool} can't be started: ${message}. Run npm ci first.`);
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}

/** Runs a step, and counts its tests. */
async function take({ name, command, first, runner }: Step): Promise<Count> {
  const report = join(reports, `${name}.json`);
  const reporters = {
    vitest: ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    playwright: ['--reporter=list,json'],
  };
  const isReady = first === undefined || (await run(first));
  const isGreen = isReady && (await run([...command, ...(runner ? reporters[runner] : [])], report));
  return countTests(isGreen, runner !== undefined, existsSync(report) ? readFileSync(report, 'utf8') : null);
}

const results: { readonly name: string; readonly took: number; readonly count: Count | null }[] = [];
const chosen = steps.filter(({ name }) => named.length === 0 || named.includes(name));
for (const [index, step] of chosen.entries()) {
  const { name, finds, needs } = step;
  console.log(`\n[${index + 1}/${chosen.length}] ${name}: looks for ${finds}`);
  const isBlocked = results.some((before) => before.name === needs && before.count?.failed !== 0);
  const start = performance.now();
  const count = isBlocked ? null : await take(step);
  const took = performance.now() - start;
  results.push({ name, took, count });
  console.log(
    count === null
      ? `not run: ${needs ?? ''} failed`
      : `${count.failed === 0 ? 'passed' : 'FAILED'} in ${describeTime(took)}`,
  );
}
rmSync(reports, { recursive: true });

const total = (key: keyof Count) => results.reduce((sum, { count }) => sum + (count?.[key] ?? 0), 0);
console.log('\nIn short');
for (const { name, took, count } of results) {
  const outcome = count === null ? 'not run' : count.failed === 0 ? 'passed' : 'FAILED';
  const tests = count === null ? '' : `${count.passed} of ${count.passed + count.failed}`;
  console.log(`  ${outcome.padEnd(8)}${name.padEnd(10)}${describeTime(took).padStart(8)}  ${tests}`);
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
