import { isCanonical, readRows, type AddressState } from './address.ts';
import type { Calculator, Input, Rows, Table } from './calculator.ts';
import { definitionOf, type Case } from './case.ts';
import { judge, readField } from './read-number.ts';
import { withVariant } from './variants.ts';

/**
 * The case that the texts of an address stand for, as the page would read them.
 *
 * @param base The calculator with all of its definitions.
 */
export function readCase(base: Calculator, state: AddressState, locale: string): Case {
  const calculator = withVariant(base, state.variant);
  const { inputs, tables = {}, mode } = calculator;
  const table = mode?.id === state.mode ? mode.table : undefined;
  return {
    calculator,
    definition: definitionOf(base, state.variant),
    given: Object.fromEntries(
      Object.entries(inputs).map(([id, input]) => {
        const text = state.inputs[id];
        return [id, text === undefined ? input.default : valueOf(text, input, locale)];
      }),
    ),
    tables: Object.fromEntries(
      Object.entries(tables).map(([id, table]) => {
        const text = state.inputs[id];
        return [id, rowsOf(text === undefined ? null : readRows(text), table, locale)];
      }),
    ),
    modeRows: table && rowsOf(state.rows, table, locale),
  };
}

/** @returns NaN where the text is no number, or the input refuses it. */
function valueOf(text: string, input: Input, locale: string): number {
  const reading = isCanonical(text) ? judge(Number(text), input) : readField(text, input, locale);
  return 'value' in reading ? reading.value : NaN;
}

/** @param texts Null for the rows that the table starts with. */
function rowsOf(texts: readonly (readonly string[])[] | null, table: Table, locale: string): Rows {
  const { columns, rowRule, isFixed } = table;
  if (texts === null) return table.default;
  const wanted = isFixed ? table.default.map((_, index) => texts[index] ?? ['0']) : texts;
  return wanted.map((row) => {
    const values = columns.map((column, place) => valueOf(row[place] ?? '', column, locale));
    return !rowRule || rowRule.holds(values)
      ? values
      : values.map((value, place) => (columns[place]?.id === rowRule.column ? NaN : value));
  });
}
