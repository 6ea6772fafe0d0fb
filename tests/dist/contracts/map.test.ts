import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { layOut, type MapTie } from '../../../src/glossary/map/layout.ts';
import { relationTypes } from '../../../src/glossary/term.ts';
import { readDist } from '../site/dist.ts';
import { readGlossary } from '../site/exports.ts';
import { attribute, elementsBelow, elementsIn, textOf, type Element } from '../site/html.ts';
import { compressedSize, kilobytes } from '../weight/size.ts';

const html = readDist('map/index.html');
const elements = elementsIn(html);
const { terms } = readGlossary();
const data = z
  .strictObject({
    terms: z.array(
      z.strictObject({
        names: z.array(z.string()),
        about: z.string(),
        definition: z.string(),
        ties: z.array(z.number().int()),
      }),
    ),
  })
  .parse(JSON.parse(readDist('map.json')));

const withClass = (name: string) => elements.find((each) => attribute(each, 'class') === name);
const linksIn = (parent: Element | undefined) =>
  parent ? [...elementsBelow(parent)].filter(({ tagName }) => tagName === 'a') : [];
const slugOf = (link: Element) => attribute(link, 'href')?.split('/').at(-2) ?? '';

/** What the drawing of a class says; empty where there is none. */
const pathOf = (name: string) =>
  elements.flatMap((each) => (attribute(each, 'class') === name ? (attribute(each, 'd') ?? '') : [])).join('');

/** The terms as they are drawn. */
const dots = linksIn(withClass('terms')).map((link) => {
  const text = [...elementsBelow(link)].find(({ tagName }) => tagName === 'text');
  return { slug: slugOf(link), x: Number(text && attribute(text, 'x')), y: Number(text && attribute(text, 'y')) };
});
const relatedTo = (slug: string) => {
  const related = terms.find((term) => term.slug === slug)?.related;
  return related ? relationTypes.flatMap((type) => related[type]) : [];
};

describe('the map', () => {
  test('has every term once, in the order of its data', () => {
    expect(dots.map(({ slug }) => slug)).toEqual(terms.map(({ slug }) => slug));
    expect(data.terms.map(({ definition }) => definition)).toEqual(terms.map(({ definition }) => definition));
  });

  test('has each of them in a place of its own', () => {
    expect(dots.filter(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y) || x <= 0 || y <= 0)).toEqual([]);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
  });

  test('is laid out the same each time', () => {
    const ties = terms.flatMap(({ slug }) =>
      relatedTo(slug)
        .filter((other) => slug < other)
        .map((other): MapTie => [slug, other]),
    );
    const again = layOut(terms, ties);
    expect(dots).toEqual(terms.map(({ slug }) => ({ slug, ...again.get(slug) })));
  });

  test('ties what is related, and nothing else', () => {
    const tied = data.terms.map(({ ties }, index) =>
      ties.map((other) => [dots[index]?.slug, dots[other]?.slug].join(' ')),
    );
    const related = terms.flatMap(({ slug }) =>
      relatedTo(slug)
        .filter((other) => slug < other)
        .map((other) => `${slug} ${other}`),
    );
    expect(tied.flat().sort()).toEqual(related.sort());
  });

  test('draws a line for each tie, and none that ends beside a term', () => {
    const places = new Set(dots.map(({ x, y }) => `${x} ${y}`));
    const lines = ['across', 'inside', 'strong'].flatMap((name) =>
      [...pathOf(name).matchAll(/M(\d+) (\d+)l(-?\d+) (-?\d+)/g)].map(([, x, y, right, down]) => [
        `${x} ${y}`,
        `${Number(x) + Number(right)} ${Number(y) + Number(down)}`,
      ]),
    );
    expect(lines.flat().filter((end) => !places.has(end))).toEqual([]);
    expect(lines).toHaveLength(data.terms.flatMap(({ ties }) => ties).length);
  });

  test('has each topic as one region', () => {
    const outlines = elements.filter((each) => attribute(each, 'class')?.startsWith('tint-'));
    expect(outlines.map((each) => attribute(each, 'data-topic')).sort()).toEqual(
      [...new Set(terms.map(({ topic }) => topic))].sort(),
    );
    expect(outlines.filter((each) => attribute(each, 'd')?.split('m').length !== 2)).toEqual([]);
  });

  test('stands on its page as a list, too, with what each term is related to', () => {
    const list = elements.find((each) => attribute(each, 'class')?.startsWith('map-list'));
    const inList = linksIn(list).filter((link) => attribute(link, 'href')?.includes('/terms/'));
    expect(inList.map(slugOf).sort()).toEqual(terms.map(({ slug }) => slug));
    const items = list ? [...elementsBelow(list)].filter(({ tagName }) => tagName === 'li') : [];
    expect(items.map(textOf).find((text) => text.startsWith('Lead Account'))).toContain('Opportunity');
  });

  test('weighs no more than it has to', () => {
    const [page, fetched] = [compressedSize(html), compressedSize(readDist('map.json'))];
    console.info(`  /map/: ${kilobytes(page)} of HTML, and ${kilobytes(fetched)} more when somebody uses it`);
    expect(page).toBeLessThanOrEqual(60_000);
    expect(fetched).toBeLessThanOrEqual(45_000);
  });
});
