import { defineConfig, devices } from '@playwright/test';
import { base } from './src/site/environment.ts';
import { chromiumArguments, chromiumPath } from './tests/e2e/chromium.ts';
import { requireDist } from './tests/e2e/dist.ts';

requireDist();
const executablePath = chromiumPath();
const port = Number(process.env['E2E_PORT'] ?? 4398);

/** A real browser against the built site: `dist/` as it is, served by the start command. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // A busy machine may lose a race that no reader would; a fault fails three times.
  retries: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    baseURL: `http://localhost:${port}${base}`,
    colorScheme: 'light',
    // The worker answers instead of the host; offline.spec.ts, which is about that, lets it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: chromiumArguments,
    },
  },
  webServer: {
    command: 'node src/site/commands/start.ts --no-build',
    url: `http://localhost:${port}${base}`,
    env: { PORT: String(port), ASTRO_PREVIEW_BACKGROUND: '0' },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
