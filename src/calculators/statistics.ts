import { z } from './formula.ts';

/** An interval of shares from 0 to 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The 95% score interval of a share, from `part` of `whole` that were observed.
 *
 * @returns Shares; exactly 0 below where nothing was counted, exactly 1 above where everything was. NaN without a whole.
 * @see Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927)
 */
export function wilsonInterval(part: number, whole: number): Interval {
  const share = part / whole;
  const center = share + z ** 2 / (2 * whole);
  const half = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * whole)) / whole);
  const scale = 1 + z ** 2 / whole;
  return {
    lower: part === 0 && whole > 0 ? 0 : Math.max(0, (center - half) / scale),
    upper: part === whole && whole > 0 ? 1 : Math.min(1, (center + half) / scale),
  };
}
