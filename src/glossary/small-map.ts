import type { RelationType } from './term.ts';

/** A term in the small map: its place, and which way its name is set. */
export interface Place {
  readonly slug: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'start' | 'end';
}

/** The small map of a term's neighborhood: who stands where, and the lines between them. */
export interface SmallMap {
  readonly height: number;
  readonly places: readonly Place[];
  /** The lines from the term to its neighbors, those often confused with it apart; empty where there are none. */
  readonly ties: string;
  readonly contrasts: string;
  /** The lines between its neighbors; empty where there are none. */
  readonly between: string;
}

/** In units of the drawing: its width, and the height of a row. */
export const smallMapSize = { width: 400, row: 38 } as const;

/** What is above stands above, what is below stands below. */
const fromAbove: readonly RelationType[] = ['broader', 'contrasts', 'see', 'narrower'];
/** How far to the side the neighbors stand. */
export const columns = { left: 138, right: 262 } as const;
const middle = smallMapSize.width / 2;

/**
 * Sets the neighbors of a term in two columns around it.
 *
 * @param groups The neighbors by type.
 * @param isRelated Whether two of the neighbors are related to each other.
 */
export function smallMap(
  groups: readonly { readonly type: RelationType; readonly slugs: readonly string[] }[],
  isRelated: (a: string, b: string) => boolean,
): SmallMap {
  const ordered = fromAbove.flatMap((type) =>
    groups.filter((group) => group.type === type).flatMap(({ slugs }) => slugs.map((slug) => ({ slug, type }))),
  );
  const rows = Math.ceil(ordered.length / 2);
  const height = Math.max(2, rows) * smallMapSize.row;
  const places = ordered.map(({ slug, type }, index) => {
    const isLeft = index % 2 === 0;
    // A single row stands in the middle of the height of two.
    const y = (Math.floor(index / 2) + (rows === 1 ? 1 : 0.5)) * smallMapSize.row;
    return { slug, type, y, x: isLeft ? columns.left : columns.right, side: sideOf(isLeft) };
  });
  const tiesTo = (isWanted: (type: RelationType) => boolean) =>
    places
      .filter(({ type }) => isWanted(type))
      .map(({ x, y }) => tie(x, y, height / 2))
      .join('');
  const between = places.flatMap((a, index) =>
    places
      .slice(index + 1)
      .filter((b) => isRelated(a.slug, b.slug))
      .map((b) => arc(a, b)),
  );
  return {
    height,
    places: places.map(({ slug, x, y, side }) => ({ slug, x, y, side })),
    ties: tiesTo((type) => type !== 'contrasts'),
    contrasts: tiesTo((type) => type === 'contrasts'),
    between: between.join(''),
  };
}

const sideOf = (isLeft: boolean): Place['side'] => (isLeft ? 'end' : 'start');

/** From the middle to a neighbor, arriving level. */
const tie = (x: number, y: number, center: number) =>
  `M${middle} ${center}Q${middle + (x - middle) / 2} ${y} ${x} ${y}`;

/** Between two neighbors: bent inward where they stand in one column. */
function arc(a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }): string {
  if (a.x !== b.x) return `M${a.x} ${a.y}${a.y === b.y ? `H${b.x}` : `L${b.x} ${b.y}`}`;
  const bend = a.x + Math.sign(middle - a.x) * (8 + Math.abs(b.y - a.y) / 6);
  return `M${a.x} ${a.y}Q${Math.round(bend)} ${(a.y + b.y) / 2} ${b.x} ${b.y}`;
}

/**
 * Breaks a name into lines of at most a number of letters, where it can be broken: at spaces and
 * behind hyphens. A word that is longer stays whole.
 */
export function wrapName(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const part of name.match(/[^\s-]+-?/g) ?? []) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(part);
    else {
      const joined = last.endsWith('-') ? `${last}${part}` : `${last} ${part}`;
      if (joined.length <= most) lines[lines.length - 1] = joined;
      else lines.push(part);
    }
  }
  return lines;
}
