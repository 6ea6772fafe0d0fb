import type { Table } from '../../calculators/calculator.ts';
import { fieldText } from '../../calculators/format.ts';
import { readField, readNumber, type Reading } from '../../calculators/read-number.ts';
import { cleanName, isNamed, longestName, rowName } from '../../calculators/row-names.ts';
import { createCell, createNameField, type Cell } from './cell.ts';

/** What the buttons of a row do. */
export interface RowActions {
  move(row: TableRow, by: -1 | 1): void;
  remove(row: TableRow): void;
}

let rowsMade = 0;

/** One row of a table of inputs: its heading, its cells, and the buttons that move it or take it away. */
export class TableRow {
  readonly element: HTMLTableRowElement = document.createElement('tr');
  readonly #table: Table;
  readonly #heading: HTMLTableCellElement;
  readonly #nameField: HTMLInputElement | null;
  readonly #cells: readonly Cell[];
  readonly #error: HTMLElement;
  readonly #buttons: {
    readonly up: HTMLButtonElement;
    readonly down: HTMLButtonElement;
    remove: HTMLButtonElement;
  } | null;
  #place = 0;
  /** What the cells gave when they were last read: a row is read again only once it has changed. */
  #last: { readonly key: string; readonly readings: readonly Reading[] } = { key: '', readings: [] };

  constructor(table: Table, name: string, texts: readonly string[], actions: RowActions) {
    this.#table = table;
    this.#heading = document.createElement('th');
    this.#heading.scope = 'row';
    this.#nameField = isNamed(table) ? createNameField(name, longestName) : null;
    this.#heading.append(this.#nameField ?? name);
    this.#nameField?.addEventListener('input', () => this.#label());
    this.#nameField?.addEventListener('blur', () => this.rename(this.name));
    this.#error = Object.assign(document.createElement('p'), { className: 'error', id: `row-${++rowsMade}-error` });
    this.#cells = table.columns.map((column, at) => createCell(column, texts[at] ?? ''));
    this.#buttons = table.isFixed ? null : this.#createButtons(actions);
    this.#fill();
  }

  /** The name; the place where nobody gave one. */
  get name(): string {
    if (!this.#nameField) return rowName(this.#table, this.#place);
    const own = cleanName(this.#nameField.value);
    return own === '' ? `Row ${this.#place + 1}` : own;
  }

  rename(name: string): void {
    if (this.#nameField) this.#nameField.value = name;
    this.#label();
  }

  /** Tells the row where it stands, so that its heading and the names of its controls say so. */
  stand(place: number, count: number): void {
    this.#place = place;
    if (!this.#nameField) this.#heading.textContent = this.name;
    if (this.#buttons) {
      this.#buttons.up.disabled = place === 0;
      this.#buttons.down.disabled = place === count - 1;
    }
    this.#label();
  }

  /** What the cells hold, each judged by its column and the row by its rule. */
  readings(locale: string): readonly Reading[] {
    const key = [locale, ...this.#cells.map(({ value }) => value)].join('\n');
    if (this.#last.key === key) return this.#last.readings;
    const { columns, rowRule } = this.#table;
    const readings = columns.map((column, at) => readField(this.#cells[at]?.value ?? '', column, locale));
    const at = columns.findIndex(({ id }) => id === rowRule?.column);
    const judged = readings[at];
    if (rowRule && judged && 'value' in judged && !rowRule.holds(readings.map(valueOf)))
      readings[at] = { error: rowRule.message };
    this.#last = { key, readings };
    return readings;
  }

  values(locale: string): number[] {
    return this.readings(locale).map(valueOf);
  }

  /** The cells for the address: canonical numbers, or what was typed. */
  texts(locale: string): string[] {
    return this.#cells.map(({ value }) => {
      const number = readNumber(value, locale);
      return Number.isFinite(number) ? String(number) : value;
    });
  }

  /** Writes every cell in another locale; the numbers stay what they are. */
  rewrite(from: string, to: string): void {
    for (const cell of this.#cells) {
      const value = readNumber(cell.value, from);
      if (Number.isFinite(value)) cell.value = fieldText(value, to);
    }
  }

  /** Marks the cells that are refused and says why below the row. */
  judge(locale: string): void {
    const messages: string[] = [];
    this.readings(locale).forEach((reading, at) => {
      if ('value' in reading) this.#cells[at]?.removeAttribute('aria-invalid');
      else {
        this.#cells[at]?.setAttribute('aria-invalid', 'true');
        messages.push(`${this.#table.columns[at]?.label ?? ''}: ${reading.error}`);
      }
    });
    const message = messages.join(' ');
    if (this.#error.textContent !== message) this.#error.textContent = message;
  }

  focusFirstCell(): void {
    this.#cells[0]?.focus();
  }

  /** Moves the focus to a button: that one, or its neighbor where it is off. */
  focusButton(which: 'up' | 'down' | 'remove'): void {
    const other = which === 'up' ? this.#buttons?.down : this.#buttons?.up;
    const wanted = this.#buttons?.[which];
    (wanted?.disabled ? other : wanted)?.focus();
  }

  #createButtons(actions: RowActions) {
    const button = (sign: string, act: () => void) => {
      const made = Object.assign(document.createElement('button'), { type: 'button', textContent: sign });
      made.addEventListener('click', act);
      return made;
    };
    return {
      up: button('↑', () => actions.move(this, -1)),
      down: button('↓', () => actions.move(this, 1)),
      remove: button('×', () => actions.remove(this)),
    };
  }

  #fill(): void {
    const cells = this.#cells.map((each) => {
      each.setAttribute('aria-describedby', this.#error.id);
      const cell = document.createElement('td');
      cell.append(each);
      return cell;
    });
    cells.at(-1)?.append(this.#error);
    this.element.append(this.#heading, ...cells);
    if (!this.#buttons) return;
    const buttons = Object.assign(document.createElement('td'), { className: 'row-buttons' });
    buttons.append(this.#buttons.up, this.#buttons.down, this.#buttons.remove);
    this.element.append(buttons);
  }

  /** Names every control by the row as it is called now. */
  #label(): void {
    const { name } = this;
    const spoken = this.#table.rowLabels ? name : `row ${name}`;
    this.#nameField?.setAttribute('aria-label', `${this.#table.rowHeading ?? 'Name'} in row ${this.#place + 1}`);
    this.#cells.forEach((cell, at) =>
      cell.setAttribute('aria-label', `${this.#table.columns[at]?.label ?? ''}, ${spoken}`),
    );
    this.#buttons?.up.setAttribute('aria-label', `Move ${spoken} up`);
    this.#buttons?.down.setAttribute('aria-label', `Move ${spoken} down`);
    this.#buttons?.remove.setAttribute('aria-label', `Remove ${spoken}`);
  }
}

const valueOf = (reading: Reading) => ('value' in reading ? reading.value : NaN);
