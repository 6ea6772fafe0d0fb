import { satteri } from '@astrojs/markdown-satteri';
import { base } from './environment.ts';
import { exampleFigures } from './example-figures.ts';
import { termLinks } from './term-links.ts';
import { termsOnDisk } from './words-on-disk.ts';

/** What authors may write beyond Markdown: links by term, links to an example, figures of an example. */
export const markdown = {
  // Its colors would be style attributes, which the security policy keeps out.
  syntaxHighlight: false as const,
  processor: satteri({ mdastPlugins: [termLinks(termsOnDisk, base), exampleFigures(termsOnDisk)] }),
};
