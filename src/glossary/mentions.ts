import { firstWords, namePattern, wordStart } from './name-pattern.ts';
import { nameAddress, namesOf } from './names.ts';
import { ownedNames } from './owners.ts';
import type { MentionRule } from './schema.ts';
import type { Term } from './term.ts';

/** A name as it stands in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The term that it means; null where the name alone does not tell. */
  readonly slug: string | null;
}

interface Name {
  readonly pattern: RegExp;
  /** Whether its first letter is as it is written wherever it stands ("HubSpot", "Google Analytics"). */
  readonly isProper: boolean;
  readonly length: number;
  readonly slug: string | null;
}

/** Every name of a glossary, longest first, by the word with which it begins. */
export type MentionIndex = ReadonlyMap<string, readonly Name[]>;

/**
 * Prepares the names of a glossary to be found in its texts.
 *
 * A name means its term where no other term has it and it is not an everyday word; the rules may say
 * otherwise of either. Names that mean no single term are found, too: no shorter one is taken out of them.
 */
export function mentionIndex(terms: readonly Term[], rules: readonly MentionRule[]): MentionIndex {
  const shared = new Set(ownedNames(terms).flatMap(({ address, owners }) => (owners.length > 1 ? [address] : [])));
  const ruleOf = new Map(rules.map((rule) => [rule.id.toLowerCase(), rule]));
  const index = new Map<string, Name[]>();
  for (const term of terms) {
    for (const written of namesOf(term)) {
      const rule = ruleOf.get(written.toLowerCase());
      const isMeant = (rule?.link ?? !isEverydayWord(written)) && !shared.has(nameAddress(written));
      // A rule gives the spelling: "Salesforce" has its capital everywhere.
      const name = rule?.id ?? written;
      const isProper = rule ? /^\p{Lu}/u.test(name) : isProperName(name);
      const slug = isMeant ? term.slug : null;
      const entry = { pattern: namePattern(name, isProper), isProper, length: name.length, slug };
      for (const word of firstWords(name)) index.set(word, [...(index.get(word) ?? []), entry]);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.length - a.length);
  return index;
}

/** Whether a name is one plain word ("lead", "follow-up") or two letters ("AM"): it may mean anything. */
export const isEverydayWord = (name: string): boolean =>
  name.length < 3 || !(/[\s\d]/.test(name) || name.slice(1) !== name.slice(1).toLowerCase());

/** Whether a name has a capital beyond that of a sentence: in its first word, or at the head of a plain later one. */
const isProperName = (name: string): boolean => /^\S+\p{Lu}|\s\p{Lu}\p{Ll}/u.test(name);

/** Every name in a text: at each place the longest, and none inside another. */
export function findMentions(text: string, index: MentionIndex): Mention[] {
  const mentions: Mention[] = [];
  const words = new RegExp(`${wordStart}[\\p{L}\\p{N}]+`, 'gu');
  for (let word = words.exec(text); word; word = words.exec(text)) {
    const start = word.index;
    for (const { pattern, isProper, slug } of index.get(word[0].toLowerCase()) ?? []) {
      pattern.lastIndex = start;
      const [found] = pattern.exec(text) ?? [];
      if (found === undefined) continue;
      const end = start + found.length;
      const isOther = isInProperName(text, start, end) || (!isProper && isRaised(text, start));
      mentions.push({ start, end, slug: isOther ? null : slug });
      words.lastIndex = end;
      break;
    }
  }
  return mentions;
}

/** Whether a name with a capital goes on in another word with one: "CRM On Demand", "the TAS Group". */
const isInProperName = (text: string, start: number, end: number): boolean =>
  /\p{Lu}/u.test(text.slice(start, end)) && /^\s+\p{Lu}/u.test(text.slice(end));

/** Whether a word has a capital that no sentence gave it: the "Commission" of a "Trade Commission". */
const isRaised = (text: string, start: number): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) && !/(?:^|[.!?:;)\]”"’•]\s+|[“"‘(])$/u.test(text.slice(0, start));
