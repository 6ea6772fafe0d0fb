/** How Vite's bundler cuts what the browser fetches. */
export const rolldownOptions = {
  // Every MDX page would print a warning about a directive that is not ours.
  checks: { moduleLevelDirective: false },
  output: {
    codeSplitting: {
      // What every page runs is one file, and so is what every calculator needs; without the groups,
      // what they share would be a dozen small files.
      groups: [
        {
          name: 'frame',
          test: /vite\/preload-helper|components\/starlight\/Header\.astro|src\/islands\/(frame|keep-offline|resume-walk|site-search|term-cards|theme-switch|storage)\.ts/,
        },
        {
          name: 'calculator',
          test: /components\/calculator\/Calculator\.astro|src\/calculators\/(calculator|charts|row-names|wording|sentences)\.ts/,
        },
      ],
    },
  },
};
