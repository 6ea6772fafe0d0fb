import type { Calculator } from './calculator.ts';
import { withVariant } from './variants.ts';

/** Something made from a calculator, and the ids of the variants for which it comes out the same. */
export interface ByVariant<T> {
  readonly variants: readonly string[];
  readonly made: T;
}

/** Makes something for every definition of a calculator, each different one once; the first stands first. */
export function byVariant<T>(calculator: Calculator, make: (calculator: Calculator) => T): ByVariant<T>[] {
  const ids = calculator.variants?.map(({ id }) => id) ?? [''];
  const groups = new Map<string, { readonly variants: string[]; readonly made: T }>();
  for (const id of ids) {
    const made = make(withVariant(calculator, id));
    const key = JSON.stringify(made);
    const group = groups.get(key);
    if (group) group.variants.push(id);
    else groups.set(key, { variants: [id], made });
  }
  return [...groups.values()];
}
