import type { Column } from '../../calculators/calculator.ts';

export type Cell = HTMLInputElement | HTMLSelectElement;

/** A cell to type in, or to choose in where there are only a few answers. */
export function createCell(column: Column, text: string): Cell {
  if (column.choices) {
    const select = document.createElement('select');
    select.append(...column.choices.map((name, value) => new Option(name, String(value))));
    select.value = text;
    return select;
  }
  return Object.assign(document.createElement('input'), {
    type: 'text',
    value: text,
    inputMode: column.integer ? 'numeric' : 'decimal',
    autocomplete: 'off',
  });
}

/** A field for the name of a row. */
export const createNameField = (name: string, most: number): HTMLInputElement =>
  Object.assign(document.createElement('input'), { type: 'text', value: name, maxLength: most, autocomplete: 'off' });
