import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The checks of `dist/` on real web servers. They read it, so a build comes first: `npm run build`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    name: 'hosts',
    include: ['tests/hosts/**/*.test.ts'],
    globalSetup: 'tests/dist/needs-a-build.ts',
    // Servers, a build and a browser would disturb each other on a small machine.
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
