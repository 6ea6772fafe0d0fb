import { Delaunay } from 'd3-delaunay';
import type { Point } from './layout.ts';
import { findNear } from './near.ts';

/** How far a region reaches beyond its outermost terms. */
const reach = 46;

/** The tints that the style sheet has. */
const tintCount = 6;

/** Two numbers as one key: corners of neighboring cells are the very same numbers. */
const keyOf = ([x, y]: Corner) => `${x.toFixed(3)} ${y.toFixed(3)}`;

type Corner = [x: number, y: number];

/**
 * The outline of each region: the cells of all points that are nearer to one of its terms than to
 * any other, and no farther than its reach. Most have one outline; where terms lie apart, several.
 *
 * @param places Where each term lies.
 * @param regionOf The region of each of them.
 */
export function outlines(
  places: ReadonlyMap<string, Point>,
  regionOf: (slug: string) => string,
  size: { readonly width: number; readonly height: number },
): ReadonlyMap<string, readonly (readonly Corner[])[]> {
  const slugs = [...places.keys()];
  const land = [...places.values()].map(({ x, y }): Corner => [x, y]);
  const delaunay = Delaunay.from([...land, ...sea(land, size)]);
  const cells = delaunay.voronoi([-reach * 2, -reach * 2, size.width + reach * 2, size.height + reach * 2]);
  const edges = new Map<string, Map<string, readonly [Corner, Corner]>>();
  for (const [index, slug] of slugs.entries()) {
    const region = regionOf(slug);
    const own = edges.get(region) ?? new Map<string, readonly [Corner, Corner]>();
    edges.set(region, own);
    const corners = cells.cellPolygon(index);
    for (let at = 1; at < corners.length; at++) {
      const [from, to] = [corners[at - 1], corners[at]];
      if (!from || !to) continue;
      // An edge between two cells of one region is met from both sides, and is no border.
      if (!own.delete(`${keyOf(to)} ${keyOf(from)}`)) own.set(`${keyOf(from)} ${keyOf(to)}`, [from, to]);
    }
  }
  return new Map([...edges].map(([region, borders]) => [region, rings([...borders.values()]).map(smooth)]));
}

/** Points in the sea around the land: where no term is in reach. */
function sea(
  land: readonly Corner[],
  { width, height }: { readonly width: number; readonly height: number },
): Corner[] {
  const step = reach * 0.62;
  const landNear = findNear(
    land.map(([x, y]) => ({ x, y })),
    reach * 1.25,
  );
  const points: Corner[] = [];
  for (let row = -3; row * step < height + 3 * step; row++) {
    for (let column = -3; column * step < width + 3 * step; column++) {
      const [x, y] = [(column + (row % 2) / 2) * step, row * step];
      if (landNear({ x, y }).length === 0) points.push([x, y]);
    }
  }
  return points;
}

/** Edges joined end to end into closed rings, the longest first. */
function rings(edges: readonly (readonly [Corner, Corner])[]): Corner[][] {
  const next = new Map(edges.map((edge) => [keyOf(edge[0]), edge]));
  const found: Corner[][] = [];
  while (next.size > 0) {
    const ring: Corner[] = [];
    let [at] = next.keys();
    while (at !== undefined) {
      const edge = next.get(at);
      next.delete(at);
      if (edge) ring.push(edge[0]);
      at = edge ? keyOf(edge[1]) : undefined;
    }
    found.push(ring);
  }
  return found.sort((a, b) => b.length - a.length);
}

/**
 * A tint for each region, so that no two that touch have the same.
 *
 * @param nearest How near two terms of different regions lie where the regions touch.
 */
export function tints(
  places: ReadonlyMap<string, Point>,
  regionOf: (slug: string) => string,
  nearest = reach * 2.8,
): ReadonlyMap<string, number> {
  const touching = new Map<string, Set<string>>();
  const all = [...places].map(([slug, point]) => ({ ...point, region: regionOf(slug) }));
  const termsNear = findNear(all, nearest);
  for (const term of all) {
    const others = touching.get(term.region) ?? new Set();
    touching.set(term.region, others);
    for (const { region } of termsNear(term)) others.add(region);
  }
  const tint = new Map<string, number>();
  // Those with the most neighbors choose first, each the tint that the fewest have.
  for (const [region, others] of [...touching].sort(([, a], [, b]) => b.size - a.size)) {
    const taken = new Set([...others].map((other) => tint.get(other)));
    const uses = (each: number) => [...tint.values()].filter((used) => used === each).length;
    const free = Array.from({ length: tintCount }, (_, each) => each).filter((each) => !taken.has(each));
    tint.set(region, free.sort((a, b) => uses(a) - uses(b))[0] ?? 0);
  }
  return tint;
}

/** A ring with its corners cut twice: Chaikin's way to a curve. */
function smooth(ring: readonly Corner[]): Corner[] {
  let corners = [...ring];
  for (let turn = 0; turn < 2; turn++) {
    corners = corners.flatMap(([x, y], index) => {
      const [a, b] = corners[(index + 1) % corners.length] ?? [x, y];
      return [
        [x * 0.75 + a * 0.25, y * 0.75 + b * 0.25],
        [x * 0.25 + a * 0.75, y * 0.25 + b * 0.75],
      ] satisfies Corner[];
    });
  }
  return corners;
}
