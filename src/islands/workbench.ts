import type { Calculator, Rows, Show } from '../calculators/calculator.ts';
import type { Given } from '../calculators/evaluate.ts';

/** What the tools of a calculator may ask of it, and do to it. */
export interface Workbench {
  readonly calculator: Calculator;
  given(): Given;
  tables(): Readonly<Record<string, Rows>>;
  locale(): string;
  show: Show;
  /** Puts a number into a field, as if the reader had typed it. */
  put(input: string, value: number): void;
}
