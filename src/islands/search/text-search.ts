import type { Facets } from '../../glossary/facets.ts';

/** What a page of the index says of itself. */
export interface TextPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Words around what was found, marked up with `<mark>`. */
  readonly excerpt: string;
}

/** What a search in the text found. */
export interface TextHits {
  /** The addresses below the base of every page that holds the words, whatever is chosen beside them. */
  readonly paths: ReadonlySet<string>;
  /** The pages that hold them and suit what is chosen, best first. */
  readonly results: readonly { data(): Promise<TextPage> }[];
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's interface in the browser that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<Pick<TextHits, 'results'> & { readonly totalFilters: Counts }>;
}

/** A name found in a heading or alias weighs far more than one in the text. */
const ranking = { termFrequency: 0.4, pageLength: 0.4, metaWeights: { title: 12, names: 12 } };

let loading: Promise<Pagefind> | undefined;

async function load(base: string): Promise<Pagefind> {
  const address = new URL(`${base}pagefind/pagefind.js`, location.href).href;
  // Pagefind writes this file after the build, so that no type of it exists.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking, excerptLength: 18, baseUrl: base });
  await pagefind.init();
  // Until the filters are there, a search does not say which pages it found.
  await pagefind.filters();
  return pagefind;
}

/**
 * Searches the text of every page.
 *
 * @param base The address below which the site lies.
 * @throws Where the search could not be fetched; the next call tries again.
 */
export async function searchText(base: string, query: string, { topic, kind }: Facets): Promise<TextHits> {
  loading ??= load(base);
  let pagefind: Pagefind;
  try {
    pagefind = await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
  const filters = { ...(topic ? { topic } : {}), ...(kind ? { kind } : {}) };
  const { results, totalFilters } = await pagefind.search(query, { filters });
  const paths = Object.entries(totalFilters['page'] ?? {}).flatMap(([path, count]) => (count > 0 ? [path] : []));
  return { paths: new Set(paths), results };
}
