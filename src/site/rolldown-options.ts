/** How Vite's bundler cuts what the browser fetches. */
export const rolldownOptions = {
  // Every MDX page would print a warning about a directive that is not ours.
  checks: { moduleLevelDirective: false },
  output: {
    codeSplitting: {
      // What every page runs is one file; without the group, what it shares with a calculator would be files of their own.
      groups: [
        {
          name: 'frame',
          test: /vite\/preload-helper|components\/starlight\/Header\.astro|src\/islands\/(frame|site-search|term-cards|theme-switch|storage)\.ts/,
        },
      ],
    },
  },
};
