/** What may not stand before a name: it would be a part of a compound, an address or a figure. */
export const wordStart = "(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][-–’'])(?<![/.@#$_&])";

/** What may not follow a name; the `s` of a possessive may. */
const wordEnd = "(?![\\p{L}\\p{N}_])(?![-–/&.@][\\p{L}\\p{N}])(?![’'](?!s(?!\\p{L}))\\p{L})";

/**
 * A pattern for a name as a whole, or its plural, at one place of a text.
 *
 * @param isProper Whether its first letter has to be as it is written; else it may be large or small.
 */
export function namePattern(name: string, isProper: boolean): RegExp {
  const [first = '', ...others] = name.split(/\s+/);
  const words = [isProper ? escape(first) : eitherCase(first), ...others.map(escape)];
  const stem = words.join('\\s+').replaceAll("'", "['’]");
  return new RegExp(`${orPlural(stem)}${wordEnd}`, 'uy');
}

/** The words with which a name begins in a text, in lower case: its own first, and where it has no other, its plurals. */
export function firstWords(name: string): string[] {
  const [first = ''] = /[\p{L}\p{N}]+/u.exec(name.toLowerCase()) ?? [];
  return first.length < name.length ? [first] : [first, `${first}s`, `${first}es`, first.replace(/y$/, 'ies')];
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function eitherCase(word: string): string {
  const [small, capital] = [word.charAt(0).toLowerCase(), word.charAt(0).toUpperCase()];
  return small === capital ? escape(word) : `[${small}${capital}]${escape(word.slice(1))}`;
}

/** A stem or its plural, by the rules of English spelling. */
function orPlural(stem: string): string {
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}(?:y|ies)`;
  if (/(?:s|x|z|ch|sh)$/.test(stem)) return `${stem}(?:es)?`;
  return /[a-zA-Z]$/.test(stem) ? `${stem}s?` : stem;
}
