import type { Calculator } from '../../src/calculators/calculator.ts';
import { brokenRules, defaultsOf } from '../../src/calculators/evaluate.ts';

/** What a calculator is given, by input. */
export type Given = Readonly<Record<string, number>>;

/** Valid inputs that all differ from the defaults where their bounds allow it. */
export function changedInputs(calculator: Calculator): Given {
  for (const factor of [1.25, 0.5, 2]) {
    const given = Object.fromEntries(
      Object.entries(calculator.inputs).map(([id, { default: value, min, max, integer }]) => {
        const scaled = (value === 0 ? 1 : value) * factor;
        const within = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, scaled));
        return [id, integer ? Math.round(within) : within];
      }),
    );
    if (brokenRules(calculator, given).size === 0) return given;
  }
  throw new Error(`${calculator.id}: no scaled inputs keep its rules. Add a factor to changedInputs.`);
}

/** Every input at the same number, or at the nearest that its bounds allow. */
export function evenInputs(calculator: Calculator, value: number): Given {
  return Object.fromEntries(
    Object.entries(calculator.inputs).map(([id, { min, max }]) => [
      id,
      Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value)),
    ]),
  );
}

/** The part of an address behind the question mark, as the contract has it: by key, with a point and no groups. */
export const searchOf = (given: Given): string =>
  `?${new URLSearchParams(Object.entries(given).map(([id, value]) => [id, String(value)]))}`;

/** The inputs that are not at their defaults. */
export function differing(calculator: Calculator, given: Given): Given {
  const defaults = defaultsOf(calculator);
  return Object.fromEntries(Object.entries(given).filter(([id, value]) => value !== defaults[id]));
}
