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

/**
 * Whether an excerpt marks a word of the query. Where Pagefind knows none, it answers with whatever the
 * query begins with: "flurble" finds a lone "F".
 */
export function marksWordOf(query: string, excerpt: string): boolean {
  const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => lettersOf(word));
  const words = query.split(/\s+/).map(lettersOf);
  return marked.length === 0 || marked.some((mark) => words.some((word) => isAlike(mark, word)));
}

/** How many letters an inflected word has in common with another form of it, at the least. */
const sameLetters = 3;

const isAlike = (one: string, other: string): boolean =>
  one === other || (one.length >= sameLetters && one.slice(0, sameLetters) === other.slice(0, sameLetters));

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
