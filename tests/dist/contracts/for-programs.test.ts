import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { brand } from '../../../src/brand.ts';
import { dist, distFiles, readDist } from '../site/dist.ts';
import { readCalculators, readGlossary } from '../site/exports.ts';
import { absolute } from '../site/site.ts';

const { terms } = readGlossary();
const { calculators } = readCalculators();
const files = distFiles();

describe('llms.txt', () => {
  const text = readDist('llms.txt');

  test('begins with the title and a summary, and names every term and calculator once', () => {
    expect(text.startsWith(`# ${brand.name}\n\n> `)).toBe(true);
    for (const path of [
      ...terms.map(({ slug }) => `terms/${slug}/`),
      ...calculators.map(({ id }) => `calculators/${id}/`),
    ])
      expect(text.split(`](${absolute(path)})`).length - 1, path).toBe(1);
  });
});

describe('llms-full.txt', () => {
  const text = readDist('llms-full.txt');

  test('has every term with its definition, its figures worked out and its links absolute', () => {
    for (const { slug, title, definition } of terms)
      expect(text, slug).toContain(`# ${title}\n\n${absolute(`terms/${slug}/`)}\n\n> ${definition}\n`);
    expect(text.match(/\[\[[^\]]*\]\]|\]\((term|example):[^)]*\)/g) ?? []).toEqual([]);
  });
});

describe('the feed', () => {
  const text = readDist('feed.xml');

  test('leads to terms that are there, the newest first', () => {
    const entries = [...text.matchAll(/<entry>.*?<\/entry>/gs)].map(([entry]) => ({
      url: /<id>(.*?)<\/id>/.exec(entry)?.[1],
      updated: /<updated>(.*?)<\/updated>/.exec(entry)?.[1] ?? '',
    }));
    const known = new Set(terms.map(({ url }) => url));
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.filter(({ url }) => !known.has(url ?? ''))).toEqual([]);
    expect(entries.map(({ updated }) => updated)).toEqual(
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .reverse(),
    );
  });

  test('names the topic of each entry as RFC 4287 wants it', () => {
    const categories = text.match(/<category[^>]*>/g) ?? [];
    expect(categories.length).toBe(text.split('<entry>').length - 1);
    expect(categories.filter((tag) => !/ term="[a-z-]+"/.test(tag))).toEqual([]);
  });

  test('has every term of its oldest day', () => {
    const days = terms.filter(({ url }) => text.includes(`<id>${url}</id>`)).map(({ reviewed }) => reviewed);
    const oldest = days.toSorted()[0] ?? '';
    expect(days).toHaveLength(terms.filter(({ reviewed }) => reviewed >= oldest).length);
  });

  test('is as old as its newest entry, not as the build', () => {
    const newest =
      terms
        .map(({ reviewed }) => reviewed)
        .toSorted()
        .at(-1) ?? '';
    expect(/<updated>(.*?)<\/updated>/.exec(text)?.[1]).toBe(new Date(newest).toISOString());
  });
});

describe('the sitemap', () => {
  test('says no day of what terms alone do not tell', () => {
    expect(readDist('sitemap-0.xml')).toContain(`<loc>${absolute('hosting/')}</loc></url>`);
  });

  test('says of each term the day on which it was read last', () => {
    const text = readDist('sitemap-0.xml');
    for (const { slug, reviewed } of terms)
      expect(text, slug).toContain(`<loc>${absolute(`terms/${slug}/`)}</loc><lastmod>${reviewed}T`);
  });
});

test('a browser that reads the search description is led to A to Z', () => {
  expect(readDist('opensearch.xml')).toContain(`template="${absolute('terms/')}?q={searchTerms}"`);
});

describe('social cards', () => {
  const cards = files.filter((file) => file.startsWith('social/'));

  test('every term and calculator has one', () => {
    const missing = [...terms.map(({ slug }) => `terms/${slug}`), ...calculators.map(({ id }) => `calculators/${id}`)]
      .map((page) => `social/${page}.png`)
      .filter((file) => !cards.includes(file));
    expect(missing).toEqual([]);
  });

  test('each is 1200 by 630 pixels and light enough for the services that show them', async () => {
    const wrong: string[] = [];
    for (const file of cards) {
      const { width, height, size = 0 } = await sharp(`${dist}${file}`).metadata();
      if (width !== 1200 || height !== 630 || size > 100_000)
        wrong.push(`${file}: ${width} × ${height}, ${size} bytes`);
    }
    expect(wrong).toEqual([]);
  });
});
