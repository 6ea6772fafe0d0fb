import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import {
  mentionSchema,
  pathSchema,
  sharedNameSchema,
  slugSchema,
  sourceSchema,
  termSchema,
  topicSchema,
} from './glossary/schema.ts';
import { placeOf } from './glossary/term.ts';

/** A list of slugs, as rows with their place in it. */
function placesOf(text: string): { id: string; order: number }[] {
  return z
    .array(slugSchema)
    .parse(parse(text))
    .map((id, order) => ({ id, order }));
}

export const collections = {
  /** Terms, flattened to `terms/<slug>`: the topic is no part of an address. */
  docs: defineCollection({
    loader: docsLoader({
      generateId({ entry }) {
        const place = placeOf(entry);
        return place ? `terms/${place.slug}` : entry.replace(/(\/?index)?\.mdx?$/, '');
      },
    }),
    // Starlight holds every page against this schema, those of src/pages/ too: so nothing is required here.
    // `src/site/read-glossary.ts` holds every term against the strict one before a build begins.
    schema: docsSchema({ extend: z.object(termSchema.partial().shape) }),
  }),
  /** Starlight's own words, where ours are better. */
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  topics: defineCollection({ loader: file('src/content/topics.yaml'), schema: topicSchema }),
  sharedNames: defineCollection({ loader: file('src/content/shared-names.yaml'), schema: sharedNameSchema }),
  mentions: defineCollection({ loader: file('src/content/mentions.yaml'), schema: mentionSchema }),
  readingOrder: defineCollection({
    loader: file('src/content/reading-order.yaml', { parser: placesOf }),
    schema: z.object({ id: slugSchema.describe('The slug of a term.'), order: z.number().describe('Its place.') }),
  }),
  sources: defineCollection({ loader: glob({ base: 'src/content/sources', pattern: '*.yaml' }), schema: sourceSchema }),
  paths: defineCollection({ loader: glob({ base: 'src/content/paths', pattern: '*.yaml' }), schema: pathSchema }),
};
