import type { AddressState, ToolKey } from '../calculators/address.ts';
import type { Calculator, RowNames, Show, Tables } from '../calculators/calculator.ts';
import type { Case } from '../calculators/case.ts';
import type { Settings } from '../calculators/format.ts';
import type { RevenueChart } from './revenue-chart.ts';

/** What the tools of a calculator may ask of it, and do to it. */
export interface Workbench {
  /** The calculator with all of its definitions. */
  readonly base: Calculator;
  readonly chart: RevenueChart | null;
  /** What the fields and tables hold at the moment, under the definition that is chosen. */
  present(): Case;
  /** The headings of the rows as they stand. */
  names(): RowNames<Tables>;
  /** Whether every row is at hand; where they are very many, a worker keeps most of them. */
  hasEveryRow(): boolean;
  settings(): Settings;
  show: Show;
  /** The answer in words; empty where there is none. */
  sentence(): string;
  /** Has a screen reader told something once the reader rests; it takes the place of the answer that waits. */
  say(text: string): void;
  /** Puts a number into a field, as if the reader had typed it. */
  put(input: string, value: number): void;
  /** What the fields and tables hold as texts, every row of them. */
  state(): AddressState;
  /** Puts a whole state into the fields and tables. */
  restore(state: AddressState): void;
  /** The address of the calculator's own page in the present state. */
  address(): string;
  /** What the address says of a tool; null where it says nothing. */
  kept(key: ToolKey): string | null;
  /** Has the address say something of a tool from now on, or nothing. */
  keep(key: ToolKey, text: string | null): void;
}

/** A part of the page that works on what the fields hold. */
export interface Tool {
  /** Follows the fields, the currency and the way of writing numbers. */
  update(): void;
}
