import { suits, type Facets } from '../../glossary/facets.ts';
import type { Entry } from '../../glossary/names-index.ts';
import { withCalculators, type NameHit, type NameSearch } from '../../glossary/search-names.ts';
import type { Offers } from './offer-numbers.ts';
import type { Result } from './option.ts';

/** A page that answers by its name, as it is listed. */
export interface NameRow extends Omit<Result, 'href'> {
  /** Its address below the base. */
  readonly path: string;
  /** The part of the address that puts the numbers in. */
  readonly search?: string;
}

/** What the names say to a query. */
export interface NameAnswer {
  readonly heading: string;
  readonly rows: readonly NameRow[];
  /** Every page whose name answers, whatever is chosen. */
  readonly found: readonly Entry[];
  /** Whether nothing is called so, and the rows are only the nearest. */
  readonly isFaint: boolean;
  /** What to look for in the text: the query without the numbers that were understood. */
  readonly asked: string;
  /** The name that was probably meant, where what was typed is a slip of it. */
  readonly meant: string | null;
}

/** How many names are listed. */
const most = 8;

/**
 * Answers a query from the names.
 *
 * @param offers What its numbers offer; null where it has none.
 */
export function answerByName(search: NameSearch, query: string, chosen: Facets, offers: Offers | null): NameAnswer {
  const asked = offers?.name ?? query;
  const hits = search.find(asked);
  const offered = (offers?.calculators ?? []).flatMap(({ id, search: numbers, understood }) => {
    const entry = search.byPath.get(`calculators/${id}/`);
    return entry && suits(entry, chosen) ? [{ ...rowOf(entry), search: numbers, line: understood }] : [];
  });
  const rows = withCalculators(hits, search, (entry) => suits(entry, chosen))
    .filter(({ entry }) => !offered.some(({ path }) => path === entry.path))
    .map(({ entry, name }) => rowOf(entry, name));
  const isFaint = hits[0]?.answer === 'faint';
  return {
    heading: isFaint ? 'Nearest names' : 'Names',
    rows: [...offered, ...rows].slice(0, most),
    found: hits.map(({ entry }: NameHit) => entry),
    isFaint,
    asked,
    meant: hits[0]?.answer === 'near' ? hits[0].name : null,
  };
}

/** Every page that suits what is chosen, where nothing is typed. */
export function everyPage(search: NameSearch, chosen: Facets): NameAnswer {
  const pages = [...search.byPath.values()];
  const rows = pages.filter((entry) => suits(entry, chosen)).map((entry) => rowOf(entry));
  return { heading: 'Names', rows, found: pages, isFaint: false, asked: '', meant: null };
}

/** The terms that were read last. */
export function termsRead(search: NameSearch, slugs: readonly string[], except: string): NameAnswer {
  const entries = slugs.flatMap((slug) => search.byPath.get(`terms/${slug}/`) ?? []);
  const rows = entries
    .filter(({ path }) => path !== except)
    .slice(0, 6)
    .map((entry) => rowOf(entry));
  return { heading: 'Recently read', rows, found: [...search.byPath.values()], isFaint: false, asked: '', meant: null };
}

/** @param name The name that answered; it is told where the row does not show it already. */
function rowOf({ path, title, abbreviation, aliases, kind, topic }: Entry, name = title): NameRow {
  const isShown = [title, abbreviation].includes(name) || kind === 'calculator';
  return {
    path,
    title: kind === 'calculator' ? `${title} calculator` : title,
    abbreviation,
    alias: isShown ? '' : name,
    about: [kind, kind === 'topic' ? '' : topic].filter(Boolean).join(' · '),
    ...(kind === 'calculator' ? { line: aliases[0] ?? '' } : {}),
  };
}
