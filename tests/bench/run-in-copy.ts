import { execFileSync } from 'node:child_process';

/** What a test runner, or a reader's own settings, would change in a build. */
const notPassedOn = /^(SITE_|VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/;

/** The environment of a build as a reader's terminal has it, with what a test sets on purpose. */
export const buildEnvironment = (
  chosen: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !notPassedOn.test(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ...chosen,
});

/**
 * Runs a TypeScript file with a copy of the project as its folder, as npm would run it there.
 *
 * @throws Error with what the command said, where it fails.
 */
export function runInCopy(root: string, file: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [file, ...args], {
    cwd: root,
    env: buildEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
