import type { Fault, TermFile } from './faults.ts';
import { isEverydayWord } from './mentions.ts';
import { nameAddress, namesOf } from './names.ts';
import { nearest } from './nearest.ts';
import { ownedNames } from './owners.ts';
import type { MentionRule } from './schema.ts';

/**
 * Rows of the rules of mentions that change nothing.
 *
 * @param text The text of the file, for the lines of its rows.
 */
export function mentionFaults(
  files: readonly TermFile[],
  rules: readonly MentionRule[],
  file: string,
  text: string,
): Fault[] {
  const terms = files.map(({ term }) => term);
  const names = new Map(terms.flatMap(namesOf).map((name) => [name.toLowerCase(), name]));
  const shared = new Set(ownedNames(terms).flatMap(({ address, owners }) => (owners.length > 1 ? [address] : [])));
  const lines = text.split('\n');
  return rules.flatMap(({ id, link }, index) => {
    const found = faultOf(id, link, names.get(id.toLowerCase()));
    const isTwice = rules.findIndex((rule) => rule.id.toLowerCase() === id.toLowerCase()) < index;
    const fault = isTwice ? (['stands in two rows', 'Take one of them out.'] as const) : found;
    if (!fault) return [];
    const line = lines.findLastIndex((each) => each.includes(`id: ${id}`)) + 1;
    return [{ file, line: Math.max(1, line), fault: `"${id}" ${fault[0]}`, mend: fault[1] }];
  });

  function faultOf(id: string, link: boolean, name: string | undefined): readonly [string, string] | null {
    if (name === undefined) {
      const near = nearest(id, [...names.values()], (each) => [each], 3);
      const hint = near.length > 0 ? ` Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?` : '';
      return ['is no name of a term', `Write a title, an abbreviation or an alias.${hint}`];
    }
    if (link && shared.has(nameAddress(id)))
      return ['belongs to several terms, so no mention of it is linked', 'Take the row out; link by hand.'];
    if (link !== isEverydayWord(name))
      return [link ? 'is linked without the row' : 'is plain text without the row', 'Take the row out.'];
    return null;
  }
}
