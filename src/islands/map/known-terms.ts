import type { MapData } from './map-data.ts';

/** A term of the map: what its drawing says and what was fetched. */
export interface KnownTerm {
  readonly title: string;
  readonly href: string;
  readonly names: readonly string[];
  readonly about: string;
  readonly definition: string;
  /** Every term that it is related to, seen from both sides. */
  readonly related: readonly number[];
}

/**
 * Fetches what the drawing does not say, and joins it to the drawing's terms, which have the same order.
 *
 * @throws Where it could not be fetched.
 */
export async function readMapData(source: string, links: readonly SVGAElement[]): Promise<readonly KnownTerm[]> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  // The file is our own; a check of dist/ holds its form.
  const { terms } = (await response.json()) as MapData;
  const related = terms.map(({ ties }) => [...ties]);
  for (const [index, { ties }] of terms.entries()) for (const other of ties) related[other]?.push(index);
  return terms.map(({ names, about, definition }, index) => ({
    title: titleOf(links[index]),
    href: links[index]?.href.baseVal ?? '',
    names,
    about,
    definition,
    related: related[index] ?? [],
  }));
}

/** The terms as the drawing alone tells of them: where nothing could be fetched, they can still be found and opened. */
export const drawnTerms = (links: readonly SVGAElement[]): readonly KnownTerm[] =>
  links.map((link) => ({
    title: titleOf(link),
    href: link.href.baseVal,
    names: [],
    about: '',
    definition: '',
    related: [],
  }));

/** The name as one line: in the drawing it may be broken behind a space or a hyphen. */
function titleOf(link: SVGAElement | undefined): string {
  const lines = [...(link?.querySelector('text')?.childNodes ?? [])].map((node) => (node.textContent ?? '').trim());
  return lines.filter(Boolean).join(' ').replaceAll('- ', '-');
}
