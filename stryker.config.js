/** Mutation testing of the calculators, run by `npm run mutate`; CONTRIBUTING.md says how to read it. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // Left out: two lists of imports, and a list of published figures with their sources.
  mutate: [
    'src/calculators/**/*.ts',
    '!src/calculators/index.ts',
    '!src/calculators/over-rows.ts',
    '!src/calculators/published-examples.ts',
  ],
  // What is made once, when a file is loaded, is data: labels, defaults, bounds, the text of formulas. Each
  // mutant of it would need a process of its own and every test; the inventory's tests hold that data.
  ignoreStatic: true,
  ignorePatterns: ['/dist', '/.astro', '/.cache', '/public', '/docs', '/src/content', '/src/components', '/tests/e2e'],
  concurrency: 2,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
};
