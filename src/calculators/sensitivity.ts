import { figuresOf, inputsAskedFor, rulesBrokenBy, type Case } from './case.ts';
import { judge } from './read-number.ts';

/** What an output becomes when one input is a tenth lower or higher, all else as given. */
export interface Swing {
  readonly input: string;
  /** Null where the output has no value then, or the input may not be so low or high. */
  readonly lower: number | null;
  readonly higher: number | null;
}

/**
 * How much each input matters for an output: the widest swing first. Inputs that count things are
 * rounded to whole numbers.
 */
export function swingsOf(present: Case, output: string): Swing[] {
  const { calculator, given } = present;
  const now = figuresOf(present)[output]?.value ?? null;
  const at = (id: string, factor: number): number | null => {
    const input = calculator.inputs[id];
    const value = (given[id] ?? NaN) * factor;
    const reading = input && judge(input.integer ? Math.round(value) : value, input);
    if (!reading || 'error' in reading) return null;
    const changed = { ...present, given: { ...given, [id]: reading.value } };
    return rulesBrokenBy(changed).size > 0 ? null : (figuresOf(changed)[output]?.value ?? null);
  };
  const width = ({ lower, higher }: Swing) =>
    Math.max(...[lower, higher].map((value) => (value === null || now === null ? 0 : Math.abs(value - now))));
  return inputsAskedFor(present)
    .filter((id) => calculator.inputs[id]?.choices === undefined)
    .map((id) => ({ input: id, lower: at(id, 0.9), higher: at(id, 1.1) }))
    .sort((a, b) => width(b) - width(a));
}
