import { none, result, type Output, type Result } from './calculator.ts';
import { wilsonInterval } from './statistics.ts';

/** The two ends of a 95% Wilson interval, as outputs of a calculator. */
export const intervalOutputs = {
  lowerBound: result('percent', '95% interval, lower end', 'Wilson score interval.'),
  upperBound: result('percent', '95% interval, upper end', 'Covers chance only, not errors in counting.'),
} satisfies Record<string, Output>;

export const intervalOrigin = 'The interval is Wilson’s (Journal of the American Statistical Association, 1927).';

/** The equations of both ends, by the names of the share and of its whole. */
export function intervalFormula(share: string, whole: string): string[] {
  const end = (bound: string, sign: '+' | '-') =>
    `${bound} = (${share} + z ^ 2 / (2 * ${whole}) ${sign} z * sqrt((${share} * (1 - ${share}) + z ^ 2 / (4 * ${whole})) / ${whole})) / (1 + z ^ 2 / ${whole})`;
  return [end('lowerBound', '-'), end('upperBound', '+')];
}

/** Both ends in percent, or the reason where there is no whole. */
export function intervalOf(
  part: number,
  whole: number,
  reason: string,
): { readonly lowerBound: Result; readonly upperBound: Result } {
  if (whole === 0) return { lowerBound: none(reason), upperBound: none(reason) };
  const { lower, upper } = wilsonInterval(part, whole);
  return { lowerBound: lower * 100, upperBound: upper * 100 };
}
