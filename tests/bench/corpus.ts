import { z } from 'astro/zod';
import { parse } from 'yaml';
import { withFigures } from '../../src/example.ts';
import { termSchema } from '../../src/glossary/schema.ts';
import { relationTypes, type Term } from '../../src/glossary/term.ts';
import type { GeneratedTerm } from './generate.ts';

/** A generated term as plain Markdown: the same words for a site that knows nothing of glossaries. */
export interface PlainPage {
  readonly slug: string;
  readonly topic: string;
  readonly title: string;
  readonly description: string;
  /** Its text, with addresses that begin at the root of the site. */
  readonly body: string;
}

/** Where a page lies on the sites of the others: below its topic, as their sidebars want it. */
export const addressOf = ({ topic, slug }: Pick<PlainPage, 'topic' | 'slug'>): string => `/${topic}/${slug}/`;

/** The same words as plain Markdown: links by term as addresses, figures as numbers, relations and names as text. */
export function plainPages(terms: readonly GeneratedTerm[]): PlainPage[] {
  const parsed = new Map(terms.map((term) => [term.slug, toTerm(term)]));
  const link = (slug: string) => {
    const term = parsed.get(slug);
    return term ? `[${term.title}](${addressOf(term)})` : '';
  };
  return terms.map(({ slug, topic, text }) => {
    const term = parsed.get(slug);
    if (!term) throw new Error(`${slug} is not among its own terms`);
    const related = relationTypes.flatMap((type) => term.related[type]).map((other) => `- ${link(other)}`);
    return {
      slug,
      topic,
      title: term.title,
      description: term.definition,
      body: [
        term.definition,
        `Also called ${term.aliases.join(', ')}.`,
        withFigures(bodyOf(text), term)
          .replace(/ \[Recalculate\]\([^)]*\)\./g, '')
          .replace(/\]\(term:([^)]*)\)/g, (_, other: string) => `](${addressOf(parsed.get(other) ?? term)})`),
        ...(related.length > 0 ? ['## Related terms', related.join('\n')] : []),
        '## Sources',
        term.sources.map(({ id }) => `- ${id}`).join('\n'),
      ].join('\n\n'),
    };
  });
}

const frontmatter = /^---\n(.*?\n)---\n/s;

const bodyOf = (text: string) => text.replace(frontmatter, '').trim();

function toTerm({ slug, topic, text }: GeneratedTerm): Term {
  const [, fields = ''] = frontmatter.exec(text) ?? [];
  return { ...termSchema.parse(parse(fields)), slug, topic };
}

/** A page of Markdown with its title and description on top. */
export const withFrontmatter = ({ title, description, body }: Omit<PlainPage, 'slug' | 'topic'>): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}\n`;

/** The titles of the topics, by id. */
export const topicTitles = (yaml: string): ReadonlyMap<string, string> =>
  new Map(
    z
      .array(z.object({ id: z.string(), title: z.string() }))
      .parse(parse(yaml))
      .map(({ id, title }) => [id, title]),
  );
