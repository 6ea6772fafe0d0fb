/** By what a reader may narrow the results. */
export const facetNames = ['topic', 'kind'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is chosen of each; empty where nothing is. */
export type Facets = Readonly<Record<FacetName, string>>;

/** Whether a page suits what is chosen; one facet may be left out of account. */
export const suits = (page: Facets, chosen: Facets, except?: FacetName): boolean =>
  facetNames.every((name) => name === except || chosen[name] === '' || page[name] === chosen[name]);

/** How many pages there would be for each choice of a facet, with the other as it is chosen; by name. */
export function countsOf(pages: readonly Facets[], chosen: Facets, facet: FacetName): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    if (page[facet] !== '' && suits(page, chosen, facet)) counts.set(page[facet], (counts.get(page[facet]) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
