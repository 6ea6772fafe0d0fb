import { findRoot } from './brent.ts';
import { figuresOf, rulesBrokenBy, type Case } from './case.ts';

/** What the reader wants: a value of an output, by changing one input. */
export interface Wish {
  readonly output: string;
  readonly target: number;
  readonly input: string;
}

/** An input that reaches the target, or the one that comes nearest to it. */
export interface Solution {
  readonly isReached: boolean;
  readonly input: number;
  /** What the output is with that input. */
  readonly output: number;
}

/** How many places are looked at for a change of sign. */
const places = 240;

/**
 * The value of one input that brings an output to a target, all else as given. Of several, the one
 * nearest to the present value. An input that counts things is a whole number: the one whose
 * output comes nearest.
 *
 * @returns Null where the output has no value for any value of the input.
 */
export function solveFor(present: Case, wish: Wish): Solution | null {
  const { output, target, input: id } = wish;
  const input = present.calculator.inputs[id];
  if (!input) return null;
  const { given } = present;
  const start = Number.isFinite(given[id]) ? (given[id] ?? input.default) : input.default;
  const at = (x: number): number => {
    const changed = { ...present, given: { ...given, [id]: x } };
    return rulesBrokenBy(changed).size > 0 ? NaN : (figuresOf(changed)[output]?.value ?? NaN);
  };
  const miss = (x: number) => at(x) - target;

  const points = candidates(input.min, input.max, start)
    .map((x) => ({ x, miss: miss(x) }))
    .filter(({ miss: value }) => Number.isFinite(value));
  const first = points[0];
  if (!first) return null;

  const roots = points.flatMap((point, index) => {
    const next = points[index + 1];
    if (point.miss === 0) return [point.x];
    if (!next || next.miss === 0 || Math.sign(point.miss) === Math.sign(next.miss)) return [];
    const root = findRoot((x) => miss(x), point.x, next.x, Math.max(Math.abs(next.x), 1e-9) * 1e-15);
    // A jump over the target, as at a pole, is no root.
    return Math.abs(miss(root)) <= 1e-6 * Math.max(1, Math.abs(target)) ? [root] : [];
  });
  const nearestTo = (x: number) => (a: number, b: number) => Math.abs(a - x) - Math.abs(b - x);
  const root = roots.sort(nearestTo(start))[0];
  if (root !== undefined && !input.integer) return { isReached: true, input: root, output: at(root) };

  const tried = root === undefined ? points.map(({ x }) => x) : [root];
  const whole = input.integer ? tried.flatMap((x) => [Math.floor(x), Math.ceil(x)]) : tried;
  const best = whole
    .map((x) => ({ input: x, output: at(x) }))
    .filter((each) => Number.isFinite(each.output))
    .sort(
      (a, b) =>
        Math.abs(a.output - target) - Math.abs(b.output - target) ||
        Math.abs(a.input - start) - Math.abs(b.input - start),
    )[0];
  return best ? { isReached: Math.abs(best.output - target) <= 1e-9 * Math.max(1, Math.abs(target)), ...best } : null;
}

/** Places to look at, in order: the whole range where it is bounded, else ever wider around the present value. */
function candidates(min: number | null, max: number | null, present: number): number[] {
  const scale = Math.max(1, Math.abs(present));
  const low = min ?? -scale * 1e6;
  const high = max ?? scale * 1e6;
  const even = Array.from({ length: places + 1 }, (_, index) => low + ((high - low) * index) / places);
  const wide = Array.from({ length: places }, (_, index) => scale * 10 ** (index / 20 - 6));
  const all = [
    present,
    0,
    ...even,
    ...wide,
    ...wide.map((x) => -x),
    ...wide.flatMap((x) => [present + x, present - x]),
  ];
  return [...new Set(all.filter((x) => x >= low && x <= high))].sort((a, b) => a - b);
}
