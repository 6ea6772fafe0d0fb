import { describe, expect, test } from 'vitest';
import { nameAddress, namesOf } from '../../../src/glossary/names.ts';
import { fileURLToPath } from 'node:url';
import { readGlossary as readWords } from '../../../src/site/read-glossary.ts';
import { inventoryRows } from '../../unit/inventory.ts';
import { attribute, elementsBelow, elementsIn, textOf } from '../site/html.ts';
import { distFiles, fileOf, readDist } from '../site/dist.ts';
import { readGlossary } from '../site/exports.ts';
import { readPage } from '../site/page.ts';
import { Site } from '../site/site.ts';

const files = new Set(distFiles());
const { terms } = readGlossary();
const slugs = new Set(terms.map(({ slug }) => slug));
const termBySlug = new Map(terms.map((term) => [term.slug, term]));

/** Every name of a written term: those of the inventory, and those that its author added. */
const planned = inventoryRows('terms.tsv')
  .filter(({ slug = '' }) => slugs.has(slug))
  .flatMap(({ slug = '', title = '', abbreviation = '', aliases = '' }) =>
    namesOf({
      title,
      abbreviation,
      aliases: aliases
        .split(';')
        .map((alias) => alias.trim())
        .filter(Boolean),
    }).map((name) => ({ slug, name })),
  );
const written = terms.flatMap((term) => namesOf(term).map((name) => ({ slug: term.slug, name })));

const ownersOf = new Map<string, Set<string>>();
for (const { slug, name } of [...planned, ...written]) {
  const address = nameAddress(name);
  ownersOf.set(address, (ownersOf.get(address) ?? new Set()).add(slug));
}
const others = [...ownersOf]
  .filter(([address]) => !slugs.has(address))
  .map(([address, owners]) => ({ address, owners: [...owners].sort() }));
const formers = readWords(fileURLToPath(new URL('../../../', import.meta.url))).terms.flatMap(({ term }) =>
  term.formerly.map((address) => ({ address, owner: term.slug })),
);
const forwards = [
  ...formers,
  ...others.flatMap(({ address, owners: [owner = '', ...rest] }) => (rest.length === 0 ? [{ address, owner }] : [])),
];
const shared = others.filter(({ owners }) => owners.length > 1);

/** The terms that a page links to, where it does not repeat itself on every page. */
function listedTerms(address: string): { slugs: string[]; text: string } {
  const main = elementsIn(readDist(fileOf(`terms/${address}/`))).find(({ tagName }) => tagName === 'main');
  const hrefs = main
    ? [...elementsBelow(main)].flatMap((each) => (each.tagName === 'a' ? (attribute(each, 'href') ?? '') : []))
    : [];
  return {
    slugs: hrefs.flatMap((href) => /\/terms\/([^/]+)\/$/.exec(href)?.[1] ?? []).sort(),
    text: main ? textOf(main) : '',
  };
}

describe('a reader who types a name gets to its term', () => {
  test('every name of the inventory is kept by the term that owns it', () => {
    const kept = new Set(written.map(({ slug, name }) => `${slug}: ${nameAddress(name)}`));
    expect(planned.map(({ slug, name }) => `${slug}: ${nameAddress(name)}`).filter((name) => !kept.has(name))).toEqual(
      [],
    );
  });

  test('every name has an address', () => {
    expect(
      [...ownersOf.keys(), ...formers.map(({ address }) => address)]
        .map((address) => `terms/${address}/index.html`)
        .filter((file) => !files.has(file)),
    ).toEqual([]);
  });

  test('there is no page for a name that no term owns', () => {
    const pages = [...files].flatMap((file) => /^terms\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
    const kept = new Set(formers.map(({ address }) => address));
    expect(pages.filter((name) => !slugs.has(name) && !ownersOf.has(name) && !kept.has(name))).toEqual([]);
  });

  test.each(forwards.filter(({ address }) => files.has(fileOf(`terms/${address}/`))))(
    '/terms/$address/ forwards to /terms/$owner/',
    ({ address, owner }) => {
      const page = readPage(`terms/${address}/`, readDist(fileOf(`terms/${address}/`)), slugs);
      const site = new Site([], [page]);
      const path = (url: string | null | undefined) => {
        const target = site.follow(url ?? '', page.address);
        return target.leads === 'inside' ? target.path : null;
      };
      expect(path(page.refresh)).toBe(`terms/${owner}/`);
      expect(path(page.canonicals[0])).toBe(`terms/${owner}/`);
      const plain = page.references.filter(({ where }) => where === 'a[href]').map(({ url }) => path(url));
      expect(plain).toEqual([`terms/${owner}/`]);
    },
  );

  test.each(shared.filter(({ address }) => files.has(fileOf(`terms/${address}/`))))(
    '/terms/$address/ lists its owners with their definitions',
    ({ address, owners }) => {
      const { slugs: listed, text } = listedTerms(address);
      expect(listed).toEqual(owners);
      for (const owner of owners) expect(text).toContain(termBySlug.get(owner)?.definition.replace(/\s+/g, ' '));
    },
  );
});

describe('names that contracts.md gives as examples', () => {
  test.each([
    ['acv', ['annual-contract-value', 'average-contract-value']],
    ['map', ['marketing-automation-platform', 'mutual-action-plan']],
  ])('/terms/%s/ lists both owners', (address, owners) => {
    expect(listedTerms(address).slugs).toEqual(owners);
  });

  test('LTV:CAC and LTV/CAC have one address', () => {
    expect(files).toContain('terms/ltv-cac/index.html');
    expect(nameAddress('LTV:CAC')).toBe(nameAddress('LTV/CAC'));
  });
});
