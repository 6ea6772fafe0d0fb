import { satteri } from '@astrojs/markdown-satteri';
import { fileURLToPath } from 'node:url';
import { base } from './environment.ts';
import { exampleFigures } from './example-figures.ts';
import { readGlossary } from './read-glossary.ts';
import { termLinks } from './term-links.ts';

const terms = new Map(readGlossary(fileURLToPath(new URL('../../', import.meta.url))).terms.map(({ term }) => [term.slug, term]));

/** What authors may write beyond Markdown: links by term, links to an example, figures of an example. */
export const markdown = {
  processor: satteri({ mdastPlugins: [termLinks(terms, base), exampleFigures(terms)] }),
};
