/** A table of contents for language models, as llmstxt.org describes it. */
import type { APIRoute } from 'astro';
import { absolute, href } from '../address.ts';
import { brand, wordsFrom } from '../brand.ts';
import { calculators } from '../calculators/index.ts';
import { topics } from '../words.ts';

export const GET: APIRoute = ({ site }) => {
  const link = (title: string, path: string, about: string) => `- [${title}](${absolute(path, site)}): ${about}`;
  const sections = [
    ...topics.map(({ title, terms }) => ({
      title,
      lines: terms.map(({ slug, title: name, abbreviation, definition }) =>
        link(abbreviation ? `${name} (${abbreviation})` : name, `terms/${slug}/`, definition),
      ),
    })),
    {
      title: 'Calculators',
      lines: calculators.map(({ id, title, question }) => link(title, `calculators/${id}/`, question)),
    },
    {
      title: 'Optional',
      lines: [
        link('Everything in one file', 'llms-full.txt', 'each term with its whole text, as Markdown'),
        link('Data', 'glossary.json', 'names, definitions, relations and sources as JSON'),
        link('Calculators', 'calculators.json', 'their inputs with units and bounds, and their outputs, as JSON'),
      ],
    },
  ];
  return new Response(
    [
      `# ${brand.name}`,
      '> The terms of sales, marketing, customer success and revenue operations, each explained on a page of its own, and the metrics among them worked out with the reader’s own numbers.',
      `The text is under CC BY 4.0: use it for anything, and name the ${wordsFrom}. A calculator opens in a given state by its address: \`${href('calculators/')}<id>/?<input>=<number>\`; the ids of inputs are in \`calculators.json\`.`,
      ...sections.map(({ title, lines }) => `## ${title}\n\n${lines.join('\n')}`),
    ].join('\n\n') + '\n',
  );
};
