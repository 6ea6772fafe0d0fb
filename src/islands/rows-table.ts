import type { Column, Table } from '../calculators/calculator.ts';
import { isCanonical, mostRowsInAddress } from '../calculators/address.ts';
import { fieldText } from '../calculators/format.ts';
import { readField, readNumber, type Reading } from '../calculators/read-number.ts';

type Cell = HTMLInputElement | HTMLSelectElement;

/** A table of inputs: rows to type in, to add, to remove and to paste. */
export class RowsTable {
  private readonly panel: HTMLElement;
  private readonly table: Table;
  private readonly locale: () => string;
  private readonly changed: () => void;
  readonly #body: HTMLElement | null;

  /**
   * @param panel The element that holds the table, the button to add a row and the box to paste into.
   * @param locale The reader's locale at the moment.
   * @param changed Called whenever rows came or went by anything but typing.
   */
  constructor(panel: HTMLElement, table: Table, locale: () => string, changed: () => void) {
    this.panel = panel;
    this.table = table;
    this.locale = locale;
    this.changed = changed;
    this.#body = panel.querySelector('[data-rows]');
    this.reset();
    panel.querySelector('[data-add-row]')?.addEventListener('click', () => {
      this.#append(table.columns.map(({ default: value }) => fieldText(value, this.locale())));
      this.changed();
      this.#inputs().at(-table.columns.length)?.focus();
    });
    panel.querySelector('[data-read-paste]')?.addEventListener('click', () => void this.#readPaste());
  }

  /** Shows or hides the table; what is shown is judged. */
  show(isShown: boolean): void {
    this.panel.hidden = !isShown;
    if (isShown) this.#judge();
  }

  /** The headings of the rows. */
  names(): string[] {
    return [...(this.#body?.children ?? [])].map((row) => row.firstElementChild?.textContent ?? '');
  }

  /** Whether the rows are those that the table starts with. */
  get isAtDefault(): boolean {
    return JSON.stringify(this.values()) === JSON.stringify(this.table.default);
  }

  /** Back to the rows that the calculator starts with. */
  reset(): void {
    this.setTexts(this.table.default.map((row) => row.map(String)));
    this.panel.querySelector('[data-paste-report]')?.replaceChildren();
  }

  /** @param rows Canonical numbers, or raw texts where they are none. */
  setTexts(rows: readonly (readonly string[])[]): void {
    this.#body?.replaceChildren();
    const wanted = this.table.isFixed ? this.table.default.map((_, index) => rows[index] ?? ['0']) : rows;
    for (const row of wanted) {
      this.#append(
        this.table.columns.map((_, place) =>
          isCanonical(row[place] ?? '') ? fieldText(Number(row[place]), this.locale()) : (row[place] ?? ''),
        ),
      );
    }
  }

  /** The cells as numbers; NaN for one that is refused. */
  values(): number[][] {
    return this.#readings().map((row) => row.map((reading) => ('value' in reading ? reading.value : NaN)));
  }

  /** The cells for the address. */
  texts(): string[][] {
    return this.#rowsOfInputs().map((row) =>
      row.map(({ value }) => {
        const number = readNumber(value, this.locale());
        return Number.isFinite(number) ? String(number) : value;
      }),
    );
  }

  /** Writes every cell in another locale; the numbers stay what they are. */
  rewrite(from: string, to: string): void {
    for (const input of this.#inputs()) {
      const value = readNumber(input.value, from);
      if (Number.isFinite(value)) input.value = fieldText(value, to);
    }
  }

  /** Says that the rows are too many for a link, once and as long as they are. */
  tellLimit(isOver: boolean): void {
    const note = this.panel.querySelector('[data-row-limit]');
    if (!isOver) note?.remove();
    else if (!note) {
      const said = paragraph(`More than ${mostRowsInAddress} rows do not fit into a link: it opens without them.`);
      said.dataset['rowLimit'] = '';
      this.panel.querySelector('[data-paste-report]')?.after(said);
    }
  }

  #inputs(): Cell[] {
    return [...(this.#body?.querySelectorAll<Cell>('input, select') ?? [])];
  }

  #rowsOfInputs(): Cell[][] {
    return [...(this.#body?.querySelectorAll('tr') ?? [])].map((row) => [
      ...row.querySelectorAll<Cell>('input, select'),
    ]);
  }

  #readings(): Reading[][] {
    return this.#rowsOfInputs().map((row) => {
      const readings: Reading[] = row.map((input, place) => {
        const column = this.table.columns[place];
        return column ? readField(input.value, column, this.locale()) : { error: '' };
      });
      const { rowRule } = this.table;
      const values = readings.map((reading) => ('value' in reading ? reading.value : NaN));
      const at = this.table.columns.findIndex(({ id }) => id === rowRule?.column);
      if (rowRule && readings[at] && 'value' in readings[at] && !rowRule.holds(values))
        readings[at] = { error: rowRule.message };
      return readings;
    });
  }

  /** Marks the cells that are refused and says why below the row. */
  #judge(): void {
    const readings = this.#readings();
    this.#rowsOfInputs().forEach((row, index) => {
      const messages: string[] = [];
      row.forEach((input, place) => {
        const reading = readings[index]?.[place];
        const isRefused = reading !== undefined && 'error' in reading;
        if (isRefused) {
          input.setAttribute('aria-invalid', 'true');
          messages.push(`${this.table.columns[place]?.label ?? ''}: ${reading.error}`);
        } else input.removeAttribute('aria-invalid');
      });
      const error = row[0]?.closest('tr')?.querySelector<HTMLElement>('.error');
      if (error) error.textContent = messages.join(' ');
    });
  }

  #append(texts: readonly string[]): void {
    const body = this.#body;
    if (!body) return;
    const index = body.childElementCount;
    const row = document.createElement('tr');
    const heading = document.createElement('th');
    heading.scope = 'row';
    const errorId = `${this.panel.dataset['table'] ?? ''}-row-${index}-${Math.random().toString(36).slice(2, 8)}`;
    const name = this.table.rowLabels?.[index] ?? String(index + 1);
    heading.textContent = name;
    row.append(heading);
    this.table.columns.forEach((column, place) => {
      const input = cellFor(column, texts[place] ?? '');
      input.setAttribute('aria-label', `${column.label}, ${this.table.rowLabels?.[index] ?? `row ${name}`}`);
      input.setAttribute('aria-describedby', errorId);
      const cell = document.createElement('td');
      cell.append(input);
      row.append(cell);
    });
    const error = Object.assign(document.createElement('p'), { className: 'error', id: errorId });
    row.lastElementChild?.append(error);
    if (!this.table.isFixed) row.append(this.#removeCell(row));
    body.append(row);
  }

  #removeCell(row: HTMLTableRowElement): HTMLTableCellElement {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: '×' });
    button.setAttribute('aria-label', `Remove row ${row.firstElementChild?.textContent ?? ''}`);
    button.addEventListener('click', () => {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      this.#renumber();
      this.changed();
      const target = next?.querySelector('button') ?? this.panel.querySelector<HTMLElement>('[data-add-row]');
      target?.focus();
    });
    const cell = document.createElement('td');
    cell.append(button);
    return cell;
  }

  #renumber(): void {
    [...(this.#body?.children ?? [])].forEach((row, index) => {
      const heading = row.firstElementChild;
      const number = String(index + 1);
      if (heading && /^\d+$/.test(heading.textContent)) heading.replaceChildren(number);
      const name = heading?.textContent ?? number;
      row.querySelector('button')?.setAttribute('aria-label', `Remove row ${name}`);
      row
        .querySelectorAll<Cell>('input, select')
        .forEach((input, place) =>
          input.setAttribute(
            'aria-label',
            `${this.table.columns[place]?.label ?? ''}, ${name === number ? `row ${name}` : name}`,
          ),
        );
    });
  }

  /** Reads what was pasted; the parser comes only now. */
  async #readPaste(): Promise<void> {
    const area = this.panel.querySelector('textarea');
    const report = this.panel.querySelector('[data-paste-report]');
    if (!area || !report) return;
    if (area.value.trim() === '') {
      report.replaceChildren(paragraph('Paste something into the box first.'));
      return;
    }
    const { readAnswers, readCells } = await import('../calculators/paste.ts');
    const { rows, faults, read } =
      this.table.paste === 'answers'
        ? readAnswers(area.value, this.table.rowLabels ?? [], this.locale())
        : readCells(area.value, this.table.columns, this.locale());
    const noun = this.table.paste === 'answers' ? 'answers' : 'rows';
    const summary =
      read === 0
        ? `No ${noun} could be read; the table is as it was.`
        : `${read} ${read === 1 ? noun.slice(0, -1) : noun} read.`;
    const list = document.createElement('ul');
    list.append(...faults.map((fault) => Object.assign(document.createElement('li'), { textContent: fault })));
    report.replaceChildren(
      paragraph(faults.length > 0 ? `${summary} Left out:` : summary),
      ...(faults.length > 0 ? [list] : []),
    );
    if (read === 0) return;
    this.setTexts(rows.map((row) => row.map(String)));
    this.changed();
  }
}

/** A cell to type in, or to choose in where there are only two answers. */
function cellFor(column: Column, text: string): Cell {
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

const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
