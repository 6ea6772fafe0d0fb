import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { distFiles, fileOf, readDist } from '../site/dist.ts';
import { readCalculators, readGlossary } from '../site/exports.ts';
import { attribute, elementsIn, rawText } from '../site/html.ts';
import { absolute } from '../site/site.ts';

const context = z.literal('https://schema.org');

const definedTerm = z.object({
  '@context': context,
  '@type': z.literal('DefinedTerm'),
  name: z.string(),
  description: z.string(),
  url: z.url(),
  inDefinedTermSet: z.object({ '@type': z.literal('DefinedTermSet'), url: z.url() }),
});

const definedTermSet = z.object({
  '@context': context,
  '@type': z.literal('DefinedTermSet'),
  name: z.string().min(1),
  url: z.url(),
  hasDefinedTerm: z.array(z.object({ '@type': z.literal('DefinedTerm'), name: z.string(), url: z.url() })),
});

const { terms } = readGlossary();

/**
 * What a page tells programs.
 *
 * @throws SyntaxError where it is not JSON.
 */
function dataOf(file: string): unknown[] {
  return elementsIn(readDist(file))
    .filter((each) => each.tagName === 'script' && attribute(each, 'type') === 'application/ld+json')
    .map((each): unknown => JSON.parse(rawText(each)));
}

describe('what a page tells programs', () => {
  test('is JSON on every page', () => {
    const broken = distFiles()
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        try {
          dataOf(file);
          return [];
        } catch (error) {
          return [`${file}: ${String(error)}`];
        }
      });
    expect(broken).toEqual([]);
  });

  test('is its term, as the exports have it', () => {
    for (const { slug, title, definition, url } of terms) {
      const [data, ...others] = dataOf(fileOf(`terms/${slug}/`));
      expect(others, slug).toEqual([]);
      const term = definedTerm.parse(data, { error: () => `/terms/${slug}/ has no DefinedTerm` });
      expect(term).toMatchObject({ name: title, description: definition, url });
      expect(term.inDefinedTermSet.url).toBe(absolute('terms/'));
    }
  });

  test('is the whole set of terms on /terms/', () => {
    const set = definedTermSet.parse(dataOf(fileOf('terms/'))[0]);
    expect(set.url).toBe(absolute('terms/'));
    const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
    expect(set.hasDefinedTerm.map(({ name, url }) => ({ name, url })).sort(byUrl)).toEqual(
      terms.map(({ title, url }) => ({ name: title, url })).sort(byUrl),
    );
  });

  test('every calculator is described, and the home page says how the site is searched', () => {
    const application = z.object({ '@context': context, '@type': z.literal('WebPage'), url: z.url() });
    for (const { id } of readCalculators().calculators) {
      const [data] = dataOf(fileOf(`calculators/${id}/`));
      expect(application.parse(data).url).toBe(absolute(`calculators/${id}/`));
    }
    const site = z.object({
      '@type': z.literal('WebSite'),
      potentialAction: z.object({
        target: z.object({ urlTemplate: z.literal(`${absolute('terms/')}?q={search_term_string}`) }),
      }),
    });
    expect(() => site.parse(dataOf(fileOf(''))[0])).not.toThrow();
  });
});
