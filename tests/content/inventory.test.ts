import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculatorById } from '../../src/calculators/index.ts';
import { ownedNames } from '../../src/glossary/owners.ts';
import { nameAddress, namesOf } from '../../src/glossary/names.ts';
import { inventoryRows } from '../unit/inventory.ts';
import { readYaml, root, words } from './words.ts';

const rows = inventoryRows('terms.tsv');
const rowOf = new Map(rows.map((row) => [row['slug'], row]));
const terms = words.terms.map(({ term }) => term);

/** The files are ours, and `readGlossary` has held them against their schemas. */
const order = readYaml('reading-order.yaml') as readonly string[];
const topics = readYaml('topics.yaml') as readonly {
  readonly id: string;
  readonly title: string;
  readonly order: number;
}[];
const shared = (readYaml('shared-names.yaml') as readonly { readonly id: string }[]).map(({ id }) => nameAddress(id));

describe('the inventory', () => {
  test('is read whole, and in its order', () => {
    const planned = rows.map(({ slug }) => slug);
    expect(order.filter((slug) => rowOf.has(slug))).toEqual(planned);
    expect(new Set(order).size).toBe(order.length);
  });

  test('has the topics of the site, in their order', () => {
    expect(topics.map(({ id, title }) => [id, title])).toEqual(
      inventoryRows('topics.tsv').map(({ topic, title }) => [topic, title]),
    );
    expect(topics.map(({ order: place }) => place)).toEqual(topics.map((_, index) => index + 1));
  });

  test.each(terms.filter(({ slug }) => rowOf.has(slug)))(
    'has $slug with this title, abbreviation, aliases, topic, kind and calculator',
    (term) => {
      const row = rowOf.get(term.slug);
      expect({ title: term.title, abbreviation: term.abbreviation ?? '', topic: term.topic, kind: term.kind }).toEqual({
        title: row?.['title'],
        abbreviation: row?.['abbreviation'],
        topic: row?.['topic'],
        kind: row?.['kind'],
      });
      const calculator = row?.['calculator'] ?? '';
      if (calculatorById.has(calculator)) expect(term.calculator).toBe(calculator);
      const aliases = (row?.['aliases'] ?? '')
        .split(';')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== '');
      expect(term.aliases).toEqual(expect.arrayContaining(aliases));
    },
  );
});

test('every term that is written stands in the reading order', () => {
  expect(terms.filter(({ slug }) => !order.includes(slug)).map(({ slug }) => slug)).toEqual([]);
});

describe('names', () => {
  const names = new Map(ownedNames(terms).map((owned) => [owned.address, owned]));

  test.each(terms)('every name of $slug leads to it', (term) => {
    for (const name of namesOf(term)) {
      const owned = names.get(nameAddress(name));
      expect(owned?.owners, name).toContain(term);
      if (owned && owned.owners.length > 1) expect(shared, name).toContain(owned.address);
    }
  });

  test.each(terms)('no name of $slug is written twice', (term) => {
    const names = namesOf(term).map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });
});

describe('learning paths', () => {
  test.each(globSync('*.yaml', { cwd: `${root}src/content/paths` }))(
    'every step of %s is a term, and no term comes twice',
    (path) => {
      const { steps } = readYaml(`paths/${path}`) as { readonly steps: readonly { readonly term: string }[] };
      const slugs = steps.map(({ term }) => term);
      expect(slugs.filter((slug) => !order.includes(slug))).toEqual([]);
      expect(new Set(slugs).size).toBe(slugs.length);
    },
  );
});
