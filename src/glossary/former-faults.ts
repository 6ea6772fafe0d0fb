import type { Fault, TermFile } from './faults.ts';
import { nameAddress, namesOf } from './names.ts';
import type { Term } from './term.ts';

/**
 * Former addresses that lead somewhere else as well.
 *
 * @param planned Slugs that are to be written.
 */
export function formerFaults(files: readonly TermFile[], planned: readonly string[]): Fault[] {
  const slugs = new Set(files.map(({ term }) => term.slug));
  const owners = new Map(files.flatMap(({ term }) => namesOf(term).map((name) => [nameAddress(name), term.slug])));
  const order = new Set(planned);
  const seen = new Map<string, string>();
  return files.flatMap(({ file, term, lineOf }) =>
    term.formerly.flatMap((address) => {
      const found = faultOf(address, term);
      seen.set(address, term.slug);
      return found
        ? [{ file, line: lineOf('formerly'), fault: `the old address "${address}" ${found[0]}`, mend: found[1] }]
        : [];
    }),
  );

  function faultOf(address: string, { slug }: Term): readonly [string, string] | null {
    const before = seen.get(address);
    const owner = owners.get(address);
    if (slugs.has(address)) return ['is that of a term', 'Take it out: an address leads to one page.'];
    if (order.has(address))
      return ['still stands in the reading order', `Write "${slug}" for it in src/content/reading-order.yaml.`];
    if (owner === slug) return ['leads here already, as a name of the term', 'Take it out.'];
    if (owner !== undefined) return [`is that of a name of ${owner}`, 'Take it out, or take the name from that term.'];
    if (before !== undefined) return [`stands under ${before}, too`, 'Keep it under the term that it was renamed to.'];
    return null;
  }
}
