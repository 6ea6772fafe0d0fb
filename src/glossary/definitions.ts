import type { Fault, TermFile } from './faults.ts';
import { wordsOf } from './prose.ts';
import type { Term } from './term.ts';

/** Two definitions that share more of their words than this say the same. */
const mostShared = 0.6;

/** Words that every definition may have. */
const smallWords = new Set(
  'a an and are as at be by for from has in into is it its of on or per than that the their they this to what when which who whose with'.split(
    ' ',
  ),
);

/** What is wrong with definitions beyond their length: more than a sentence, a circle, or two that say the same. */
export function definitionFaults(files: readonly TermFile[]): Fault[] {
  return [...files.flatMap(faultsOfDefinition), ...twins(files)];
}

function faultsOfDefinition({ file, term, lineOf }: TermFile): Fault[] {
  const faults: Fault[] = [];
  const report = (fault: string, mend: string) => faults.push({ file, line: lineOf('definition'), fault, mend });
  if (/[a-z\d)”"]{3}[.!?] [A-Z]/.test(term.definition) || !term.definition.trim().endsWith('.')) {
    report('the definition is not one sentence', 'Write one sentence that ends in a full stop.');
  }
  if (isCircular(term))
    report('the definition explains the term by itself', `Say what it is without the words of "${term.title}".`);
  return faults;
}

/**
 * Whether the class that a definition names ("is the cost of acquiring a customer") only repeats the
 * title ("Customer acquisition cost"). A comparison has to name its two sides again.
 */
export function isCircular({ title, definition, kind }: Pick<Term, 'title' | 'definition' | 'kind'>): boolean {
  if (kind === 'comparison') return false;
  const [, named = ''] = /\b(?:is|are)\b([^,;:(]*)/.exec(definition) ?? [];
  const said = contentWords(named);
  return contentWords(title).every((word) => said.some((other) => isAlike(word, other)));
}

const contentWords = (text: string) =>
  wordsOf(text.toLowerCase())
    .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== '' && !smallWords.has(word));

/** Words of one stem, as near as a beginning of five letters tells: "acquisition" and "acquiring". */
const isAlike = (a: string, b: string) =>
  a.replace(/s$/, '') === b.replace(/s$/, '') || (a.length > 4 && a.slice(0, 5) === b.slice(0, 5));

function twins(files: readonly TermFile[]): Fault[] {
  const words = files.map(({ term }) => new Set(contentWords(term.definition)));
  return files.flatMap(({ file, lineOf }, index) =>
    files.slice(0, index).flatMap((other, place) => {
      const [a, b] = [words[index] ?? new Set(), words[place] ?? new Set()];
      const shared = a.intersection(b).size / a.union(b).size;
      if (shared <= mostShared) return [];
      return [
        {
          file,
          line: lineOf('definition'),
          fault: `the definition says the same as that of ${other.file}`,
          mend: 'Say what sets the two apart, or make one an alias of the other.',
        },
      ];
    }),
  );
}
