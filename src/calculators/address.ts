import type { Calculator, Mode } from './calculator.ts';

/** What an address says about a calculator: a text for each input that it names. */
export interface AddressState {
  /** Numbers in canonical form, or the raw text where it is none. */
  readonly inputs: Readonly<Record<string, string>>;
  /** A definition other than the first. */
  readonly variant: string | null;
  readonly mode: string | null;
  readonly rows: readonly (readonly string[])[] | null;
  readonly currency: string | null;
}

/** More rows than this are not written to the address. */
export const mostRowsInAddress = 200;

/** Reads the part of an address behind the question mark. Unknown keys are passed over. */
export function readAddress(calculator: Calculator, search: string): AddressState {
  const parameters = new URLSearchParams(search);
  const inputs: Record<string, string> = {};
  for (const id of keysOf(calculator)) {
    const text = parameters.get(id);
    if (text !== null) inputs[id] = text;
  }
  const own = calculator.mode?.id ?? null;
  const mode = own !== null && parameters.get('_mode') === own ? own : null;
  const rows = parameters.get('_rows');
  const variant = parameters.get('_variant');
  return {
    inputs,
    variant: calculator.variants?.slice(1).some(({ id }) => id === variant) ? variant : null,
    mode,
    rows: mode !== null && rows !== null ? readRows(rows) : null,
    currency: parameters.get('_currency'),
  };
}

const keysOf = ({ inputs, tables = {} }: Calculator) => [...Object.keys(inputs), ...Object.keys(tables)];

/** Rows as an address holds them: joined by `;`, their cells by `,`. */
export const readRows = (text: string): string[][] =>
  text
    .split(';')
    .filter((row) => row !== '')
    .map((row) => row.split(','));

/** Rows for an address; a cell that is no number loses the signs that would part it. */
export const writeRows = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map((cell) => String(cell).replace(/[,;]/g, ' ')).join(',')).join(';');

/** A number in canonical form: a point, no grouping. */
export const isCanonical = (text: string): boolean => /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);

/**
 * The part of an address that reopens a state, with its question mark; empty at the defaults.
 *
 * @param state.inputs The texts of inputs and tables that differ from their defaults: canonical numbers, or what was typed.
 */
export function writeAddress(
  calculator: Calculator,
  state: {
    readonly inputs: Readonly<Record<string, string>>;
    readonly variant?: string | null;
    readonly mode?: Mode<never, never>['id'] | null;
    readonly rows?: readonly (readonly (string | number)[])[] | null;
    readonly currency?: string | null;
  },
): string {
  const parameters = new URLSearchParams();
  for (const id of keysOf(calculator)) {
    const text = state.inputs[id];
    if (text !== undefined) parameters.set(id, text);
  }
  if (state.variant) parameters.set('_variant', state.variant);
  if (state.mode) parameters.set('_mode', state.mode);
  if (state.mode && state.rows && state.rows.length <= mostRowsInAddress) {
    parameters.set('_rows', writeRows(state.rows));
  }
  if (state.currency) parameters.set('_currency', state.currency);
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3B', ';');
  return text === '' ? '' : `?${text}`;
}
