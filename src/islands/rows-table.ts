import { isCanonical } from '../calculators/address.ts';
import type { Rows, Table } from '../calculators/calculator.ts';
import { canonicalRows } from '../calculators/canonical-rows.ts';
import { fieldText } from '../calculators/format.ts';
import { newName, rowName, writeNames } from '../calculators/row-names.ts';
import { FurtherRows } from './rows/further-rows.ts';
import type { Intake, Taken } from './rows/intake.ts';
import { listenForRows } from './rows/listen-for-rows.ts';
import './rows/row-styles.ts';
import { joined, mostRowsShown } from './rows/messages.ts';
import type { RowsKeeper } from './rows/rows-keeper.ts';
import { TableRow, type RowActions } from './rows/table-row.ts';

/**
 * A table of inputs: rows to type in, to add, to name, to move, to remove, to paste and to open. The
 * first rows stand in the page; the others are counted with them, here or, where they are very
 * many, in a worker.
 */
export class RowsTable {
  readonly #panel: HTMLElement;
  readonly #table: Table;
  readonly #locale: () => string;
  readonly #changed: () => void;
  readonly #body: HTMLElement | null;
  #rows: TableRow[] = [];
  readonly #further: FurtherRows;
  #intake: Intake | null = null;

  /**
   * @param panel The element that holds the table, the button to add a row and the box to paste into.
   * @param locale The reader's locale at the moment.
   * @param changed Called whenever rows came, went or moved by anything but typing.
   */
  constructor(panel: HTMLElement, table: Table, locale: () => string, changed: () => void) {
    this.#panel = panel;
    this.#table = table;
    this.#locale = locale;
    this.#changed = changed;
    this.#body = panel.querySelector('[data-rows]');
    this.#further = new FurtherRows(panel, (value) => this.#write(value));
    this.reset();
    panel.querySelector('[data-add-row]')?.addEventListener('click', () => this.#add());
    listenForRows(panel, (source) => void this.#take(source));
  }

  /** Shows or hides the table; what is shown is judged. */
  show(isShown: boolean): void {
    this.#panel.hidden = !isShown;
    if (isShown) for (const row of this.#rows) row.judge(this.#locale());
  }

  /** The worker that keeps most of the rows, where they are very many: it works out what is to be shown. */
  get keeper(): RowsKeeper | null {
    return this.#further.keeper;
  }

  /** How many rows there are, in the page and beyond it. */
  get count(): number {
    return this.#rows.length + this.#further.count;
  }

  /** The headings of the rows, apart from those that a worker keeps. */
  names(): string[] {
    const shown = this.#rows.map(({ name }) => name);
    return [...shown, ...this.#further.here.map((_, at) => String(shown.length + at + 1))];
  }

  /** Whether the rows are called otherwise than they are anyway. */
  get hasOwnNames(): boolean {
    return writeNames(this.#table, this.names()) !== null;
  }

  /** Whether the numbers are those that the table starts with. */
  get isAtDefault(): boolean {
    const { default: start } = this.#table;
    return this.count === start.length && JSON.stringify(this.values()) === JSON.stringify(start);
  }

  /** Back to the rows that the calculator starts with. */
  reset(): void {
    this.#intake?.stop();
    this.setTexts(this.#table.default.map((row) => row.map(String)));
    this.#panel.querySelector('[data-paste-report]')?.replaceChildren();
  }

  /** @param rows Canonical numbers, or raw texts where they are none. */
  setTexts(rows: readonly (readonly string[])[], names: readonly string[] = []): void {
    const { columns, default: start, isFixed } = this.#table;
    const beyond = isFixed ? [] : canonicalRows(rows.slice(mostRowsShown), this.#table);
    const wanted = isFixed
      ? start.map((_, place) => rows[place] ?? ['0'])
      : beyond
        ? rows.slice(0, mostRowsShown)
        : rows;
    this.#further.replace(beyond ?? []);
    this.#rows = wanted.map((row, place) =>
      this.#create(
        columns.map((_, at) => (isCanonical(row[at] ?? '') ? this.#write(Number(row[at])) : (row[at] ?? ''))),
        names[place] ?? rowName(this.#table, place),
      ),
    );
    this.#place();
  }

  /** Names the rows from the first on; an empty name leaves a row as it is called. */
  rename(names: readonly string[]): void {
    this.#rows.forEach((row, place) => names[place] && row.rename(names[place]));
  }

  /** The cells as numbers, apart from the rows that a worker keeps; NaN for a cell that is refused. */
  values(): Rows {
    return joined(
      this.#rows.map((row) => row.values(this.#locale())),
      this.#further.here,
    );
  }

  /** The cells as texts, apart from the rows that a worker keeps: canonical numbers, or what was typed. */
  texts(): string[][] {
    return [...this.#rows.map((row) => row.texts(this.#locale())), ...this.#further.here.map((row) => row.map(String))];
  }

  /** Writes every cell in another locale; the numbers stay what they are. */
  rewrite(from: string, to: string): void {
    for (const row of this.#rows) row.rewrite(from, to);
  }

  /** Says that the rows are too many for a link, as long as they are. */
  tellLimit(isOver: boolean): void {
    this.#further.tellLimit(isOver);
  }

  #write(value: number): string {
    return fieldText(value, this.#locale());
  }

  #create(texts: readonly string[], name: string): TableRow {
    const actions: RowActions = { move: (row, by) => this.#move(row, by), remove: (row) => this.#remove(row) };
    return new TableRow(this.#table, name, texts, actions);
  }

  /** Puts the rows into the page in their order. */
  #place(): void {
    this.#body?.replaceChildren(...this.#rows.map(({ element }) => element));
    this.#stand();
  }

  #stand(): void {
    this.#rows.forEach((row, place) => row.stand(place, this.#rows.length));
  }

  #add(): void {
    const texts = this.#table.columns.map(({ default: value }) => this.#write(value));
    const row = this.#create(texts, newName(this.names()));
    this.#rows.push(row);
    this.#body?.append(row.element);
    this.#stand();
    this.#changed();
    row.focusFirstCell();
  }

  #remove(row: TableRow): void {
    const place = this.#rows.indexOf(row);
    this.#rows.splice(place, 1);
    row.element.remove();
    this.#stand();
    this.#changed();
    const next = this.#rows[place] ?? this.#rows[place - 1];
    if (next) next.focusButton('remove');
    else this.#panel.querySelector<HTMLElement>('[data-add-row]')?.focus();
  }

  /** Moves a row by one place; the focus stays with it. */
  #move(row: TableRow, by: -1 | 1): void {
    const place = this.#rows.indexOf(row);
    const neighbor = this.#rows[place + by];
    if (!neighbor) return;
    this.#rows[place] = neighbor;
    this.#rows[place + by] = row;
    if (by < 0) neighbor.element.before(row.element);
    else neighbor.element.after(row.element);
    this.#stand();
    this.#changed();
    row.focusButton(by < 0 ? 'up' : 'down');
    this.#say(
      `${this.#table.rowLabels ? row.name : `Row ${place + 1}`} is now row ${place + by + 1} of ${this.#rows.length}.`,
    );
  }

  /** Tells those who do not see the table what became of it. */
  #say(text: string): void {
    const place = this.#panel.querySelector('[data-rows-said]');
    if (place) place.textContent = text;
  }

  /** Reads what the reader brought; the parser comes only now. */
  async #take(source: string | File): Promise<void> {
    const report = this.#panel.querySelector('[data-paste-report]');
    const calculator = this.#panel.closest<HTMLElement>('[data-calculator]')?.dataset['calculator'] ?? '';
    if (!report) return;
    if (!this.#intake) {
      const { Intake } = await import('./rows/intake.ts');
      this.#intake ??= new Intake(report);
    }
    const id = this.#panel.dataset['table'] ?? '';
    const taken = await this.#intake.take(source, { calculator, id, table: this.#table, locale: this.#locale() });
    if (taken) this.#fill(taken);
  }

  #fill({ rows, names, keeper, more }: Taken): void {
    const shown = rows.slice(0, mostRowsShown).map((row) => row.map(String));
    this.setTexts(shown, names.length > 0 ? names : this.names());
    this.#further.replace(rows.slice(mostRowsShown), keeper && { keeper, count: more });
    this.#changed();
  }
}
