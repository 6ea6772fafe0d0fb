import {
  mostRowsInAddress,
  readAddress,
  readRows,
  readToolState,
  typedText,
  writeAddress,
  writeRows,
  type AddressState,
  type ToolState,
} from '../calculators/address.ts';
import type { Calculator, RowNames, RowsOf, Show, Table, Tables } from '../calculators/calculator.ts';
import { definitionOf, inputsAskedFor, rulesBrokenBy, type Case } from '../calculators/case.ts';
import type { Figure } from '../calculators/evaluate.ts';
import {
  createShow,
  currencySign,
  defaultSettings,
  fieldText,
  unitWord,
  type Settings,
} from '../calculators/format.ts';
import { readField, readNumber, type Reading } from '../calculators/read-number.ts';
import { withVariant } from '../calculators/variants.ts';
import { blankAnswer, workOut, type Answer } from '../calculators/work-out.ts';
import { notePrints } from './print-note.ts';
import { RevenueChart } from './revenue-chart.ts';
import type { RowsTable } from './rows-table.ts';
import type { RowsKeeper } from './rows/rows-keeper.ts';
import { showUncertainty } from './show-uncertainty.ts';
import { loadSettings, saveSettings } from './settings.ts';
import type { showVariant } from './show-variant.ts';
import { listenForTools } from './tools.ts';
import type { Workbench } from './workbench.ts';

const files = import.meta.glob<{ readonly default: Calculator }>('./*.ts', { base: '../calculators/list' });

/** What a term page keeps of its calculator while it is loaded anew. */
type Kept = { readonly typed?: unknown } | null;

/** How long after the last key the result is spoken and written to the address. */
const calm = { address: 200, announce: 900 };

/**
 * A calculator in the page: reads the fields, calls the calculator's function and writes the
 * results. What the fields hold is the state; everything else is derived from it on each input.
 */
class RevenueCalculator extends HTMLElement {
  /** The calculator with all of its definitions, and by the one that is chosen. */
  #base: Calculator | undefined;
  #calculator: Calculator | undefined;
  #settings: Settings = defaultSettings;
  #show: Show = createShow(defaultSettings);
  /** The tables of inputs, by id; that of the second mode is `_rows`. */
  readonly #tables = new Map<string, RowsTable>();
  #timers = new Map<string, number>();
  /** What the fields and tables hold, since the last time that they were read. */
  #case: Case | undefined;
  /** Counts the updates: an answer that comes after the next one is of no use. */
  #turn = 0;
  #sentence = '';
  /** What a screen reader is told of the answer. */
  #said = '';
  /** The rows of the second mode, as long as its table has not been fetched. */
  #modeRows: AddressState['rows'] = null;
  /** What the address says of the tools. */
  #toolState: ToolState = {};
  #updateTools = (): void => undefined;
  /** Fetched where the calculator has several definitions: most have one. */
  #showVariant: typeof showVariant | undefined;

  async connectedCallback(): Promise<void> {
    const load = files[`./${this.dataset['calculator'] ?? ''}.ts`];
    if (!load || this.#calculator) return;
    const { default: calculator } = await load();
    this.#base = calculator;
    if (calculator.variants) this.#showVariant = (await import('./show-variant.ts')).showVariant;
    this.#calculator = withVariant(calculator, null);
    await Promise.all(Object.entries(calculator.tables ?? {}).map(([id, table]) => this.#loadTable(id, table)));
    for (const each of this.querySelectorAll<HTMLElement>('[data-needs-scripts]')) each.hidden = false;
    this.#open(calculator);
    await this.#loadMode();
    this.#listen();
    this.#updateTools = listenForTools(this, this.#bench(calculator));
    this.#update({ isFirst: true });
    this.dataset['ready'] = '';
  }

  /** Fetches what a table of rows needs: most pages have none. */
  async #loadTable(id: string, table: Table): Promise<void> {
    const panel = this.querySelector<HTMLElement>(`[data-table="${id}"]`);
    if (!panel) return;
    const { RowsTable } = await import('./rows-table.ts');
    const [locale, changed] = [() => this.#settings.locale, () => this.#changed()];
    if (!this.#tables.has(id)) this.#tables.set(id, new RowsTable(panel, table, locale, changed));
  }

  /** Whether the numbers are given by the second mode. */
  get #isByRows(): boolean {
    return this.#mode !== null && this.#calculator?.mode?.id === this.#mode;
  }

  /** Fetches the table of the second mode once it is chosen, with the rows that wait for it. */
  async #loadMode(): Promise<void> {
    const table = this.#calculator?.mode?.table;
    if (!this.#isByRows || !table || this.#tables.has('_rows')) return;
    await this.#loadTable('_rows', table);
    if (this.#modeRows) this.#tables.get('_rows')?.setTexts(this.#modeRows);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  #field(id: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field="${id}"] :is(input, select)`);
  }

  /** The definition that is chosen; null for the first. */
  get #variant(): string | null {
    const chosen = this.querySelector<HTMLSelectElement>('[data-variant]')?.value ?? null;
    return chosen === this.#base?.variants?.[0]?.id ? null : chosen;
  }

  get #mode(): string | null {
    return this.querySelector<HTMLInputElement>('input[name="_mode"]:checked')?.value ?? null;
  }

  /** Takes over the reader's settings, and the state of the address on the calculator's own page; elsewhere what `newer-edition.ts` kept. */
  #open(calculator: Calculator): void {
    // Whatever else is in the history is left alone.
    const typed = (history.state as Kept)?.typed;
    const search = 'keepsAddress' in this.dataset ? location.search : typeof typed === 'string' ? typed : '';
    const state = readAddress(calculator, search);
    this.#toolState = readToolState(search);
    this.#apply(loadSettings(state.currency));
    this.#restore(calculator, state);
  }

  /** Puts a whole state into the fields and tables; what it leaves out is at its default. */
  #restore({ inputs }: Calculator, state: AddressState): void {
    const { locale } = this.#settings;
    this.#chooseMode(state.mode ?? '');
    this.#chooseVariant(state.variant);
    for (const [id, { default: value }] of Object.entries(inputs)) {
      const text = state.inputs[id];
      this.#set(id, text === undefined ? fieldText(value, locale) : typedText(text, locale));
    }
    for (const [id, table] of this.#tables) {
      const text = state.inputs[id];
      const rows = id === '_rows' ? state.rows : text === undefined ? null : readRows(text);
      table.reset();
      if (rows) table.setTexts(rows);
      table.rename(state.names[id] ?? []);
    }
    this.#modeRows = state.rows;
  }

  #set(id: string, text: string): void {
    const field = this.#field(id);
    if (field) field.value = text;
  }

  #chooseMode(mode: string): void {
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[name="_mode"]'))
      radio.checked = radio.value === mode;
  }

  /** Works by another definition from now on; null stands for the first. */
  #chooseVariant(id: string | null): void {
    const variants = this.#base?.variants ?? [];
    const variant = variants.find((each) => each.id === id) ?? variants[0];
    if (!this.#base || !variant) return;
    this.#calculator = withVariant(this.#base, variant.id);
    this.#showVariant?.(this, this.#calculator, variant);
    if (variant.isRowsOnly) this.#chooseMode(this.#calculator.mode?.id ?? '');
  }

  #listen(): void {
    this.#form?.addEventListener('input', (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      if (event.target instanceof HTMLSelectElement && event.target.matches('[data-variant]'))
        this.#chooseVariant(event.target.value);
      this.#changed();
    });
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('reset', (event) => {
      event.preventDefault();
      if (this.#base) this.#restore(this.#base, readAddress(this.#base, ''));
      this.#update();
    });
    this.addEventListener('focusout', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#tidy(target);
    });
    this.querySelector('[data-copy-link]')?.addEventListener('click', () => void this.#copyLink());
    this.querySelector('.settings')?.addEventListener('toggle', () => void this.#offerSettings(), { once: true });
    for (const select of this.querySelectorAll<HTMLSelectElement>('[data-setting]')) {
      select.addEventListener('change', () => this.#choose({ [select.dataset['setting'] ?? '']: select.value }));
    }
    notePrints(this, () => this.#fullAddress());
  }

  /** What the tools may ask and do. */
  #bench(base: Calculator): Workbench {
    const chart = this.querySelector('revenue-chart');
    return {
      base,
      chart: chart instanceof RevenueChart ? chart : null,
      present: () => (this.#case ??= this.#read(base)),
      names: () => this.#names(),
      hasEveryRow: () => !this.#many?.keeper,
      settings: () => this.#settings,
      show: (value, unit) => this.#show(value, unit),
      sentence: () => this.#sentence,
      put: (input, value) => {
        this.#set(input, fieldText(value, this.#settings.locale));
        this.#changed();
      },
      state: () => this.#state(),
      restore: (state) => {
        this.#restore(base, state);
        this.#changed();
      },
      address: () => this.#fullAddress(),
      kept: (key) => this.#toolState[key] ?? null,
      say: (text) => this.#later('announce', () => this.#text('[data-announce]', text)),
      keep: (key, text) => {
        if (text === (this.#toolState[key] ?? null)) return;
        this.#toolState = { ...this.#toolState, [key]: text ?? undefined };
        this.#tellAddress();
      },
    };
  }

  /** Reads every field and table. */
  #read(base: Calculator, readings = this.#readings()): Case {
    const calculator = this.#calculator ?? base;
    return {
      calculator,
      definition: definitionOf(base, this.#variant),
      given: Object.fromEntries(
        Object.entries(readings).map(([id, reading]) => [id, 'value' in reading ? reading.value : NaN]),
      ),
      tables: this.#rowsOfTables(),
      modeRows: this.#isByRows ? (this.#tables.get('_rows')?.values() ?? []) : undefined,
    };
  }

  #rowsOfTables(): RowsOf<Tables> {
    return Object.fromEntries(
      Object.keys(this.#calculator?.tables ?? {}).map((id) => [id, this.#tables.get(id)?.values() ?? []]),
    );
  }

  /** The table that counts and may have too many rows for the page. */
  get #many(): RowsTable | undefined {
    return this.#isByRows ? this.#tables.get('_rows') : [...this.#tables.values()].find(({ keeper }) => keeper);
  }

  #names(): RowNames<Tables> {
    return Object.fromEntries([...this.#tables].map(([id, table]) => [id, table.names()]));
  }

  /** Writes a field's number in the reader's way once they have left it. */
  #tidy(field: HTMLInputElement): void {
    const input = this.#calculator?.inputs[field.name];
    if (!input || field.closest('[data-field]') === null) return;
    const reading = readField(field.value, input, this.#settings.locale);
    if ('value' in reading) field.value = fieldText(reading.value, this.#settings.locale);
  }

  async #offerSettings(): Promise<void> {
    const { fillSettings } = await import('./setting-choices.ts');
    fillSettings(this, this.#settings);
  }

  /** Takes a new currency or locale; the numbers stay what they are. */
  #choose(change: Partial<Settings>): void {
    const before = this.#settings.locale;
    const settings = { ...this.#settings, ...change };
    const values = Object.entries(this.#readings()).flatMap(([id, reading]) =>
      'value' in reading ? [[id, reading.value] as const] : [],
    );
    for (const table of this.#tables.values()) table.rewrite(before, settings.locale);
    saveSettings(settings);
    this.#apply(settings);
    for (const [id, value] of values) this.#set(id, fieldText(value, settings.locale));
    this.#update();
  }

  #apply(settings: Settings): void {
    this.#settings = settings;
    this.#show = createShow(settings);
    for (const sign of this.querySelectorAll('[data-currency-sign]')) sign.textContent = currencySign(settings);
    for (const select of this.querySelectorAll<HTMLSelectElement>('[data-setting]'))
      select.value = settings[select.dataset['setting'] === 'currency' ? 'currency' : 'locale'];
  }

  #readings(): Readonly<Record<string, Reading>> {
    return Object.fromEntries(
      Object.entries(this.#calculator?.inputs ?? {}).map(([id, input]) => [
        id,
        readField(this.#field(id)?.value ?? '', input, this.#settings.locale),
      ]),
    );
  }

  /** The reader has changed a number: shows what comes of it, and remembers that they use this calculator. */
  #changed(): void {
    this.#update();
    const id = this.dataset['calculator'] ?? '';
    const remember = async () => (await import('./used-calculators.ts')).rememberUse(id);
    this.#later('use', () => void remember(), calm.address);
  }

  /** Derives everything that is shown from what the fields hold. */
  #update({ isFirst = false } = {}): void {
    if (!this.#base) return;
    this.#turn++;
    if (this.#isByRows && !this.#tables.has('_rows')) {
      void this.#loadMode().then(() => this.#tables.has('_rows') && this.#update({ isFirst }));
      return;
    }
    const readings = this.#readings();
    const now = this.#read(this.#base, readings);
    this.#case = now;
    const asked = inputsAskedFor(now);
    const broken = rulesBrokenBy(now);
    for (const [id, reading] of Object.entries(readings)) {
      const isAsked = asked.includes(id);
      const wrapper = this.querySelector<HTMLElement>(`[data-field="${id}"]`);
      if (wrapper) wrapper.hidden = !isAsked;
      this.#showError(id, isAsked ? ('error' in reading ? reading.error : (broken.get(id) ?? '')) : '');
    }
    for (const [id, table] of this.#tables) table.show((id === '_rows') === this.#isByRows);
    const many = this.#many;
    if (many?.keeper) void this.#askKeeper(many.keeper, now, many.count);
    else this.#showAnswer(workOut(now, this.#names(), this.#show), now);

    this.#updateTools();
    this.#tellAddress({ isFirst });
    if (isFirst) return;
    this.#later('announce', () =>
      this.#text(
        '[data-announce]',
        this.querySelector('.error:not([hidden], [hidden] *, :empty)')?.textContent ?? this.#said,
      ),
    );
  }

  /** Has a worker that keeps the rows work them out; while it does, the results are blank. */
  async #askKeeper(keeper: RowsKeeper, now: Case, count: number): Promise<void> {
    const { calculator, given, tables = {}, modeRows } = now;
    const turn = this.#turn;
    this.#showAnswer(blankAnswer(calculator, `Working out ${fieldText(count, this.#settings.locale)} rows…`), now);
    const answer = await keeper
      .workOut({ given, tables, modeRows, names: this.#names() }, this.#variant, this.#settings)
      .catch(() => blankAnswer(calculator, 'These rows could not be calculated. Press Reset and open fewer rows.'));
    if (answer && turn === this.#turn) this.#showAnswer(answer, now);
  }

  /** Writes what was worked out. */
  #showAnswer(answer: Answer, { calculator, given, modeRows }: Case): void {
    const { figures, sentence } = answer;
    this.#showFigures(figures, given, modeRows !== undefined);
    const reason = Object.values(figures)[0]?.reason ?? '';
    this.#sentence = sentence;
    this.#said = sentence || reason;
    this.#text('[data-sentence]', sentence || (reason ? '' : 'Correct the marked fields to see a result.'));
    this.#text('[data-reading]', answer.reading);
    this.#list('[data-points]', answer.points);
    showUncertainty(this, calculator, answer.uncertainties, this.#show);
    this.#text('[data-warning]', answer.warning);
    const chart = this.querySelector('revenue-chart');
    if (chart instanceof RevenueChart) chart.draw(answer.chart, this.#show);
  }

  #showError(id: string, message: string): void {
    const error = this.querySelector<HTMLElement>(`[data-field="${id}"] [data-error]`);
    if (!error) return;
    error.textContent = message;
    error.hidden = message === '';
    if (message) this.#field(id)?.setAttribute('aria-invalid', 'true');
    else this.#field(id)?.removeAttribute('aria-invalid');
  }

  #showFigures(
    figures: Readonly<Record<string, Figure>>,
    given: Readonly<Record<string, number>>,
    isRows: boolean,
  ): void {
    const { inputs = {}, outputs = {} } = this.#calculator ?? {};
    const text = (id: string) => {
      const value = id in figures ? (figures[id]?.value ?? null) : (given[id] ?? NaN);
      const unit = (inputs[id] ?? outputs[id])?.unit;
      return value === null || Number.isNaN(value) || unit === undefined ? '' : this.#show(value, unit);
    };
    for (const [id, { value, reason }] of Object.entries(figures)) {
      const output = this.querySelector<HTMLOutputElement>(`[data-output="${id}"]`);
      if (!output) continue;
      output.textContent = text(id);
      output.dataset['value'] = value === null ? '' : String(value);
      this.#text(`[data-reason="${id}"]`, reason);
      this.#text(`[data-unit-word="${id}"]`, unitWord(outputs[id]?.unit ?? 'number', value));
    }
    for (const each of this.querySelectorAll<HTMLElement>('[data-figure]'))
      each.textContent = text(each.dataset['figure'] ?? '') || '–';
    const working = this.querySelector<HTMLElement>('.working')?.closest('details');
    if (working) working.hidden = isRows;
  }

  #list(selector: string, lines: readonly string[]): void {
    this.querySelector(selector)?.replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
    );
  }

  #text(selector: string, text: string): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) return;
    element.textContent = text;
    if (element.matches('[data-warning]')) element.hidden = text === '';
  }

  /**
   * What the fields and tables hold, as texts; what is at its default is left out.
   *
   * @param most The rows of a longer table are left out, too.
   */
  #state(most = Infinity): AddressState {
    const inputs = Object.fromEntries(
      Object.entries(this.#calculator?.inputs ?? {}).flatMap(([id, { default: value }]) => {
        const text = this.#field(id)?.value ?? '';
        const number = readNumber(text, this.#settings.locale);
        if (number === value) return [];
        return [[id, Number.isFinite(number) ? String(number) : text]];
      }),
    );
    const currency = this.#settings.currency === defaultSettings.currency ? null : this.#settings.currency;
    const listed = this.#mode ? this.#tables.get('_rows') : undefined;
    const rows = listed && listed.count <= most ? listed.texts() : null;
    const names: Record<string, readonly string[]> = {};
    for (const [id, table] of this.#tables) {
      table.tellLimit(table.count > mostRowsInAddress);
      if (id === '_rows' || table.count > most) continue;
      if (!table.isAtDefault) inputs[id] = writeRows(table.texts());
      if (table.hasOwnNames) names[id] = table.names();
    }
    return { inputs, variant: this.#variant, mode: this.#mode === '' ? null : this.#mode, rows, names, currency };
  }

  /** The address of the calculator's own page in the present state. */
  #address(): string {
    const state = this.#state(mostRowsInAddress);
    return this.#base ? (this.dataset['page'] ?? '') + writeAddress(this.#base, state, this.#toolState) : '';
  }

  #fullAddress(): string {
    return new URL(this.#address(), location.href).href;
  }

  /** Brings the link to the calculator's own page up to date, or there the address itself. */
  #tellAddress({ isFirst = false } = {}): void {
    this.querySelector('[data-own-page]')?.setAttribute('href', this.#address());
    if ('keepsAddress' in this.dataset && !isFirst)
      this.#later('address', () => {
        // An embedded calculator has an address of its own, with the same keys.
        const { search } = new URL(this.#address(), location.href);
        history.replaceState(history.state, '', location.pathname + search + location.hash);
      });
  }

  async #copyLink(): Promise<void> {
    const { copyText } = await import('./copy-text.ts');
    const note = this.querySelector<HTMLElement>('[data-copied]');
    if (!note || !(await copyText(this.#fullAddress(), note, 'Link to this calculation'))) return;
    note.textContent = 'Copied.';
    this.#text('[data-announce]', 'The link is copied.');
    this.#later('copied', () => note.childElementCount === 0 && note.replaceChildren(), 4000);
  }

  #later(name: string, act: () => void, delay?: number): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.set(name, window.setTimeout(act, delay ?? (name === 'address' ? calm.address : calm.announce)));
  }
}

customElements.define('revenue-calculator', RevenueCalculator);
