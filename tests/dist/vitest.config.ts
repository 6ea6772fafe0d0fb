import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The checks of what ships. They read `dist/`, so a build comes first: `npm run build`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    name: 'dist',
    include: ['tests/dist/**/*.test.ts'],
    globalSetup: 'tests/dist/needs-a-build.ts',
    // One file after the other: a browser and two builds would disturb each other on a small machine.
    fileParallelism: false,
    // The figures that were measured stand in the output as they are.
    disableConsoleIntercept: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
