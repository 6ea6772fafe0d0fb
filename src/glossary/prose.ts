import type { Fault, TermFile } from './faults.ts';

/** How a page is to be written: the rules of the editorial guide that a program can check. */
export const proseRules = {
  fewestWords: 120,
  mostWords: 350,
  averageSentence: 18,
  longestSentence: 35,
  sharedRun: 8,
} as const;

/** Words that say nothing, with the ways in which they bend. */
const emptyWords =
  /\b(crucial(ly)?|essential(ly)?|pivotal|robust(ly|ness)?|seamless(ly)?|leverag(e|es|ed|ing)|utiliz(e|es|ed|ing|ation)|unlock(s|ed|ing)?|empower(s|ed|ing|ment)?|game-changer|game changer|cutting-edge|holistic(ally)?|in today's|when it comes to|it is important to note|plays a key role|delv(e|es|ed|ing))\b/gi;

/** The text that a reader reads, without headings, marks and quotations' arrows; an example's figure counts as one word. */
export function plainText(body: string): string {
  return body
    .split('\n')
    .filter((line) => !/^#{1,6} /.test(line) && !/^\s*\|?[\s|:-]+\|?\s*$/.test(line.replace(/^$/, 'x')))
    .join('\n')
    .replace(/\[\[[^\]]*\]\]/g, '100')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(>|[-*]|\d+\.)\s?/gm, '')
    .replace(/[*_`]/g, '');
}

/** The sentences of a body. Cells of a table and items of a list end a sentence as a full stop does. */
export function sentences(body: string): string[] {
  const separated = body
    .replace(/^(\s*)(>\s*)?([-*]|\d+\.) /gm, '\n\n$1')
    .replace(/^>\s*$/gm, '')
    .replace(/^\|(.*)\|\s*$/gm, (_, cells: string) => `\n\n${cells.replaceAll('|', '\n\n')}\n\n`);
  return plainText(separated)
    .split(/\n\s*\n|(?<=[.!?:]["”’)]?)\s+(?=["“(A-Z0-9])/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[a-z]/i.test(sentence));
}

/** The words of a text, figures such as `$1,200` and `4:1` among them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%$:/-]*/gu) ?? [];

/** Every breach of the prose rules. */
export function proseFaults(files: readonly TermFile[]): Fault[] {
  return [...files.flatMap(faultsOfProse), ...sharedRuns(files)];
}

function faultsOfProse({ file, term, body, bodyLine }: TermFile): Fault[] {
  const faults: Fault[] = [];
  const lineOf = (text: string) => {
    const index = body.indexOf(text);
    return index < 0 ? bodyLine : bodyLine + body.slice(0, index).split('\n').length - 1;
  };
  const count = wordsOf(plainText(body)).length;
  if (count < proseRules.fewestWords || count > proseRules.mostWords) {
    faults.push({
      file,
      line: bodyLine,
      fault: `the body has ${count} words`,
      mend: `Write ${proseRules.fewestWords} to ${proseRules.mostWords}.`,
    });
  }
  const lengths = sentences(body).map((sentence) => ({ sentence, length: wordsOf(sentence).length }));
  const average = lengths.reduce((sum, { length }) => sum + length, 0) / Math.max(1, lengths.length);
  if (average > proseRules.averageSentence) {
    faults.push({
      file,
      line: bodyLine,
      fault: `sentences have ${average.toFixed(1)} words on average`,
      mend: `Bring it to ${proseRules.averageSentence}: split the long ones.`,
    });
  }
  for (const { sentence, length } of lengths) {
    if (length <= proseRules.longestSentence) continue;
    faults.push({
      file,
      line: lineOf(sentence.slice(0, 20)),
      fault: `a sentence of ${length} words: "${sentence.slice(0, 50)}…"`,
      mend: `Split it: ${proseRules.longestSentence} words at the most.`,
    });
  }
  for (const [word] of `${term.definition}\n${body}`.matchAll(emptyWords)) {
    faults.push({
      file,
      line: lineOf(word),
      fault: `"${word}" says nothing`,
      mend: 'Say what is meant, or leave it out.',
    });
  }
  return faults;
}

/** Runs of words that two pages share, outside quotations and headings. */
function sharedRuns(files: readonly TermFile[]): Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { file, term, body, bodyLine } of files) {
    const own = body.replace(/^>.*$/gm, '').replace(/"[^"]*"|“[^”]*”/g, ' ¶ ');
    const words = `${term.definition} ¶ ${plainText(own)}`.toLowerCase().match(/[\p{L}\p{N}']+|¶/gu) ?? [];
    const reported = new Set<string>();
    for (let index = 0; index + proseRules.sharedRun <= words.length; index++) {
      const run = words.slice(index, index + proseRules.sharedRun).join(' ');
      if (run.includes('¶') || /^[\d ]+$/.test(run)) continue;
      const other = seen.get(run);
      if (other === undefined) seen.set(run, file);
      else if (other !== file && !reported.has(other)) {
        reported.add(other);
        faults.push({
          file,
          line: bodyLine,
          fault: `says the same as ${other}: "${run}"`,
          mend: 'Say it in one place, or in other words.',
        });
      }
    }
  }
  return faults;
}
