import { nameAddress } from './names.ts';

/** A page that can be found by name. */
export interface Entry {
  /** Its address below the base: `terms/lead/`. */
  readonly path: string;
  readonly title: string;
  readonly abbreviation: string;
  readonly aliases: readonly string[];
  /** The kind of a term; else `calculator`, `path` or `topic`. */
  readonly kind: string;
  /** The title of its topic; empty where it has none. */
  readonly topic: string;
  /** The id of the calculator that works it out; empty where there is none. */
  readonly calculator: string;
}

/** A calculator as the search offers it: with its inputs, in their order, to put numbers into. */
export interface OfferedCalculator {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly topic: string;
  readonly inputs: readonly OfferedInput[];
  /** Inputs that are meant where fewer numbers are given than there are inputs; the others are then zero. */
  readonly inShort: readonly string[];
}

/** An input that can be filled from the search. */
export interface OfferedInput {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
}

/** Everything that can be found by name: the pages that are no calculators, and the calculators. */
export interface Names {
  readonly entries: readonly Entry[];
  readonly calculators: readonly OfferedCalculator[];
}

/** A calculator as a page that can be found: by its title and by its question. */
export const entryOf = ({ id, title, question, topic }: OfferedCalculator): Entry => ({
  path: `calculators/${id}/`,
  title,
  abbreviation: '',
  aliases: [question],
  kind: 'calculator',
  topic,
  calculator: id,
});

/**
 * `/names.json`: rows instead of objects, words by their place in a list, and what follows from the
 * rest left out, so that the names of every term come in one small file.
 */
export interface PackedNames {
  readonly topics: readonly string[];
  readonly kinds: readonly string[];
  readonly units: readonly string[];
  /** Id, title, question, topic, inputs with label and unit, inputs in short. */
  readonly calculators: readonly (readonly [
    string,
    string,
    string,
    number,
    readonly (readonly [string, string, number])[],
    readonly string[],
  ])[];
  /** Address without its slash (empty where title and folder give it), title, kind, topic, abbreviation, calculator, then the aliases. */
  readonly entries: readonly (readonly [string, string, number, number, string, number, ...string[]])[];
}

const folders: Readonly<Record<string, string>> = { path: 'paths', topic: 'topics' };

/** The address that a title would give. */
const usualPath = (title: string, kind: string) => `${folders[kind] ?? 'terms'}/${nameAddress(title)}/`;

/** Writes the index as {@link PackedNames}: what repeats is named by its place in a list. */
export function packNames({ entries, calculators }: Names): PackedNames {
  const distinct = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '').sort();
  const topics = distinct(entries.map(({ topic }) => topic));
  const kinds = distinct(entries.map(({ kind }) => kind));
  const units = distinct(calculators.flatMap(({ inputs }) => inputs.map(({ unit }) => unit)));
  const ids = calculators.map(({ id }) => id);
  return {
    topics,
    kinds,
    units,
    calculators: calculators.map(({ id, title, question, topic, inputs, inShort }) => [
      id,
      title,
      question,
      topics.indexOf(topic),
      inputs.map((input) => [input.id, input.label, units.indexOf(input.unit)]),
      inShort,
    ]),
    entries: entries.map(({ path, title, abbreviation, aliases, kind, topic, calculator }) => [
      path === usualPath(title, kind) ? '' : path,
      title,
      kinds.indexOf(kind),
      topics.indexOf(topic),
      abbreviation,
      ids.indexOf(calculator),
      ...aliases,
    ]),
  };
}

/** Reads what {@link packNames} wrote, as the same build wrote it. */
export function unpackNames({ topics, kinds, units, calculators, entries }: PackedNames): Names {
  return {
    calculators: calculators.map(([id, title, question, topic, inputs, inShort]) => ({
      id,
      title,
      question,
      topic: topics[topic] ?? '',
      inputs: inputs.map(([input, label, unit]) => ({ id: input, label, unit: units[unit] ?? '' })),
      inShort,
    })),
    entries: entries.map(([path, title, kindAt, topic, abbreviation, calculator, ...aliases]) => {
      const kind = kinds[kindAt] ?? '';
      return {
        path: path || usualPath(title, kind),
        title,
        abbreviation,
        aliases,
        kind,
        topic: topics[topic] ?? '',
        calculator: calculators[calculator]?.[0] ?? '',
      };
    }),
  };
}
