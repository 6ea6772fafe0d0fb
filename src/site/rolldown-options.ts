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
          test: /vite\/preload-helper|components\/starlight\/Header\.astro|src\/islands\/(adopt-styles|frame|keep-offline|own-worker|read-last|remembered|resume-walk|site-search|term-cards|theme-switch|storage)\.ts/,
        },
        // What an address makes of a name: for the lists that are filtered, and for the search.
        { name: 'names', test: /src\/glossary\/names\.ts/ },
        // The matcher of names, for every list in which somebody may look; and the search box, which is one file, too.
        { name: 'matcher', test: /src\/glossary\/(edit-distance|find-names|nearest|phrases)\.ts/ },
        {
          name: 'search-panel',
          test: /src\/(islands\/search\/(?!offer-numbers)|glossary\/(facets|names-index|search-names))/,
        },
        {
          name: 'calculator',
          test: /components\/calculator\/Calculator\.astro|src\/calculators\/(calculator|charts|row-names|wording|sentences)\.ts/,
        },
      ],
    },
  },
};

/** A file that needs no other is fetched as it is imported: to list it again would only make the page heavier. */
export const modulePreload = {
  resolveDependencies: (file: string, needed: string[]): string[] =>
    needed.every((each) => each === file) ? [] : needed,
};
