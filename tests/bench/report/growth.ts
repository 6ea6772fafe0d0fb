import type { Result, Results } from './results.ts';

type Figure = 'html' | 'bytes' | 'processor' | 'seconds' | 'peak';

export const find = ({ results }: Results, site: string, size: number): Result | undefined =>
  results.find((result) => result.site === site && result.size === size);

/** Every size that something was measured at, small ones first. */
export const sizesOf = ({ results }: Results): number[] =>
  [...new Set(results.map(({ size }) => size))].sort((a, b) => a - b);

/** How fast a figure grows between two sizes: 1 is as fast as the terms. Null where one of them was not measured. */
export function exponent(results: Results, site: string, figure: Figure, from: number, to: number): number | null {
  const [few, many] = [find(results, site, from)?.build?.[figure], find(results, site, to)?.build?.[figure]];
  return few === undefined || many === undefined ? null : Math.log(many / few) / Math.log(to / from);
}
