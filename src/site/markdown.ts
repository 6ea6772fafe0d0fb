import { satteri } from '@astrojs/markdown-satteri';
import { mentionIndex } from '../glossary/mentions.ts';
import { base } from './environment.ts';
import { exampleFigures } from './example-figures.ts';
import { mentionLinks } from './mention-links.ts';
import { termLinks } from './term-links.ts';
import { termsOnDisk, wordsOnDisk } from './words-on-disk.ts';

const index = mentionIndex([...termsOnDisk.values()], wordsOnDisk.mentions);

/** What becomes of Markdown: first mentions are linked, and links by term and figures of examples written out. */
export const markdown = {
  // Its colors would be style attributes, which the security policy keeps out.
  syntaxHighlight: false as const,
  processor: satteri({
    mdastPlugins: [mentionLinks(termsOnDisk, index), termLinks(termsOnDisk, base), exampleFigures(termsOnDisk)],
  }),
};
