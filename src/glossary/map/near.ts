import type { Point } from './layout.ts';

/**
 * Finds the points about a place without looking at all of them.
 *
 * @param reach How near a point has to lie to be found.
 * @returns The points within reach, in no order that means anything.
 */
export function findNear<P extends Point>(points: readonly P[], reach: number): (at: Point) => P[] {
  // Squares as wide as the reach: what is within it lies in the same square, or in one beside it.
  const squares = Map.groupBy(points, ({ x, y }) => keyOf(Math.floor(x / reach), Math.floor(y / reach)));
  const beside = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));
  return (at) =>
    beside
      .flatMap(
        ([right, down]) => squares.get(keyOf(Math.floor(at.x / reach) + right, Math.floor(at.y / reach) + down)) ?? [],
      )
      .filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= reach);
}

const keyOf = (column: number, row: number): string => `${column} ${row}`;
