import { defaultsOf } from './calculators/evaluate.ts';
import { writeAddress } from './calculators/address.ts';
import type { Calculator } from './calculators/calculator.ts';

/** The address of a page below the path at which the site is hosted: `href('terms/arr/')`. */
export const href = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;

/**
 * The whole address of a page, with the origin that the site is built for.
 *
 * @param site Astro's `site`: `src/site/environment.ts` always sets it.
 */
export const absolute = (path: string, site: URL | undefined): string => new URL(href(path), site).href;

/** The address of a calculator's own page, in a given state. */
export function calculatorHref(calculator: Calculator, inputs: Readonly<Record<string, number>> = {}): string {
  const defaults = defaultsOf(calculator);
  const changed = Object.entries(inputs).filter(([id, value]) => defaults[id] !== value);
  const texts = Object.fromEntries(changed.map(([id, value]) => [id, String(value)]));
  return href(`calculators/${calculator.id}/${writeAddress(calculator, { inputs: texts })}`);
}
