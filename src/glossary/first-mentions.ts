import { findMentions, type MentionIndex } from './mentions.ts';

/** A part of a paragraph, in the order of the text. */
export interface Run {
  readonly text: string;
  /** Whether a link may be set in it: not where a link, code or emphasis is already. */
  readonly isOpen: boolean;
}

/** A piece of a run, and the term that it is to be linked to. */
export interface Piece {
  readonly text: string;
  readonly slug: string | null;
}

/** What somebody said, or a word that is talked about: neither is linked. */
const quotations = /[“"][^“”"]*(?:[”"]|$)/g;

/**
 * Cuts the runs of a paragraph into pieces, so that the first mention of each term can be linked.
 *
 * @param taken The terms that are linked already, or are not to be; those that are linked here are added.
 * @returns The pieces of each run.
 */
export function linkFirstMentions(runs: readonly Run[], index: MentionIndex, taken: Set<string>): Piece[][] {
  const text = runs.map((run) => run.text).join('');
  const quoted = [...text.matchAll(quotations)].map(({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
  }));
  const mentions = findMentions(text, index).filter(
    ({ start, end }) => !quoted.some((each) => start < each.end && end > each.start),
  );
  let place = 0;
  return runs.map((run) => {
    const [from, to] = [place, place + run.text.length];
    place = to;
    const pieces: Piece[] = [];
    let done = from;
    for (const { start, end, slug } of run.isOpen ? mentions : []) {
      if (slug === null || taken.has(slug) || start < from || end > to) continue;
      taken.add(slug);
      pieces.push({ text: text.slice(done, start), slug: null }, { text: text.slice(start, end), slug });
      done = end;
    }
    return [...pieces, { text: text.slice(done, to), slug: null }].filter((piece) => piece.text !== '');
  });
}
