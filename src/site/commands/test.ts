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
  /** Whether it runs beside another one: it keeps one processor busy, and measures no time. */
  readonly isLight?: boolean;
}

const steps: readonly Step[] = [
  {
    name: 'format',
    finds: 'code that Prettier would lay out otherwise (mend: npm run format)',
    isLight: true,
    command: ['prettier', '--check', '.', '--log-level', 'warn'],
  },
  { name: 'lint', finds: 'faults in the code', isLight: true, command: ['eslint', '.'], first: ['astro', 'sync'] },
  {
    name: 'types',
    finds: 'types that do not fit, in .ts and .astro, tests too',
    isLight: true,
    command: ['astro', 'check'],
  },
  {
    name: 'arrows',
    finds: 'imports that a room may not have',
    isLight: true,
    command: ['depcruise', 'src', 'tests', '--config', '.dependency-cruiser.mjs'],
  },
  {
    name: 'spelling',
    finds: 'words that are not US English (a new word goes into tests/content/words.txt)',
    isLight: true,
    command: ['cspell', '--no-progress', '--no-summary'],
  },
  {
    name: 'markdown',
    finds: 'faults in the Markdown of words and papers',
    isLight: true,
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

/** What a tool found, and what it wrote where that was held back. */
interface Outcome {
  readonly isGreen: boolean;
  readonly output: string;
}

/** Runs a tool with its output on the terminal, or held back while another one writes there. */
function run([tool, ...args]: Command, isHeld: boolean, report = ''): Promise<Outcome> {
  const env = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const written = isHeld ? 'pipe' : 'inherit';
  const child = spawn(tool, args, { stdio: ['ignore', written, written], env });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    child.on('error', ({ message }) => {
      done({ isGreen: false, output: `${tool} can't be started: ${message}. Run npm ci first.\n` });
    });
    child.on('close', (code) => done({ isGreen: code === 0, output: Buffer.concat(chunks).toString() }));
  });
}

/** Runs a step, and counts its tests. */
async function take({ name, command, runner, isLight = false }: Step): Promise<Count> {
  const report = join(reports, `${name}.json`);
  const reporters = {
    vitest: ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    playwright: ['--reporter=list,json'],
  };
  const { isGreen, output } = await run([...command, ...(runner ? reporters[runner] : [])], isLight, report);
  process.stdout.write(output);
  return countTests(isGreen, runner !== undefined, existsSync(report) ? readFileSync(report, 'utf8') : null);
}

const results = new Map<Step, { readonly took: number; readonly count: Count | null }>();
const chosen = steps.filter(({ name }) => named.length === 0 || named.includes(name));

/** Runs a step, unless the one that it needs has failed, and tells how it went. */
async function perform(step: Step): Promise<void> {
  const { name, finds, needs } = step;
  console.log(`\n[${chosen.indexOf(step) + 1}/${chosen.length}] ${name}: looks for ${finds}`);
  const isBlocked = [...results].some(([before, { count }]) => before.name === needs && count?.failed !== 0);
  const start = performance.now();
  const count = isBlocked ? null : await take(step);
  const took = performance.now() - start;
  results.set(step, { took, count });
  console.log(
    count === null
      ? `${name} not run: ${needs ?? ''} failed`
      : `${name} ${count.failed === 0 ? 'passed' : 'FAILED'} in ${describeTime(took)}`,
  );
}

/** Takes the steps of a list one after the other; two that share a list run beside each other. */
async function work(waiting: Step[]): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) await perform(step);
}

for (const { first } of chosen) if (first) await run(first, false);
const light = chosen.filter(({ isLight }) => isLight);
await Promise.all([work(light), work(light)]);
await work(chosen.filter(({ isLight }) => !isLight));
rmSync(reports, { recursive: true });

const total = (key: keyof Count) => [...results.values()].reduce((sum, { count }) => sum + (count?.[key] ?? 0), 0);
console.log('\nIn short');
for (const step of chosen) {
  const { took, count } = results.get(step) ?? { took: 0, count: null };
  const outcome = count === null ? 'not run' : count.failed === 0 ? 'passed' : 'FAILED';
  const tests = count === null ? '' : `${count.passed} of ${count.passed + count.failed}`;
  console.log(`  ${outcome.padEnd(8)}${step.name.padEnd(10)}${describeTime(took).padStart(8)}  ${tests}`);
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
