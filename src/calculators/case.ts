import type { Calculator, Rows, RowsOf, Tables } from './calculator.ts';
import { brokenRules, defaultRowsOf, evaluate, evaluateMode, type Figure, type Given } from './evaluate.ts';

/** A calculator with the numbers that it works on at one time. */
export interface Case {
  /** The calculator by the definition that is chosen. */
  readonly calculator: Calculator;
  /** What this definition is called, where there are several. */
  readonly definition?: string | undefined;
  /** The numbers of the fields; NaN where one is missing or refused. */
  readonly given: Given;
  /** The rows of every table; those that the calculator starts with where they are left out. */
  readonly tables?: RowsOf<Tables>;
  /** The rows of the second mode, where the numbers are given by it. */
  readonly modeRows?: Rows | undefined;
}

/** Every result of a case. */
export function figuresOf({ calculator, given, tables, modeRows }: Case): Readonly<Record<string, Figure>> {
  return modeRows && calculator.mode
    ? evaluateMode(calculator, calculator.mode, modeRows, given)
    : evaluate(calculator, given, tables);
}

/** The rules that a case breaks, by input; a second mode has rules for its rows alone. */
export const rulesBrokenBy = ({ calculator, given, modeRows }: Case): ReadonlyMap<string, string> =>
  modeRows ? new Map<string, string>() : brokenRules(calculator, given);

/** The ids of the inputs that a case asks for, in the order of the form. */
export const inputsAskedFor = ({ calculator: { inputs, mode }, modeRows }: Case): readonly string[] =>
  modeRows && mode ? mode.fields : Object.keys(inputs);

/** The rows of every table of a case, by id; those of the second mode under `_rows`. */
export const rowsOfCase = ({ calculator, tables, modeRows }: Case): RowsOf<Tables> => ({
  ...(tables ?? defaultRowsOf(calculator)),
  ...(modeRows ? { _rows: modeRows } : {}),
});

/** What a definition is called; nothing where there is only one. */
export const definitionOf = ({ variants = [] }: Calculator, id: string | null): string | undefined =>
  (variants.find((variant) => variant.id === id) ?? variants[0])?.label;
