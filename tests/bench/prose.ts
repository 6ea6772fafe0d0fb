import { proseRules } from '../../src/glossary/prose.ts';
import { pick } from './random.ts';
import { adjectives, joints, nouns, people, verbs } from './vocabulary.ts';

/** Sentences that a reader would not believe, and of which no two share a run of words. */
export class Prose {
  readonly #seen = new Set<string>();

  /** A sentence that shares no run of words with any that was written before. */
  sentence(random: () => number): string {
    for (;;) {
      const sentence = draft(random);
      const runs = runsOf(sentence);
      if (runs.some((run) => this.#seen.has(run))) continue;
      for (const run of runs) this.#seen.add(run);
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    }
  }

  /** Sentences with a space between them. */
  paragraph(random: () => number, count: number): string {
    return Array.from({ length: count }, () => this.sentence(random)).join(' ');
  }
}

function draft(random: () => number): string {
  const thing = () =>
    `${pick(random, ['the', 'some', 'each', 'one', 'every', 'no'])} ${random() < 0.6 ? `${pick(random, adjectives)} ` : ''}${pick(random, nouns)}`;
  const act = () => `${pick(random, people)} ${pick(random, verbs)} ${thing()} ${pick(random, joints)} ${thing()}`;
  return random() < 0.3
    ? `${act()}, ${pick(random, ['and', 'but', 'while', 'so', 'because'])} ${pick(random, people)} ${pick(random, verbs)} ${thing()}`
    : act();
}

/** Half the run that the checks refuse: a longer one over two sentences then holds a part that is new. */
function runsOf(sentence: string): string[] {
  const words = sentence.match(/[a-z]+/g) ?? [];
  const size = proseRules.sharedRun / 2;
  return Array.from({ length: Math.max(0, words.length - size + 1) }, (_, start) =>
    words.slice(start, start + size).join(' '),
  );
}
