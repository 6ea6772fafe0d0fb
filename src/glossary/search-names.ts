import { createFinder, type Answer } from './find-names.ts';
import { namesOf } from './names.ts';
import { entryOf, type Entry, type Names, type OfferedCalculator } from './names-index.ts';
import { wordsOf } from './phrases.ts';

/** What a search by name found: a page, and the name of it that answers. */
export interface NameHit {
  readonly entry: Entry;
  readonly name: string;
  readonly answer: Answer;
}

/** A search that is ready to answer, and what it searches. */
export interface NameSearch {
  /** Every page that can be found by name, by its address. */
  readonly byPath: ReadonlyMap<string, Entry>;
  readonly calculatorById: ReadonlyMap<string, OfferedCalculator>;
  /** The pages that a name answers for, best first; none for an empty query. */
  find(query: string): readonly NameHit[];
}

/** Pages that are no terms, in the order in which they follow them. */
const others = ['calculator', 'path', 'topic'];
const isTerm = ({ kind }: Entry) => !others.includes(kind);

/** Prepares the search over every name. Where several pages have the very name, the term comes first. */
export function searchNames({ entries, calculators }: Names): NameSearch {
  const rank = ({ kind }: Entry) => others.indexOf(kind);
  const pages = [...entries, ...calculators.map(entryOf)].sort((a, b) => rank(a) - rank(b));
  const find = createFinder(pages, namesOf);
  return {
    byPath: new Map(pages.map((entry) => [entry.path, entry])),
    calculatorById: new Map(calculators.map((calculator) => [calculator.id, calculator])),
    find: (query) => {
      const hits = find(query).map(({ candidate, name, answer }) => ({ entry: candidate, name, answer }));
      const isOwner = ({ entry, answer }: NameHit) => answer === 'exact' && isTerm(entry);
      return [...hits.filter(isOwner), ...hits.filter((hit) => !isOwner(hit))];
    },
  };
}

/**
 * The hits as they are listed: behind the first term, and behind each that was named in full, the
 * calculator that works it out; a calculator that is called as its term is not listed besides.
 *
 * @param has Whether a page may be listed, by what the reader chose.
 */
export function withCalculators(
  hits: readonly NameHit[],
  { byPath }: NameSearch,
  has: (entry: Entry) => boolean,
): NameHit[] {
  const all = hits.filter(({ entry }) => has(entry));
  const terms = all.filter(({ entry }) => isTerm(entry));
  const offered = new Set<string>();
  return all.flatMap((hit, at) => {
    const { entry, answer } = hit;
    if (entry.kind === 'calculator') {
      const isTwin = terms.some((term) => term.entry.calculator === entry.calculator && isCalledAs(term, hit));
      if (isTwin || offered.has(entry.calculator)) return [];
      offered.add(entry.calculator);
      return [hit];
    }
    const calculator = byPath.get(`calculators/${entry.calculator}/`);
    const isOffered =
      calculator && has(calculator) && (at === 0 || answer === 'exact') && !offered.has(entry.calculator);
    if (!isOffered) return [hit];
    offered.add(entry.calculator);
    return [hit, { entry: calculator, name: calculator.title, answer }];
  });
}

const isCalledAs = (a: NameHit, b: NameHit) => wordsOf(a.entry.title) === wordsOf(b.entry.title);
