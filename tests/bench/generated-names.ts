import { nameAddress } from '../../src/glossary/names.ts';
import { adjectives, measures, nouns } from './vocabulary.ts';

/** What a generated term answers to. */
export interface GeneratedName {
  readonly title: string;
  readonly slug: string;
  /** Every third term has one. */
  readonly abbreviation: string | undefined;
  readonly alias: string;
}

const most = adjectives.length * nouns.length * measures.length;

/** A step without a common divisor with any of the lists, so that neighbors are unlike. */
const step = 100_003;

/**
 * The names of a generated term. No two terms share one.
 *
 * @throws Error where the words do not suffice.
 */
export function generatedName(index: number): GeneratedName {
  if (index >= most)
    throw new Error(
      `${index + 1} terms are more than the ${most} names that tests/bench/vocabulary.ts allows: add words.`,
    );
  const place = (index * step) % most;
  const adjective = adjectives[place % adjectives.length] ?? '';
  const noun = nouns[Math.floor(place / adjectives.length) % nouns.length] ?? '';
  const measure = measures[Math.floor(place / adjectives.length / nouns.length)] ?? '';
  const title = `${adjective.charAt(0).toUpperCase()}${adjective.slice(1)} ${noun} ${measure}`;
  return {
    title,
    slug: nameAddress(title),
    abbreviation: index % 3 === 0 ? `Q${index.toString(36).toUpperCase().padStart(3, '0')}` : undefined,
    alias: `${measure} of ${adjective} ${noun}`,
  };
}
