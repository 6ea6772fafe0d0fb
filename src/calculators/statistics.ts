/** Shares, differences and samples. Every argument that is a rate or a level is a share from 0 to 1. */

/** From here on the tail of the error function is worked out as a continued fraction. */
const tailFrom = 2;

/**
 * The complementary error function: a sum of positive terms near zero, a continued fraction in the
 * tails, so that small tails keep all of their digits.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.6 and 7.1.14
 */
function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x >= tailFrom) {
    let denominator = x;
    for (let k = 120; k >= 1; k--) denominator = x + k / 2 / denominator;
    return Math.exp(-x * x) / (denominator * Math.sqrt(Math.PI));
  }
  let sum = 0;
  let term = x;
  for (let k = 1; term > sum * 1e-18; k++) {
    sum += term;
    term *= (2 * x * x) / (2 * k + 1);
  }
  return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** The share of a standard normal distribution below `x`, to 1e-12 of its value in the lower tail. */
export const normalCdf = (x: number): number => erfc(-x / Math.SQRT2) / 2;

/**
 * The value below which a share of a standard normal distribution lies, to 1e-12: a rational
 * guess, made exact by Halley's method.
 *
 * @returns -Infinity for 0, Infinity for 1, NaN outside.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23
 */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  if (share === 0.5) return 0;
  if (share === 0) return -Infinity;
  const t = Math.sqrt(-2 * Math.log(share));
  let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let turn = 0; turn < 3; turn++) {
    const step = (normalCdf(x) - share) * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2);
    x -= step / (1 + (x * step) / 2);
  }
  return x;
}

/** The 97.5% quantile of the normal distribution: 95% of it lies within this many standard deviations. */
export const z = 1.959963984540054;

/**
 * The 95% interval of a share, without continuity correction. It stays within 0 and 1, and has
 * a width even where all answers agree.
 *
 * @returns NaN at both ends where nobody answered.
 * @see Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927)
 */
export function wilsonInterval(hits: number, answers: number): { readonly lower: number; readonly upper: number } {
  const middle = hits + (z * z) / 2;
  const half = z * Math.sqrt((hits * (answers - hits)) / answers + (z * z) / 4);
  const all = answers + z * z;
  return {
    lower: hits === 0 && answers > 0 ? 0 : Math.max(0, (middle - half) / all),
    upper: hits === answers && answers > 0 ? 1 : Math.min(1, (middle + half) / all),
  };
}

/**
 * The 95% interval of a score that is the share of promoters less the share of detractors, in points
 * from -100 to 100: three answers are added, three quarters of one on each side.
 *
 * @returns NaN at both ends where the counts are.
 * @see Sauro and Lewis of MeasuringU on the adjusted Wald interval for net promoter scores
 */
export function adjustedWaldInterval(
  promoters: number,
  detractors: number,
  answers: number,
): { readonly lower: number; readonly upper: number } {
  const all = answers + 3;
  const [up, down] = [(promoters + 0.75) / all, (detractors + 0.75) / all];
  const half = z * Math.sqrt(Math.max(0, up + down - (up - down) ** 2) / all);
  return { lower: Math.max(-100, (up - down - half) * 100), upper: Math.min(100, (up - down + half) * 100) };
}

/** A version of a page or message, and what came of it. */
export interface Version {
  readonly visitors: number;
  readonly conversions: number;
}

const rateOf = ({ visitors, conversions }: Version) => conversions / visitors;
const variance = (share: number) => share * (1 - share);

/**
 * How many standard errors the rates of two versions lie apart, on their pooled rate.
 *
 * @returns NaN where there is no spread: nobody converted, or everybody did.
 * @see Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), chapter 3
 */
export function twoProportionZ(a: Version, b: Version): number {
  const pooled = (a.conversions + b.conversions) / (a.visitors + b.visitors);
  return (rateOf(b) - rateOf(a)) / Math.sqrt(variance(pooled) * (1 / a.visitors + 1 / b.visitors));
}

/** The chance of a z score at least this far from zero, on either side, where there is no difference. */
export const twoSidedPValue = (score: number): number => 2 * normalCdf(-Math.abs(score));

/**
 * The 95% interval of the difference of two rates, each with its own variance (Wald).
 *
 * @returns Shares; the interval has no width where each rate is 0 or 1, and NaN where a version had no visitors.
 * @see Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), chapter 3
 */
export function differenceInterval(a: Version, b: Version): { readonly lower: number; readonly upper: number } {
  const difference = rateOf(b) - rateOf(a);
  const half = z * Math.sqrt(variance(rateOf(a)) / a.visitors + variance(rateOf(b)) / b.visitors);
  return { lower: difference - half, upper: difference + half };
}

/**
 * Visitors in each of two groups that a two-sided test needs, rounded up.
 *
 * @param effect The least change to detect, relative to the rate: -0.2 is a drop by a fifth.
 * @returns Infinity or NaN where the rate or the effect is zero: no sample shows what is not there.
 * @see Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), chapter 4, without continuity correction
 */
export function sampleSizePerGroup(rate: number, effect: number, power: number, significance: number): number {
  const changed = Math.min(1, rate * (1 + effect));
  const spread =
    -normalQuantile(significance / 2) * Math.sqrt(2 * variance((rate + changed) / 2)) +
    normalQuantile(power) * Math.sqrt(variance(rate) + variance(changed));
  return Math.ceil((spread / (rate * effect)) ** 2);
}

/**
 * Answers that a survey needs, rounded up, for a population of a known size.
 *
 * @param population At least one.
 * @returns The whole population where the margin is zero.
 * @see Cochran, Sampling Techniques (1977), chapter 4: n0 / (1 + (n0 - 1) / N), written so that a tiny margin can't overflow
 */
export function surveySampleSize(population: number, margin: number, share: number, confidence: number): number {
  const unlimited = (normalQuantile(0.5 + confidence / 2) ** 2 * variance(share)) / margin ** 2;
  return Math.ceil(population / (1 + (population - 1) / unlimited));
}
