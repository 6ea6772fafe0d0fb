import { nameAddress } from './names.ts';

/** The words of a name or a query: small letters and digits, one blank between them. */
export const wordsOf = (text: string): string => nameAddress(text).replaceAll('-', ' ');

const list = (words: string) => new Set(words.split(' '));

/** Words with which a question begins. */
const leading = list(
  'what whats which who how hows why when where do does did is are was s re can could should would will ' +
    'i we you they one it that there the a an my our your their their this to of for in on about at tell me us ' +
    'explain define definition meaning mean describe calculate calculating compute work out find get measure track ' +
    'improve increase reduce lower use write build run make set up good bad great healthy normal typical ideal high ' +
    'low best better much many difference between compare vs versus formula example examples calculator benchmark ' +
    'please need want know search',
);

/** Words with which it ends. */
const trailing = list(
  'mean means meaning definition defined explained formula calculator calculation calculated calculate stand stands ' +
    'for is it do does work works used example examples benchmark benchmarks template exactly again please a an the in of ' +
    'to b2b saas sales business company good bad be use',
);

/** Words that tell nothing by themselves, wherever they stand. */
const empty = list(
  'a an and are as at be by do does for from how i in is it my of on or our s the to vs we what with you your',
);

/** What is left of a query without the words that make it a question; all of it where nothing would be left. */
export function coreOf(query: string): string {
  const words = wordsOf(query).split(' ');
  const from = words.findIndex((word) => !leading.has(word));
  const bare = from < 0 ? words : words.slice(from);
  const upTo = bare.findLastIndex((word) => !trailing.has(word));
  return bare.slice(0, upTo < 0 ? undefined : upTo + 1).join(' ');
}

/**
 * What a query may ask for, likeliest first: the words as typed, then without those that make it a
 * question, then as a comparison of two.
 *
 * @example phrasesOf('How do I calculate churn?') // ['how do i calculate churn', 'churn']
 */
export function phrasesOf(query: string): string[] {
  const core = coreOf(query);
  const versus = core.replace(/ (?:and|or|versus|against|from|than) /, ' vs ');
  return [...new Set([wordsOf(query), core, versus])].filter((phrase) => phrase !== '');
}

/** The words of a phrase that say something; all of them where none does. */
export function tellingWords(phrase: string): string[] {
  const words = phrase.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}

/** Spellings that are one to a reader; both sides of a comparison are written so, whatever else it does to a word. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|ing|ation|er)\b)/g, 'iz'],
  [/our/g, 'or'],
  [/tre\b/g, 'ter'],
  [/mme\b/g, 'm'],
  [/ll/g, 'l'],
];

/** A phrase with its plurals made singular and British spelling made American: `decision makers` is `decision maker`. */
export const plain = (phrase: string): string =>
  spellings.reduce(
    (text, [british, american]) => text.replace(british, american),
    phrase.replace(/\b\w{3,}s\b/g, (word) => {
      if (/(?:s|u|...i)s$/.test(word)) return word;
      return /..ies$/.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
    }),
  );
