import type { Calculator, Rows, Sample, Show, Unit } from './calculator.ts';
import { valuesOf, type Figure, type Given } from './evaluate.ts';
import { adjustedWaldInterval, wilsonInterval, z } from './statistics.ts';

/** How far chance alone can have moved a figure that comes from a sample. */
export interface Uncertainty {
  /** The ends of the 95% interval, in the unit of the figure. */
  readonly lower: number;
  readonly upper: number;
  /** How many more answers, of the same kind in the same shares, halve the interval; null where it has no width. */
  readonly toHalve: number | null;
}

/** Larger samples than this are not looked for. */
const most = Number.MAX_SAFE_INTEGER;

/** The 95% interval of the figure behind a sample: percent for a share, points for a score. */
export function intervalOf(sample: Sample): { readonly lower: number; readonly upper: number } {
  if ('hits' in sample) {
    const { lower, upper } = wilsonInterval(sample.hits, sample.of);
    return { lower: lower * 100, upper: upper * 100 };
  }
  if ('promoters' in sample) return adjustedWaldInterval(sample.promoters, sample.detractors, sample.of);
  const half = (z * sample.deviation) / Math.sqrt(sample.of);
  return { lower: Math.max(sample.from, sample.mean - half), upper: Math.min(sample.to, sample.mean + half) };
}

const widthOf = (sample: Sample) => {
  const { lower, upper } = intervalOf(sample);
  return upper - lower;
};

/** A sample of another size in which every answer has the same share. */
function resized(sample: Sample, of: number): Sample {
  const factor = of / sample.of;
  if ('hits' in sample) return { of, hits: sample.hits * factor };
  if ('promoters' in sample)
    return { of, promoters: sample.promoters * factor, detractors: sample.detractors * factor };
  return { ...sample, of };
}

/** The interval and the way to halve it; null where nothing was counted. */
export function uncertaintyOf(sample: Sample): Uncertainty | null {
  const { lower, upper } = intervalOf(sample);
  if (!(sample.of > 0) || !Number.isFinite(lower) || !Number.isFinite(upper)) return null;
  return { lower, upper, toHalve: upper > lower ? toHalve(sample) : null };
}

/** The least number of further answers with which the interval is half as wide. */
function toHalve(sample: Sample): number | null {
  const goal = widthOf(sample) / 2;
  const isEnough = (of: number) => widthOf(resized(sample, of)) <= goal;
  let enough = sample.of;
  while (!isEnough(enough)) {
    enough *= 2;
    if (enough > most) return null;
  }
  let tooFew = sample.of;
  enough = Math.ceil(enough);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough - sample.of;
}

/**
 * The interval of every figure of a calculator that comes from a sample and has a value.
 *
 * @param modeRows The rows of the calculator's mode, where the reader has chosen it.
 */
export function uncertaintiesOf(
  calculator: Calculator,
  given: Given,
  figures: Readonly<Record<string, Figure>>,
  modeRows?: Rows,
): ReadonlyMap<string, Uncertainty> {
  const values = valuesOf(figures);
  const samples = (modeRows && calculator.mode?.samples?.(modeRows)) ?? calculator.samples?.of(given, values);
  return new Map(
    Object.entries(samples ?? {}).flatMap(([id, sample]) => {
      const uncertainty = (values[id] ?? null) === null || !sample ? null : uncertaintyOf(sample);
      return uncertainty ? [[id, uncertainty] as const] : [];
    }),
  );
}

/** Digits after the point that a range of this width calls for; more would claim to know too much. */
const digitsFor = (width: number) => (width >= 5 ? 0 : width >= 0.5 ? 1 : 2);

/** The interval in words, its ends rounded outward: "between 34 and 55". */
export function rangeText({ lower, upper }: Uncertainty, unit: Unit, show: Show): string {
  const step = 10 ** -digitsFor(upper - lower);
  // A thousandth of a step is what a machine's arithmetic leaves behind.
  const [from, to] = [Math.floor(lower / step + 1e-3) * step, Math.ceil(upper / step - 1e-3) * step];
  return `between ${show(from, unit)} and ${show(to, unit)}`;
}

/** What the interval says, and what it costs to halve it. */
export function uncertaintySentence(
  uncertainty: Uncertainty,
  unit: Unit,
  [one, many]: readonly [one: string, many: string],
  show: Show,
): string {
  const range = `Allowing for chance alone, the true figure lies ${rangeText(uncertainty, unit, show)}, 19 times out of 20.`;
  const { toHalve: more } = uncertainty;
  if (more === null) return range;
  const count = show(more, 'count');
  return `${range} It takes ${count} more ${count === '1' ? one : many} to halve that range.`;
}
