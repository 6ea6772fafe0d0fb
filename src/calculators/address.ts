import type { Calculator, Mode } from './calculator.ts';
import { fieldText } from './format.ts';
import { isNamed, readNames, writeNames } from './row-names.ts';

/** What an address says about a calculator: a text for each input that it names. */
export interface AddressState {
  /** Numbers in canonical form, or the raw text where it is none. */
  readonly inputs: Readonly<Record<string, string>>;
  /** A definition other than the first. */
  readonly variant: string | null;
  readonly mode: string | null;
  readonly rows: readonly (readonly string[])[] | null;
  /** The names of rows that the reader gave, by table. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly currency: string | null;
}

/** More rows than this are not written to the address. */
export const mostRowsInAddress = 200;

/** Keys under which an address holds what the tools are at. */
const toolKeys = ['_compare', '_solve'] as const;
export type ToolKey = (typeof toolKeys)[number];
export type ToolState = Readonly<Partial<Record<ToolKey, string | undefined>>>;

/** Reads what an address says of the tools. */
export function readToolState(search: string): ToolState {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(toolKeys.flatMap((key) => (parameters.has(key) ? [[key, parameters.get(key) ?? '']] : [])));
}

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
    names: Object.fromEntries(
      namedTables(calculator).flatMap(([id]) => {
        const text = parameters.get(`_${id}`);
        return text === null ? [] : [[id, readNames(text)]];
      }),
    ),
    currency: parameters.get('_currency'),
  };
}

const keysOf = ({ inputs, tables = {} }: Calculator) => [...Object.keys(inputs), ...Object.keys(tables)];

const namedTables = ({ tables = {} }: Calculator) => Object.entries(tables).filter(([, table]) => isNamed(table));

/** Rows as an address holds them: joined by `;`, their cells by `,`. */
export const readRows = (text: string): string[][] =>
  text
    .split(';')
    .filter((row) => row !== '')
    .map((row) => row.split(','));

/** Rows for an address; a cell that is no number loses the signs that would part it. */
export const writeRows = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map((cell) => String(cell).replace(/[,;]/g, ' ')).join(',')).join(';');

/** Whether a text holds more rows of a table than an address takes. */
const isTooLong = ({ tables = {} }: Calculator, id: string, text: string): boolean =>
  id in tables && text.split(';').length > mostRowsInAddress;

/** Whether an address can hold every row of a state. */
export const fitsAddress = (calculator: Calculator, { inputs, rows }: AddressState): boolean =>
  (rows?.length ?? 0) <= mostRowsInAddress &&
  !Object.entries(inputs).some(([id, text]) => isTooLong(calculator, id, text));

/** A number in canonical form: a point, no grouping. */
export const isCanonical = (text: string): boolean => /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);

/** A text of an address as it stands in a field: a number in the reader's way, or what was typed. */
export function typedText(text: string, locale: string): string {
  const value = isCanonical(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? fieldText(value, locale) : text;
}

/**
 * The part of an address that reopens a state, with its question mark; empty at the defaults.
 *
 * @param state.inputs The texts of inputs and tables that differ from their defaults: canonical numbers, or what was typed.
 * @param tools What the tools are at.
 */
export function writeAddress(
  calculator: Calculator,
  state: {
    readonly inputs: Readonly<Record<string, string>>;
    readonly variant?: string | null;
    readonly mode?: Mode<never, never>['id'] | null;
    readonly rows?: readonly (readonly (string | number)[])[] | null;
    readonly names?: Readonly<Record<string, readonly string[]>>;
    readonly currency?: string | null;
  },
  tools: ToolState = {},
): string {
  const parameters = new URLSearchParams();
  for (const id of keysOf(calculator)) {
    const text = state.inputs[id];
    if (text !== undefined && !isTooLong(calculator, id, text)) parameters.set(id, text);
  }
  if (state.variant) parameters.set('_variant', state.variant);
  if (state.mode) parameters.set('_mode', state.mode);
  if (state.mode && state.rows && state.rows.length <= mostRowsInAddress) {
    parameters.set('_rows', writeRows(state.rows));
  }
  for (const [id, table] of namedTables(calculator)) {
    const names = writeNames(table, state.names?.[id] ?? []);
    if (names !== null) parameters.set(`_${id}`, names);
  }
  if (state.currency) parameters.set('_currency', state.currency);
  for (const key of toolKeys) {
    const text = tools[key];
    if (text !== undefined) parameters.set(key, text);
  }
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3B', ';');
  return text === '' ? '' : `?${text}`;
}
