import { editDistance } from './edit-distance.ts';
import { phrasesOf, plain, tellingWords, wordsOf } from './phrases.ts';

/** How a name answers a query, best first. */
export const answers = ['exact', 'variant', 'beginning', 'near', 'inside', 'faint'] as const;
export type Answer = (typeof answers)[number];

/** A candidate that answers a query, by the name of it that answers best. */
export interface Found<T> {
  readonly candidate: T;
  readonly name: string;
  readonly answer: Answer;
}

interface Row {
  /** The place of its candidate. */
  readonly owner: number;
  readonly name: string;
  /** Its place among the names of its candidate; the title is the first. */
  readonly place: number;
  readonly words: string;
  /** Its words without plurals and British spelling. */
  readonly plain: string;
  /** Its words run together, so that a lost or an extra blank is one slip like any other. */
  readonly whole: string;
}

interface Ranked {
  readonly row: Row;
  readonly answer: Answer;
  /** Within one kind of answer smaller numbers come first, compared one after another. */
  readonly rank: readonly number[];
}

/** Longer than any name: to compare it with all of them would hold up the page. */
export const longestQuery = 200;

/** One edit in short names, two in long ones. */
const slips = (text: string) => (text.length < 3 ? 0 : text.length < 7 ? 1 : 2);

const rankOf = ({ answer, rank }: Ranked) => [answers.indexOf(answer), ...rank];

const compare = (a: Ranked, b: Ranked) => {
  const [left, right] = [rankOf(a), rankOf(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? a.row.owner - b.row.owner : (left[at] ?? 0) - (right[at] ?? 0);
};

/** How a word that was typed may fit a word of a name, best first; what fits worse counts where nothing fits better. */
const fits: readonly ((typed: string, word: string, limit: number) => number)[] = [
  (typed, word) => (word === typed ? 1 : typed.length > 1 && word.startsWith(typed) ? 0.8 : 0),
  (typed, word, limit) => (editDistance(typed, word, limit) <= limit ? 0.6 : 0),
  // A word that is not typed to its end may have a slip, too; in a short one that would be a guess.
  (typed, word, limit) => (typed.length > 4 && editDistance(typed, word, limit, true) <= limit ? 0.4 : 0),
];

/**
 * Makes a function that finds candidates by name: exact names first, then names that begin so, then
 * near misses, then words inside; where there is none of these, what is alike from farther away.
 *
 * @param namesOf Every name of a candidate, the title first.
 */
export function createFinder<T>(
  candidates: readonly T[],
  namesOf: (candidate: T) => readonly string[],
): (query: string) => Found<T>[] {
  const rows: readonly Row[] = candidates.flatMap((candidate, owner) =>
    namesOf(candidate).map((name, place) => {
      const words = wordsOf(name);
      return { owner, name, place, words, plain: plain(words), whole: words.replaceAll(' ', '') };
    }),
  );
  const rowsByWord = new Map<string, Row[]>();
  for (const row of rows)
    for (const word of new Set(row.plain.split(' '))) {
      const list = rowsByWord.get(word);
      if (list) list.push(row);
      else rowsByWord.set(word, [row]);
    }

  /** @param at The place of the phrase: what was typed counts before what may be meant by it. */
  function begun(phrase: string, at: number): Ranked[] {
    const one = plain(phrase);
    const whole = phrase.replaceAll(' ', '');
    return rows.flatMap((row): Ranked[] => {
      if (row.whole === whole) return [{ row, answer: 'exact', rank: [at, row.place] }];
      if (row.plain === one) return [{ row, answer: 'variant', rank: [at, row.place] }];
      if (!row.words.startsWith(phrase) && !row.whole.startsWith(whole)) return [];
      const isCut = row.words.charAt(phrase.length) !== ' ';
      return [{ row, answer: 'beginning', rank: [at, Number(isCut), Math.min(row.place, 1), row.words.length] }];
    });
  }

  function near(phrase: string, more: number): Ranked[] {
    const whole = phrase.replaceAll(' ', '');
    const limit = slips(whole) + more;
    return rows.flatMap((row): Ranked[] => {
      const edits = editDistance(whole, row.whole, limit);
      const rank = [edits, Number(!row.whole.startsWith(whole.charAt(0))), row.place];
      return edits > limit ? [] : [{ row, answer: more > 0 ? 'faint' : 'near', rank }];
    });
  }

  /** The names that have a word like this one, and how much that tells: a rare word tells more. */
  function holding(typed: string, more: number): { readonly row: Row; readonly value: number }[] {
    const forms = [...new Set([typed, plain(typed)])];
    const limit = slips(typed) + more;
    for (const fit of fits) {
      const found = [...rowsByWord].flatMap(([word, list]) => {
        const value = Math.max(...forms.map((form) => fit(form, word, limit)));
        return value > 0 ? list.map((row) => ({ row, value })) : [];
      });
      const weight = Math.log(1 + rows.length / found.length);
      if (found.length > 0) return found.map(({ row, value }) => ({ row, value: value * weight }));
    }
    return [];
  }

  /** The candidates that hold the most of the words; the names of one help each other, and the one that holds most tells. */
  function inside(words: readonly string[], more: number): Ranked[] {
    const held = new Map<number, { readonly values: Map<string, number>; readonly rows: Map<Row, number> }>();
    for (const typed of new Set(words))
      for (const { row, value } of holding(typed, more)) {
        const { values, rows: own } = held.get(row.owner) ?? {
          values: new Map<string, number>(),
          rows: new Map<Row, number>(),
        };
        values.set(typed, Math.max(value, values.get(typed) ?? 0));
        own.set(row, (own.get(row) ?? 0) + value);
        held.set(row.owner, { values, rows: own });
      }
    const most = Math.max(0, ...[...held.values()].map(({ values }) => values.size));
    const tells = ([a, left]: [Row, number], [b, right]: [Row, number]) =>
      right - left || Number(a.place > 0) - Number(b.place > 0) || a.words.length - b.words.length;
    return [...held.values()]
      .filter(({ values }) => values.size === most)
      .flatMap(({ values, rows: own }) => {
        const [row] = [...own].sort(tells)[0] ?? [];
        const sum = [...values.values()].reduce((total, value) => total + value, 0);
        const rank = [more > 0 ? 9 : 0, -sum, row?.words.length ?? 0];
        return row ? [{ row, answer: more > 0 ? ('faint' as const) : ('inside' as const), rank }] : [];
      });
  }

  function rank(query: string): Ranked[] {
    const phrases = phrasesOf(query);
    const words = tellingWords(phrases.at(-1) ?? '');
    const direct = phrases.flatMap((phrase, at) => begun(phrase, at));
    // What is a name already is no slip of another: NPS does not mean the 4 Ps.
    const isNamed = direct.some(({ answer }) => answer === 'exact');
    const missed = isNamed ? [] : phrases.flatMap((phrase) => near(phrase, 0));
    const ranked = [...direct, ...missed, ...inside(words, 0)];
    return ranked.length > 0 ? ranked : [...phrases.flatMap((phrase) => near(phrase, 1)), ...inside(words, 1)];
  }

  return (query) => {
    if (query.length > longestQuery) return [];
    const best = new Map<number, Ranked>();
    for (const each of rank(query)) {
      const before = best.get(each.row.owner);
      if (!before || compare(each, before) < 0) best.set(each.row.owner, each);
    }
    return [...best.values()].sort(compare).flatMap(({ row, answer }) => {
      const candidate = candidates[row.owner];
      return candidate === undefined ? [] : [{ candidate, name: row.name, answer }];
    });
  };
}
