import type { Rows } from './calculator.ts';

/** Something that a lead lacks: how many points it would bring, and how many times that many. */
export interface Lift {
  readonly name: string;
  readonly points: number;
  readonly times: number;
  /** Whether it is done, again perhaps, and not a trait that is there or not. */
  readonly isAction: boolean;
}

/** How a lead can reach the threshold: by any one thing alone, by the fewest together, or not at all. */
export type WayUp =
  | { readonly kind: 'any'; readonly of: readonly Lift[] }
  | { readonly kind: 'together'; readonly of: readonly Lift[] }
  | { readonly kind: 'never'; readonly stillShort: number };

/** The traits that are not matched, each once. */
export const liftsOfFit = (rows: Rows, names: readonly string[]): Lift[] =>
  rows.flatMap(([points = NaN, matched = NaN], place) =>
    matched === 0 && points > 0 ? [{ name: names[place] ?? '', points, times: 1, isAction: false }] : [],
  );

/** The actions that have points left: full ones as often as they fit below the most, then what remains. */
export function liftsOfBehavior(rows: Rows, names: readonly string[]): Lift[] {
  return rows.flatMap(([points = NaN, times = NaN, most = NaN], place) => {
    const left = most - Math.min(points * times, most);
    if (!(points > 0 && left > 0)) return [];
    const full = Math.floor(left / points);
    const rest = left - full * points;
    return [
      { points, times: full },
      { points: rest, times: 1 },
    ]
      .filter((lift) => lift.points > 0 && lift.times > 0)
      .map((lift) => ({ name: names[place] ?? '', ...lift, isAction: true }));
  });
}

/**
 * The fewest things that close a gap. An action never brings more the next time than the last, so
 * that the largest lifts first are the fewest.
 *
 * @param gap The points that are missing, above nought.
 */
export function wayUp(lifts: readonly Lift[], gap: number): WayUp {
  const largestFirst = lifts.toSorted((a, b) => b.points - a.points);
  const alone = largestFirst.filter(({ points }) => points >= gap);
  if (alone.length > 0) return { kind: 'any', of: alone.map((lift) => ({ ...lift, times: 1 })) };
  let left = gap;
  const of: Lift[] = [];
  for (const lift of largestFirst) {
    if (left <= 0) break;
    const times = Math.min(lift.times, Math.ceil(left / lift.points));
    left -= times * lift.points;
    of.push({ ...lift, times });
  }
  return left > 0 ? { kind: 'never', stillShort: left } : { kind: 'together', of };
}
