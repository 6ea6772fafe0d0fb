import type { Calculator, Input, Rows } from '../../src/calculators/calculator.ts';
import { brokenRules, defaultRowsOf, defaultsOf } from '../../src/calculators/evaluate.ts';

/** What a calculator is given: a number for each input, and the rows of each table. */
export interface Given {
  readonly inputs: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<string, Rows>>;
}

/** What a calculator starts with. */
export const defaultInputs = (calculator: Calculator): Given => ({
  inputs: defaultsOf(calculator),
  tables: defaultRowsOf(calculator),
});

/** Valid inputs that all differ from the defaults where their bounds allow it. */
export function changedInputs(calculator: Calculator): Given {
  for (const factor of [1.25, 0.5, 2]) {
    const given = everyInput(calculator, (input, value) =>
      input.choices ? (value + 1) % input.choices.length : (value === 0 ? 1 : value) * factor,
    );
    if (brokenRules(calculator, given.inputs).size === 0) return given;
  }
  throw new Error(`${calculator.id}: no scaled inputs keep its rules. Add a factor to changedInputs.`);
}

/** Every input at the same number, or at the nearest that its bounds allow. */
export const evenInputs = (calculator: Calculator, value: number): Given => everyInput(calculator, () => value);

/** Changes every default, and keeps the result within the bounds of its input. */
function everyInput({ inputs, tables = {} }: Calculator, change: (input: Input, value: number) => number): Given {
  const changed = (input: Input, value: number) => {
    const within = Math.min(input.max ?? Infinity, Math.max(input.min ?? -Infinity, change(input, value)));
    return input.integer ? Math.round(within) : within;
  };
  return {
    inputs: Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, changed(input, input.default)])),
    tables: Object.fromEntries(
      Object.entries(tables).map(([id, { columns, default: rows }]) => [
        id,
        rows.map((row) => columns.map((column, place) => changed(column, row[place] ?? 0))),
      ]),
    ),
  };
}

/** Inputs by the keys of an address: numbers with a point and no groups, rows by `;`, their cells by `,`. */
export const addressOf = ({ inputs, tables }: Given): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, String(value)])),
  ...Object.fromEntries(Object.entries(tables).map(([id, rows]) => [id, rows.map((row) => row.join(',')).join(';')])),
});

/** The part of an address behind the question mark. */
export const searchOf = (given: Given): string => `?${new URLSearchParams(addressOf(given))}`;
