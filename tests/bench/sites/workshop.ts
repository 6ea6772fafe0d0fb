import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Command } from '../measure/run-measured.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the bench keeps what it installs and builds: no part of the project, and not in its `node_modules`. */
export const workshop = join(project, '.cache/bench');

/** What a test runner, or a reader's own settings, would change in a build. */
const notPassedOn = /^(SITE_|VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/;

/** The environment of a build: no reports home, and the Node of this project first on the path. */
export const environment = (...folders: readonly string[]): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || notPassedOn.test(name) ? [] : [[name, value]],
    ),
  ),
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  CI: '1',
  NO_COLOR: '1',
  PATH: [...folders, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
});

/** A command of a package that was installed into a folder of the workshop. */
export const installed = (folder: string, program: string, ...args: readonly string[]): Command => ({
  folder,
  program: join(folder, 'node_modules/.bin', program),
  args,
  environment: environment(join(folder, 'node_modules/.bin')),
});

/** The day before which every package was published, those that others bring along, too: the same tree on every machine. */
const day = '2026-11-20';

/**
 * Installs packages into a folder of the workshop, unless they are there.
 *
 * @param packages Their versions, by name, exact.
 */
export async function installPackages(folder: string, packages: Readonly<Record<string, string>>): Promise<string> {
  const wanted = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  const [file, stamp] = [join(folder, 'package.json'), join(folder, 'node_modules/.bench')];
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, wanted);
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', `--before=${day}`];
    await promisify(execFile)('npm', ['install', ...flags], { cwd: folder, env: environment(), timeout: 600_000 });
    writeFileSync(stamp, wanted);
  }
  return Object.entries(packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

/** Writes a file of a site. */
export function put(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Removes what a build before left behind. */
export function clear(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}
