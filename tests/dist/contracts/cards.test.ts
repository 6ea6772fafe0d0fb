import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/glossary/kinds.ts';
import { distFiles, readDist } from '../site/dist.ts';
import { readCalculators, readGlossary } from '../site/exports.ts';
import { compressedSize } from '../weight/size.ts';

/** The most that pointing at a link may fetch, in bytes as sent. */
const mostBytes = 4_000;

const card = z.strictObject({
  title: z.string(),
  abbreviation: z.string().optional(),
  kind: z.enum(kinds),
  definition: z.string(),
  calculator: z.strictObject({ id: z.string(), title: z.string() }).optional(),
});
const files = distFiles().filter((file) => file.startsWith('cards/'));
const { terms } = readGlossary();
const calculators = new Map(readCalculators().calculators.map(({ id, title }) => [id, title]));

test('every term has its card in the file of its topic, with what its page says', () => {
  for (const file of files) {
    const cards = z.record(z.string(), card).parse(JSON.parse(readDist(file)));
    const ofTopic = terms.filter(({ topic }) => `cards/${topic}.json` === file);
    expect(Object.keys(cards).sort(), file).toEqual(ofTopic.map(({ slug }) => slug));
    for (const { slug, title, abbreviation, kind, definition, calculator } of ofTopic)
      expect(cards[slug], slug).toEqual({
        title,
        kind,
        definition: definition.trim(),
        ...(abbreviation === null ? {} : { abbreviation }),
        ...(calculator === null ? {} : { calculator: { id: calculator, title: calculators.get(calculator) } }),
      });
  }
  expect(files).toHaveLength(new Set(terms.map(({ topic }) => topic)).size);
});

test.each(files)(`%s is at most ${mostBytes} bytes`, (file) => {
  expect(compressedSize(readDist(file))).toBeLessThanOrEqual(mostBytes);
});
