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
    const names = namesOf(term);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });
});

describe('a topic that is written', () => {
  const linksOf = (body: string) => [...body.matchAll(/\]\(term:([a-z0-9-]+)\)/g)].map(([, slug]) => slug ?? '');
  const reached = new Map(terms.map(({ slug }) => [slug, new Set<string>()]));
  const add = (to: string, from: string) => void reached.get(to)?.add(from);
  for (const { term, body } of words.terms) {
    for (const slug of Object.values(term.related).flat()) {
      add(slug, term.slug);
      add(term.slug, slug);
    }
    for (const slug of linksOf(body)) add(slug, term.slug);
  }
  const isWritten = (topic: string | undefined) =>
    rows.filter((row) => row['topic'] === topic).every(({ slug }) => reached.has(slug ?? ''));
  const written = topics.filter(({ id }) => isWritten(id)).map(({ id }) => id);

  test.each(terms.filter(({ topic }) => written.includes(topic)))('reaches $slug from two others at least', (term) => {
    expect([...(reached.get(term.slug) ?? [])].filter((slug) => reached.has(slug)).length).toBeGreaterThanOrEqual(2);
  });

  test.each(written)('%s has a path through at least five of its terms', (topic) => {
    const paths = globSync('*.yaml', { cwd: `${root}src/content/paths` }).map(
      (path) => (readYaml(`paths/${path}`) as { readonly steps: readonly { readonly term: string }[] }).steps,
    );
    const most = Math.max(
      ...paths.map((steps) => steps.filter(({ term }) => rowOf.get(term)?.['topic'] === topic).length),
    );
    expect(most).toBeGreaterThanOrEqual(5);
  });
});

test.each(['topics.yaml', ...globSync('paths/*.yaml', { cwd: `${root}src/content` })])(
  'every mention that %s keeps plain is of a term',
  (file) => {
    const read = readYaml(file);
    const slugs = [read].flat().flatMap((each) => (each as { readonly unlinked?: string | string[] }).unlinked ?? []);
    expect(slugs.filter((slug) => slug !== 'all' && !order.includes(slug))).toEqual([]);
  },
);

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
