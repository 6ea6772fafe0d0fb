import type { Point } from './layout.ts';

export const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

export type Direction = keyof typeof directions;

export const isDirection = (key: string): key is Direction => Object.hasOwn(directions, key);

/**
 * Where an arrow key leads from a place: to the related term that lies that way, or else to the
 * nearest of all that do. Related ones may lie half as far again to the side as ahead.
 *
 * @returns The index of the term; null where there is nothing that way.
 */
export function step(
  from: number,
  direction: Direction,
  places: readonly Point[],
  related: readonly number[],
): number | null {
  return nearestAhead(from, direction, places, related, 1.5) ?? nearestAhead(from, direction, places, places.keys(), 1);
}

function nearestAhead(
  from: number,
  direction: Direction,
  places: readonly Point[],
  candidates: Iterable<number>,
  mostAside: number,
): number | null {
  const { x, y } = directions[direction];
  const start = places[from];
  let best: { readonly index: number; readonly distance: number } | null = null;
  for (const index of candidates) {
    const place = places[index];
    if (!place || !start || index === from) continue;
    const [right, down] = [place.x - start.x, place.y - start.y];
    const ahead = right * x + down * y;
    const aside = Math.abs(right * y) + Math.abs(down * x);
    if (ahead <= 0 || aside > ahead * mostAside) continue;
    const distance = ahead + aside;
    if (best === null || distance < best.distance) best = { index, distance };
  }
  return best?.index ?? null;
}

/** The index of the place that is nearest to a point, no farther than a distance. */
export function nearestTo(point: Point, places: readonly Point[], most: number): number | null {
  let best: { readonly index: number; readonly distance: number } | null = null;
  for (const [index, place] of places.entries()) {
    const distance = Math.hypot(place.x - point.x, place.y - point.y);
    if (distance <= most && (best === null || distance < best.distance)) best = { index, distance };
  }
  return best?.index ?? null;
}
