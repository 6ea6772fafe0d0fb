/**
 * A quantile by linear interpolation between order statistics: type 7, the default of R.
 *
 * @param values At least one number, in any order.
 * @param share From 0 (the least) to 1 (the greatest).
 * @returns NaN where there is no value, or where one is NaN.
 * @see Hyndman and Fan, Sample Quantiles in Statistical Packages (1996)
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0 || values.some(Number.isNaN)) return NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** @returns The arithmetic mean; NaN where there is no value. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** @returns The greatest of the values, of any number of them; -Infinity where there is none, NaN where one is NaN. */
export const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), -Infinity);
