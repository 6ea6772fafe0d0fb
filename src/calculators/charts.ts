import type { Chart, Tone, Unit } from './calculator.ts';

/** One bar of a waterfall: a level where `total` is set, a movement otherwise. */
export interface Step {
  readonly label: string;
  readonly value: number | null;
  readonly total?: boolean;
}

/** A chart of movements from one level to the next. */
export function waterfall(caption: string, steps: readonly Step[], text: string, unit: Unit = 'money'): Chart {
  return {
    kind: 'waterfall',
    caption,
    unit,
    axis: 'Movement',
    categories: steps.map(({ label }) => label),
    series: [
      {
        label: 'Amount',
        values: steps.map(({ value }) => value),
        tone: 'total',
        tones: steps.map(({ value, total }): Tone => (total ? 'total' : (value ?? 0) < 0 ? 'loss' : 'gain')),
      },
    ],
    text,
  };
}

/** A chart of amounts side by side. */
export function bars(
  caption: string,
  axis: string,
  unit: Unit,
  amounts: readonly (readonly [label: string, value: number | null, tone?: Tone])[],
  text: string,
): Chart {
  return {
    kind: 'bars',
    caption,
    unit,
    axis,
    categories: amounts.map(([label]) => label),
    series: [
      {
        label: unit === 'money' ? 'Amount' : 'Value',
        values: amounts.map(([, value]) => value),
        tone: 'accent',
        tones: amounts.map(([, , tone = 'accent']) => tone),
      },
    ],
    text,
  };
}

/**
 * Months to draw, from 0 to the last one: every one up to a limit, evenly spaced ones beyond it.
 *
 * @param last The last month; anything that is not a positive number counts as 12.
 */
export function monthsTo(last: number, most = 24): number[] {
  const end = Number.isFinite(last) && last > 0 ? Math.min(Math.ceil(last), 1200) : 12;
  const step = Math.max(1, Math.ceil(end / most));
  const drawn = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  return drawn.at(-1) === end ? drawn : [...drawn, end];
}

/**
 * Whole numbers to draw, from 0 in round steps: 1, 2 or 5 times a power of ten.
 *
 * @param last The number that the last step reaches; ten where it is less or has no end.
 */
export function stepsTo(last: number): number[] {
  const end = Number.isFinite(last) ? Math.max(10, last) : 10;
  const power = 10 ** Math.floor(Math.log10(end / 10));
  const step = power * ([1, 2, 5].find((factor) => factor * power * 10 >= end) ?? 10);
  return Array.from({ length: Math.ceil(end / step) + 1 }, (_, index) => index * step);
}

/** A chart of areas, each of them a part of the one before, in proportion. */
export function nested(
  caption: string,
  axis: string,
  areas: readonly (readonly [label: string, value: number | null, tone: Tone])[],
  text: string,
): Chart {
  return { ...bars(caption, axis, 'money', areas, text), kind: 'nested' };
}

/**
 * Values to compare with the reader's own: from half to twice of it, in three digits, so that they can be typed in.
 *
 * @returns Labels and values within the bounds; the reader's own as it is.
 */
export function around(own: number, min: number, max: number): (readonly [label: string, value: number])[] {
  return [0.5, 0.75, 1, 1.5, 2]
    .map((factor) => (factor === 1 ? own : Number((own * factor).toPrecision(3))))
    .filter((value) => value >= min && value <= max)
    .map((value) => [String(Number(value.toPrecision(6))).replace('-', '−'), value] as const);
}
