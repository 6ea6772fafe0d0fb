/** What the site is called, and its mark: change them here, and every page, title and icon follows. */
// The name is any text, so that what compares it is right in a copy, too.
export const brand = {
  name: 'Open Revenue Glossary' as string,
  /** For a browser's list of searches: sixteen characters at the most. */
  searchName: 'Revenue Glossary',
  /** Below the icon of the installed app: twelve characters at the most. */
  appName: 'Revenue',
  /** One sentence, for search engines and previews. */
  line: 'Every term that revenue teams use, explained; every metric worked out on the page.',
  /** What follows the name in the title of the first page. */
  promise: 'terms explained, metrics worked out',
  /** Lines on a square of 32 by 32, as SVG paths; drawn in the accent color. */
  mark: ['M5 5h13a9 9 0 0 1 9 9v13H14a9 9 0 0 1-9-9z', 'M11 21v-4M16 21v-7M21 21V11'],
  /** The mark as an icon, in light and in dark. */
  iconColors: { light: '#0b5d4b', dark: '#7fd1b9' },
  /** The paper of both themes as src/styles/tokens.css has it, for what reads no style sheet: cards, icons, the browser's bar. */
  paper: { light: '#fbf8f1', dark: '#10151a' },
} as const;

/** Who the words come from, whatever a copy of the site is called: their license asks to be told. */
export const wordsFrom = 'Open Revenue Glossary';

/** How the words are credited at the foot of a page. */
export const credit = brand.name === wordsFrom ? 'Text' : `Text from the ${wordsFrom}`;
