import { describe, expect, test } from 'vitest';
import { inventoryRows } from '../../unit/inventory.ts';
import { distFiles, fileOf, readDist } from '../site/dist.ts';
import { readCalculators, readGlossary } from '../site/exports.ts';
import { absolute } from '../site/site.ts';

const files = new Set(distFiles());
const { terms } = readGlossary();

describe('addresses that readers and hosts rely on', () => {
  test.each([
    '',
    'terms/',
    'topics/',
    'calculators/',
    'paths/',
    'map/',
    'map.json',
    '404.html',
    'glossary.json',
    'glossary.csv',
    'calculators.json',
    'llms.txt',
    'llms-full.txt',
    'feed.xml',
    'opensearch.xml',
    'robots.txt',
    'sitemap-index.xml',
  ])('/%s is there', (path) => {
    expect(files).toContain(fileOf(path));
  });

  test.each(inventoryRows('topics.tsv'))('/topics/$topic/ is there', ({ topic = '' }) => {
    expect(files).toContain(fileOf(`topics/${topic}/`));
  });

  test('every term of the exports has its page', () => {
    expect(terms.map(({ slug }) => `terms/${slug}/index.html`).filter((file) => !files.has(file))).toEqual([]);
  });

  test.each(['calculators', 'embed'])('every calculator of the exports has its page below /%s/', (room) => {
    expect(
      readCalculators()
        .calculators.map(({ id }) => `${room}/${id}/index.html`)
        .filter((file) => !files.has(file)),
    ).toEqual([]);
  });
});

describe('robots.txt', () => {
  const lines = readDist('robots.txt')
    .split('\n')
    .map((line) => line.trim());

  test('keeps nobody out', () => {
    expect(lines).toContain('User-agent: *');
    expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
  });

  test('names the sitemap by its absolute address', () => {
    expect(lines).toContain(`Sitemap: ${absolute('sitemap-index.xml')}`);
  });
});
