/** Every term with its whole text as Markdown, for language models: figures worked out, links absolute. */
import type { APIRoute } from 'astro';
import { absolute } from '../address.ts';
import { wordsFrom } from '../brand.ts';
import { examplePath, withFigures } from '../example.ts';
import { namesOf } from '../glossary/names.ts';
import type { Term } from '../glossary/term.ts';
import { bodyBySlug, sourceById, termBySlug, topics } from '../words.ts';

export const GET: APIRoute = ({ site }) => {
  /** The links that authors write by term and by example, as addresses. */
  const withAddresses = (text: string, term: Term) =>
    text
      .replace(/\[([^\]]*)\]\(term:([^)]*)\)/g, (_, label: string, slug: string) =>
        termBySlug.has(slug) ? `[${label}](${absolute(`terms/${slug}/`, site)})` : label,
      )
      .replace(/\]\(example:([^)]+)\)/g, (_, name: string) => `](${absolute(examplePath(term, name), site)})`);

  const write = (term: Term, topic: string) => {
    const [, ...others] = namesOf(term);
    const sources = term.sources.flatMap(({ id, where }) => {
      const title = sourceById.get(id)?.title;
      return title ? [where ? `${title} (${where})` : title] : [];
    });
    return [
      `# ${term.title}`,
      absolute(`terms/${term.slug}/`, site),
      `> ${term.definition}`,
      [
        `Kind: ${term.kind}. Topic: ${topic}. Reviewed: ${term.reviewed}.`,
        others.length > 0 && `Also called: ${others.join('; ')}.`,
      ]
        .filter(Boolean)
        .join(' '),
      withAddresses(withFigures(bodyBySlug.get(term.slug) ?? '', term), term).trim(),
      `Sources: ${sources.join('; ')}`,
    ].join('\n\n');
  };

  return new Response(
    [
      `Text of the ${wordsFrom}, under CC BY 4.0: https://creativecommons.org/licenses/by/4.0/`,
      ...topics.flatMap(({ title, terms }) => terms.map((term) => write(term, title))),
    ].join('\n\n---\n\n') + '\n',
  );
};
