import uFuzzy from '@leeoniya/ufuzzy';
import { Searcher } from 'fast-fuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createFinder } from '../../../src/glossary/find-names.ts';
import { wordsOf } from '../../../src/glossary/phrases.ts';

/** Finds names, best first, by their place in the list. */
export type Find = (query: string) => readonly number[];

/** The matchers that are measured, each with the settings that serve it best here. */
export const matchers: Readonly<Record<string, (names: readonly string[]) => Find>> = {
  ours: (names) => {
    const find = createFinder(
      names.map((name, at) => ({ name, at })),
      ({ name }) => [name],
    );
    return (query) => find(query).map(({ candidate }) => candidate.at);
  },
  uFuzzy: (names) => {
    const list = [...names];
    // One slip in each word; the types give the mode no name that is there when this runs.
    const matcher = new uFuzzy({
      intraMode: 1 as never,
      intraSlice: [0, Infinity],
      intraSub: 1,
      intraTrn: 1,
      intraDel: 1,
    });
    return (query) => {
      const [indexes, info, order] = matcher.search(list, query, 1, 1e5);
      return order ? order.map((at) => info.idx[at] ?? -1) : (indexes ?? []);
    };
  },
  MiniSearch: (names) => {
    const matcher = new MiniSearch({
      fields: ['name'],
      searchOptions: { fuzzy: 0.3, prefix: true, weights: { fuzzy: 0.8, prefix: 0.6 } },
    });
    matcher.addAll(names.map((name, id) => ({ id, name })));
    return (query) => matcher.search(query).map(({ id }) => Number(id));
  },
  'MiniSearch, whole names too': (names) => {
    const matcher = new MiniSearch({ fields: ['whole', 'words'], tokenize: (text) => text.split(' ') });
    const whole = (text: string) => wordsOf(text).replaceAll(' ', '');
    matcher.addAll(names.map((name, id) => ({ id, whole: whole(name), words: wordsOf(name) })));
    const slips = (text: string) => (text.length < 3 ? 0 : text.length < 7 ? 1 : 2);
    return (query) =>
      matcher
        .search({
          queries: [
            { queries: [whole(query)], fields: ['whole'], prefix: true, fuzzy: slips, boost: { whole: 10 } },
            { queries: [wordsOf(query)], fields: ['words'], prefix: true, fuzzy: slips },
          ],
        })
        .map(({ id }) => Number(id));
  },
  'Fuse.js': (names) => {
    const matcher = new Fuse(names, { ignoreLocation: true, threshold: 0.4 });
    return (query) => matcher.search(query, { limit: 24 }).map(({ refIndex }) => refIndex);
  },
  'fast-fuzzy': (names) => {
    const matcher = new Searcher(
      names.map((name, at) => ({ name, at })),
      { keySelector: ({ name }) => name },
    );
    return (query) => matcher.search(query).map(({ at }) => at);
  },
};

/** What a page would fetch for each: a module that uses it as above, and nothing else. */
export const entries: Readonly<Record<string, string>> = {
  ours: "export { createFinder } from '../../src/glossary/find-names.ts';",
  uFuzzy:
    "import uFuzzy from '@leeoniya/ufuzzy'; export const find = (l, q) => new uFuzzy({ intraMode: 1 }).search(l, q);",
  MiniSearch: "import MiniSearch from 'minisearch'; export const make = () => new MiniSearch({ fields: ['name'] });",
  'MiniSearch, whole names too':
    "import MiniSearch from 'minisearch'; export const make = () => new MiniSearch({ fields: ['name', 'whole'] });",
  'Fuse.js': "import Fuse from 'fuse.js/basic'; export const find = (l, q) => new Fuse(l).search(q);",
  'fast-fuzzy': "import { Searcher } from 'fast-fuzzy'; export const find = (l, q) => new Searcher(l).search(q);",
};
