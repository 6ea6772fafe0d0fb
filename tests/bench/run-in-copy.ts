import { execFileSync } from 'node:child_process';

/** What a test runner, or a reader's own settings, would change in a build. */
const notPassedOn = /^(SITE_|VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/;

/**
 * Runs a TypeScript file with a copy of the project as its folder, as npm would run it there.
 *
 * @throws Error with what the command said, where it fails.
 */
export function runInCopy(root: string, file: string, ...args: readonly string[]): void {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !notPassedOn.test(name)));
  execFileSync(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
