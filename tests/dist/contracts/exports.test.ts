import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { relationTypes, type RelationType } from '../../../src/glossary/term.ts';
import { inventoryCalculators, inventoryRows } from '../../unit/inventory.ts';
import { readDist } from '../site/dist.ts';
import { readCalculators, readGlossary, type ExportedTerm } from '../site/exports.ts';
import { absolute } from '../site/site.ts';

const { terms } = readGlossary();
const { calculators } = readCalculators();
const termBySlug = new Map(terms.map((term) => [term.slug, term]));
const calculatorIds = new Set(calculators.map(({ id }) => id));
const otherSide: Readonly<Record<RelationType, RelationType>> = {
  broader: 'narrower',
  narrower: 'broader',
  contrasts: 'contrasts',
  see: 'see',
};

describe('glossary.json', () => {
  test('is sorted by slug, each slug once', () => {
    const slugs = terms.map(({ slug }) => slug);
    expect(slugs).toEqual([...new Set(slugs)].sort());
  });

  test('relates only terms that are in it, and each pair in one way', () => {
    for (const { slug, related } of terms) {
      const all = relationTypes.flatMap((type) => related[type]);
      expect(
        all.filter((other) => !termBySlug.has(other) || other === slug),
        slug,
      ).toEqual([]);
      expect(new Set(all).size, `${slug} names a term twice`).toBe(all.length);
    }
  });

  test('tells every relation on both sides', () => {
    const missing = terms.flatMap(({ slug, related }) =>
      relationTypes.flatMap((type) =>
        related[type]
          .filter((other) => !termBySlug.get(other)?.related[otherSide[type]].includes(slug))
          .map((other) => `${other} lacks ${otherSide[type]}: ${slug}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('gives absolute addresses of the terms', () => {
    expect(terms.filter(({ slug, url }) => url !== absolute(`terms/${slug}/`))).toEqual([]);
  });

  test('knows the topics, the calculators and the sources that are there', () => {
    const topics = new Set(inventoryRows('topics.tsv').map(({ topic }) => topic));
    expect(terms.filter(({ topic }) => !topics.has(topic)).map(({ slug }) => slug)).toEqual([]);
    expect(
      terms.filter(({ calculator }) => calculator !== null && !calculatorIds.has(calculator)).map(({ slug }) => slug),
    ).toEqual([]);
    expect(terms.filter(({ sources }) => sources.length === 0).map(({ slug }) => slug)).toEqual([]);
  });

  test('has a calculator for every metric', () => {
    expect(
      terms.filter(({ kind, calculator }) => kind === 'metric' && calculator === null).map(({ slug }) => slug),
    ).toEqual([]);
  });
});

describe('glossary.csv', () => {
  const rows = csvParse(readDist('glossary.csv'));

  test('has the columns of glossary.json', () => {
    expect(rows.columns).toEqual([
      'slug',
      'title',
      'abbreviation',
      'aliases',
      'definition',
      'topic',
      'kind',
      'calculator',
      'related',
      'sources',
      'reviewed',
      'url',
    ]);
  });

  test('says the same as glossary.json, a row a term', () => {
    expect(rows.map((row) => without(row, 'sources'))).toEqual(terms.map(asRow));
  });

  test('names the sources of each term in their order', () => {
    for (const [index, { slug, sources }] of terms.entries()) {
      const cell = rows[index]?.sources ?? '';
      const places = sources.map(({ id }) => cell.search(new RegExp(`(^|; )${id}\\b`)));
      expect(places, `${slug}: ${cell}`).toEqual(places.toSorted((a, b) => a - b));
      expect(places, `${slug}: ${cell}`).not.toContain(-1);
    }
  });
});

function asRow(term: ExportedTerm): Record<string, string> {
  const { slug, title, definition, topic, kind, reviewed, url } = term;
  return {
    ...{ slug, title, definition, topic, kind, reviewed, url },
    abbreviation: term.abbreviation ?? '',
    aliases: term.aliases.join('; '),
    calculator: term.calculator ?? '',
    related: relationTypes.flatMap((type) => term.related[type]).join('; '),
  };
}

describe('calculators.json', () => {
  test('has each calculator once', () => {
    expect(calculators).toHaveLength(calculatorIds.size);
  });

  test.each(calculators)('$id takes and gives what the inventory says', ({ id, serves, inputs, outputs }) => {
    const listed = inventoryCalculators.find((row) => row.id === id);
    expect(serves).toEqual(listed?.serves);
    // The contract has no default for rows.
    expect(inputs.map(withoutLabels)).toEqual(
      listed?.inputs.map((input) => (input.unit === 'rows' ? without(input, 'default') : input)),
    );
    expect(outputs.map(({ id: output, unit }) => ({ id: output, unit })).toSorted(byId)).toEqual(
      listed?.outputs.map(({ id: output, unit }) => ({ id: output, unit })).toSorted(byId),
    );
  });
});

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

const without = (row: object, key: string) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));

/** An input as the inventory has it: without its label, and those of its columns. */
const withoutLabels = (input: object) => {
  const plain = without(input, 'label');
  const { columns } = plain;
  return Array.isArray(columns)
    ? { ...plain, columns: columns.map((column: object) => without(column, 'label')) }
    : plain;
};
