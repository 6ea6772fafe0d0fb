import { spawn } from 'node:child_process';
import { folderSize } from './folder-size.ts';
import { processes, treeOf } from './process-tree.ts';

/** A command that builds a site. */
export interface Command {
  readonly folder: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** What a command may take before it is stopped. */
export interface Limits {
  readonly seconds: number;
  /** Bytes of the folder that it writes. */
  readonly output: number;
}

/** What a command took. */
export interface Taken {
  readonly seconds: number;
  /** Seconds of the processor, of all that it started. */
  readonly processor: number;
  /** The most bytes that it and all that it started held in memory at one time. */
  readonly peak: number;
  /** What kept it from finishing; null where it did. */
  readonly failure: string | null;
}

/** How often memory is looked at, and how often the folder, in milliseconds. */
const [look, weigh] = [150, 5000];

/** Runs a command, and watches what it and all that it starts take. */
export async function runMeasured(command: Command, output: string, limits: Limits): Promise<Taken> {
  const start = performance.now();
  const child = spawn(command.program, command.args, {
    cwd: command.folder,
    env: command.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: what it started is stopped with it.
    detached: true,
  });
  const root = child.pid ?? 0;
  const processor = new Map<number, number>();
  let [peak, stopped, said] = [0, '', ''];
  const stop = (why: string) => {
    if (stopped !== '') return;
    stopped = why;
    process.kill(-root, 'SIGKILL');
  };
  const keep = (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  const watch = setInterval(() => {
    const tree = treeOf(root, processes());
    for (const row of tree) processor.set(row.id, row.processor);
    peak = Math.max(
      peak,
      tree.reduce((sum, { resident }) => sum + resident, 0),
    );
    if (performance.now() - start > limits.seconds * 1000) stop(`not done after ${limits.seconds} s`);
  }, look);
  const scale = setInterval(() => {
    if (folderSize(output).bytes > limits.output) stop(`more than ${limits.output / 1e9} GB of output`);
  }, weigh);

  const code = await new Promise<number | null>((ended, failed) => {
    child.on('error', failed);
    child.on('close', ended);
  });
  clearInterval(watch);
  clearInterval(scale);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: [...processor.values()].reduce((sum, each) => sum + each, 0),
    peak,
    failure: stopped !== '' ? stopped : code === 0 ? null : failureOf(code, said),
  };
}

/** Why a command failed, in a few words. */
export function failureOf(code: number | null, said: string): string {
  if (/heap out of memory|allocation fail|Cannot allocate memory/i.test(said) || code === 134 || code === null)
    return 'out of memory';
  return `stopped with code ${code}: ${said.trim().split('\n').slice(-3).join(' ').slice(0, 200)}`;
}
