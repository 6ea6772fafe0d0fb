import type { RowNames, Rows, RowsOf, Tables } from '../../calculators/calculator.ts';
import type { Settings } from '../../calculators/format.ts';
import type { Pasted } from '../../calculators/paste/pasted.ts';
import type { Given } from '../../calculators/evaluate.ts';
import type { Answer } from '../../calculators/work-out.ts';

/** What is to be read, and for which table. */
export interface Reading {
  readonly source: string | Blob;
  readonly calculator: string;
  /** The table's id; `_rows` for that of a second mode. */
  readonly table: string;
  readonly locale: string;
}

/** What was read. Where there are too many rows for the page, the rest of them stays in the worker. */
export interface ReadRows extends Pasted {
  /** How many rows there are besides those that are here. */
  readonly more: number;
}

/** What the page holds of a case: all but the rows that the worker keeps. */
export interface State {
  readonly given: Given;
  readonly tables: RowsOf<Tables>;
  readonly names: RowNames<Tables>;
  /** The rows of the second mode; absent where the fields count. */
  readonly modeRows?: Rows | undefined;
}

/** What the page asks of the worker. */
export type Ask =
  | ({ readonly kind: 'read' } & Reading)
  | { readonly kind: 'work out'; readonly state: State; readonly variant: string | null; readonly settings: Settings };

/** What the worker tells the page. */
export type Told =
  | { readonly kind: 'progress'; readonly rows: number; readonly of: number }
  | { readonly kind: 'rows'; readonly read: ReadRows }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly reason: string };

/** As many rows stand in the page; what is beyond is counted. */
export const mostRowsShown = 200;

/** The rows in the page and those beyond them. */
export const joined = (shown: Rows, rest: Rows): Rows => (rest.length === 0 ? shown : [...shown, ...rest]);
