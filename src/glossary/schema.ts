import { z } from 'astro/zod';
import { kinds } from './kinds.ts';

/** The longest definition, in words. Longer ones do not fit a card, a search result or a breath. */
export const definitionWords = 35;

/** Lower-case letters and digits, joined by single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug: lower-case letters and digits, joined by single hyphens');

const slugs = z.array(slugSchema).default([]);

/** Relations are written once, on either page; the other page gets its side by itself. */
const related = z
  .strictObject({
    broader: slugs.describe('Terms that this one is a kind or a part of.'),
    narrower: slugs.describe('Terms that are a kind or a part of this one.'),
    contrasts: slugs.describe('Terms that people often confuse with this one.'),
    see: slugs.describe('Every other term worth reading next.'),
  })
  .prefault({});

const citation = z.strictObject({
  id: slugSchema.describe('The name of a file in src/content/sources/, without its ending.'),
  where: z.string().default('').describe('Page, chapter or section, where it helps.'),
});

const example = z.strictObject({
  calculator: slugSchema.optional().describe("A calculator's id; the page's own where it is left out."),
  inputs: z
    .record(z.string(), z.number())
    .default({})
    .describe('The numbers of the example, by input id; an input that is left out has its default.'),
  tables: z
    .record(z.string(), z.array(z.array(z.number())).min(1))
    .default({})
    .describe('The rows of the example, by the id of an input of rows; `{ minutes: [[2], [9]] }`.'),
});

/** YAML reads an unquoted date as a moment; the day is what was meant. */
const isoDate = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

const unlinked = z
  .union([z.literal('all'), slugs])
  .describe('Terms whose names stay plain text here unless an author links them; `all` for every term.');

export type Unlinked = z.infer<typeof unlinked>;

/** The frontmatter of a term. The folder says the topic and the file name the slug, so neither stands here. */
export const termSchema = z.strictObject({
  title: z.string().min(2).describe('The full name, in sentence case: "Annual recurring revenue".'),
  abbreviation: z.string().optional().describe('The abbreviation in common use, where there is one.'),
  aliases: z
    .array(z.string())
    .default([])
    .describe('Every other name that a reader may type: spellings, plurals that differ, British forms.'),
  formerly: slugs.describe('Slugs that the term had before it was renamed: their addresses forward to it.'),
  definition: z
    .string()
    .describe(`One sentence of ${definitionWords} words at the most that starts with the term and stands alone.`),
  kind: z.enum(kinds).describe('Decides the sections of the page.'),
  calculator: slugSchema.optional().describe('The calculator on the page. Every metric has one.'),
  diagram: z.enum(['crm-object-model']).optional().describe('A drawing below the definition, by its name.'),
  examples: z
    .record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/), example)
    .default({})
    .describe('Numbers for the worked example, by a short name. The text shows them as [[name.resultId]].'),
  related,
  unlinked: unlinked.default([]),
  sources: z.array(citation).min(1).describe('What the page rests on.'),
  reviewed: z
    .preprocess(isoDate, z.iso.date())
    .describe('The date on which somebody last checked the page against its sources.'),
});

export type TermFrontmatter = z.infer<typeof termSchema>;

/** A topic: one row of src/content/topics.yaml, in reading order. */
export const topicSchema = z.strictObject({
  id: slugSchema.describe('The folder of its terms, and its address.'),
  order: z.number().int().describe('Its place in the reading order, from 1.'),
  title: z.string().describe('Its name, in sentence case.'),
  line: z.string().describe('What it holds, in one line without a full stop.'),
  opening: z.string().describe('A paragraph that maps the topic: what hangs on what, and where to begin.'),
  unlinked: unlinked.default([]),
  icon: z.string().describe('The name of its line icon, in src/components/icons.ts.'),
});

/** A source that is cited: one file in src/content/sources/. */
export const sourceSchema = z.strictObject({
  kind: z.enum(['article', 'book', 'web', 'report', 'standard', 'law', 'thesis']).describe('What it is.'),
  author: z.string().describe('Who wrote or issued it.'),
  title: z.string().describe('Its title, as printed.'),
  year: z.number().int().optional().describe('The year of the edition that is cited.'),
  publisher: z.string().optional().describe('Publisher, journal or site, with volume and issue.'),
  url: z.url().optional().describe('Where it can be read.'),
});

/** A learning path: one file in src/content/paths/. */
export const pathSchema = z.strictObject({
  title: z.string().describe('Its name, in sentence case.'),
  line: z.string().describe('What a reader can do at its end, in one line.'),
  unlinked: unlinked.default([]),
  steps: z
    .array(
      z.strictObject({
        term: slugSchema.describe('The slug of the term to read.'),
        leads: z.string().describe('The sentence that leads from the term before to this one.'),
      }),
    )
    .min(3)
    .describe('Terms in an order that teaches.'),
});

/** A name that several terms may own: one row of src/content/shared-names.yaml. */
export const sharedNameSchema = z.strictObject({
  id: z.string().describe('The name, as written.'),
  note: z.string().describe('Why it is shared, for the next author.'),
});

/** What a name means where a text mentions it: one row of src/content/mentions.yaml. */
export const mentionSchema = z.strictObject({
  id: z.string().describe('The name, as it is spelled in the middle of a sentence.'),
  link: z.boolean().describe('Whether a mention is linked to the term, though its name alone would say otherwise.'),
  note: z.string().optional().describe('Why, for the next author.'),
});

export type MentionRule = z.infer<typeof mentionSchema>;
