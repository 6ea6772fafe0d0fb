import {
  isCanonical,
  mostRowsInAddress,
  readAddress,
  readRows,
  writeAddress,
  writeRows,
} from '../calculators/address.ts';
import type { Calculator, RowsOf, Show, Tables } from '../calculators/calculator.ts';
import {
  brokenRules,
  chartOf,
  evaluate,
  evaluateMode,
  pointsOf,
  readingOf,
  sentenceOf,
  type Figure,
} from '../calculators/evaluate.ts';
import {
  createShow,
  currencySign,
  defaultSettings,
  fieldText,
  unitWord,
  type Settings,
} from '../calculators/format.ts';
import { readField, readNumber, type Reading } from '../calculators/read-number.ts';
import { uncertaintiesOf } from '../calculators/uncertainty.ts';
import { withVariant } from '../calculators/variants.ts';
import { RevenueChart } from './revenue-chart.ts';
import { RowsTable } from './rows-table.ts';
import { showUncertainty } from './show-uncertainty.ts';
import { showVariant } from './show-variant.ts';
import { loadSettings, saveSettings } from './settings.ts';
import type { Workbench } from './workbench.ts';

const files = import.meta.glob<{ readonly default: Calculator }>('../calculators/list/*.ts');

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
  /** The tools that have been opened. */
  readonly #tools: { update(): void }[] = [];

  async connectedCallback(): Promise<void> {
    const load = files[`../calculators/list/${this.dataset['calculator'] ?? ''}.ts`];
    if (!load || this.#calculator) return;
    const { default: calculator } = await load();
    this.#base = calculator;
    this.#calculator = withVariant(calculator, null);
    const tables = { ...calculator.tables, ...(calculator.mode ? { _rows: calculator.mode.table } : {}) };
    for (const [id, table] of Object.entries(tables)) {
      const panel = this.querySelector<HTMLElement>(`[data-table="${id}"]`);
      if (panel)
        this.#tables.set(
          id,
          new RowsTable(
            panel,
            table,
            () => this.#settings.locale,
            () => this.#update(),
          ),
        );
    }
    for (const each of this.querySelectorAll<HTMLElement>('[data-needs-scripts]')) each.hidden = false;
    this.#open(calculator);
    this.#listen();
    this.#update({ isFirst: true });
    this.dataset['ready'] = '';
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

  /** Takes over the reader's settings, and the state of the address on the calculator's own page. */
  #open(calculator: Calculator): void {
    const state = 'keepsAddress' in this.dataset ? readAddress(calculator, location.search) : null;
    this.#apply(loadSettings(state?.currency ?? null));
    for (const [id, { default: value }] of Object.entries(calculator.inputs))
      this.#set(id, fieldText(value, this.#settings.locale));
    for (const [id, text] of Object.entries(state?.inputs ?? {})) {
      this.#tables.get(id)?.setTexts(readRows(text));
      const value = isCanonical(text) ? Number(text) : NaN;
      this.#set(id, Number.isFinite(value) ? fieldText(value, this.#settings.locale) : text);
    }
    if (state?.variant) this.#chooseVariant(state.variant);
    if (state?.mode) this.#chooseMode(state.mode);
    if (state?.rows) this.#tables.get('_rows')?.setTexts(state.rows);
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
    showVariant(this, this.#calculator, variant);
    if (variant.isRowsOnly) this.#chooseMode(this.#calculator.mode?.id ?? '');
  }

  #listen(): void {
    this.#form?.addEventListener('input', (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      if (event.target instanceof HTMLSelectElement && event.target.matches('[data-variant]'))
        this.#chooseVariant(event.target.value);
      this.#update();
    });
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
    this.#form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#chooseVariant(null);
      for (const [id, { default: value }] of Object.entries(this.#calculator?.inputs ?? {}))
        this.#set(id, fieldText(value, this.#settings.locale));
      this.#chooseMode('');
      for (const table of this.#tables.values()) table.reset();
      this.#update();
    });
    this.addEventListener('focusout', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#tidy(target);
    });
    this.#openTool(
      '[data-solve]',
      async (root, bench) => new (await import('./solve-panel.ts')).SolvePanel(root, bench),
    );
    this.#openTool(
      '[data-swings]',
      async (root, bench) => new (await import('./swing-panel.ts')).SwingPanel(root, bench),
    );
    this.querySelector('[data-copy-link]')?.addEventListener('click', () => void this.#copyLink());
    for (const select of this.querySelectorAll<HTMLSelectElement>('[data-setting]')) {
      select.addEventListener('change', () => this.#choose({ [select.dataset['setting'] ?? '']: select.value }));
    }
  }

  /** Fetches a tool when it is first opened, and keeps it up to date from then on. */
  #openTool(selector: string, create: (root: HTMLElement, bench: Workbench) => Promise<{ update(): void }>): void {
    const root = this.querySelector<HTMLDetailsElement>(selector);
    if (!root || !this.#calculator) return;
    const present = () => this.#calculator;
    const first = this.#calculator;
    const bench: Workbench = {
      get calculator() {
        return present() ?? first;
      },
      given: () => this.#given(),
      tables: () => this.#rowsOfTables(),
      locale: () => this.#settings.locale,
      show: (value, unit) => this.#show(value, unit),
      put: (input, value) => {
        this.#set(input, fieldText(value, this.#settings.locale));
        this.#update();
      },
    };
    root.addEventListener('toggle', () => void create(root, bench).then((tool) => this.#tools.push(tool)), {
      once: true,
    });
  }

  #given(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      Object.entries(this.#readings()).map(([id, reading]) => [id, 'value' in reading ? reading.value : NaN]),
    );
  }

  #rowsOfTables(): RowsOf<Tables> {
    return Object.fromEntries(
      Object.keys(this.#calculator?.tables ?? {}).map((id) => [id, this.#tables.get(id)?.values() ?? []]),
    );
  }

  /** Writes a field's number in the reader's way once they have left it. */
  #tidy(field: HTMLInputElement): void {
    const input = this.#calculator?.inputs[field.name];
    if (!input || field.closest('[data-field]') === null) return;
    const reading = readField(field.value, input, this.#settings.locale);
    if ('value' in reading) field.value = fieldText(reading.value, this.#settings.locale);
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

  /** Derives everything that is shown from what the fields hold. */
  #update({ isFirst = false } = {}): void {
    const calculator = this.#calculator;
    if (!calculator) return;
    const rowsMode = this.#mode && calculator.mode?.id === this.#mode ? calculator.mode : undefined;
    const readings = this.#readings();
    const given = this.#given();
    const broken = rowsMode ? new Map<string, string>() : brokenRules(calculator, given);
    for (const [id, reading] of Object.entries(readings)) {
      const isAsked = !rowsMode || rowsMode.fields.includes(id);
      const wrapper = this.querySelector<HTMLElement>(`[data-field="${id}"]`);
      if (wrapper) wrapper.hidden = !isAsked;
      this.#showError(id, isAsked ? ('error' in reading ? reading.error : (broken.get(id) ?? '')) : '');
    }
    for (const [id, table] of this.#tables) table.show((id === '_rows') === (rowsMode !== undefined));
    const modeRows = rowsMode ? (this.#tables.get('_rows')?.values() ?? []) : undefined;
    const tables = this.#rowsOfTables();
    const names = Object.fromEntries([...this.#tables].map(([id, table]) => [id, table.names()]));
    const figures =
      rowsMode && modeRows ? evaluateMode(calculator, rowsMode, modeRows, given) : evaluate(calculator, given, tables);

    this.#showFigures(figures, given, rowsMode !== undefined);
    const sentence = sentenceOf(calculator, given, figures, this.#show, tables, names);
    const reason = Object.values(figures)[0]?.reason ?? '';
    this.#text('[data-sentence]', sentence || (reason ? '' : 'Waiting for the fields that are marked.'));
    this.#text('[data-reading]', readingOf(calculator, given, figures, this.#show, tables, names));
    this.#list('[data-points]', pointsOf(calculator, given, figures, this.#show, tables, names));
    showUncertainty(this, calculator, uncertaintiesOf(calculator, given, figures, modeRows), this.#show);
    const warning = rowsMode ? '' : (calculator.warning?.(given, tables, names) ?? '');
    this.#text('[data-warning]', warning);
    const chart = this.querySelector('revenue-chart');
    if (chart instanceof RevenueChart)
      chart.draw(chartOf(calculator, given, figures, { tables, modeRows }), this.#show);

    for (const tool of this.#tools) tool.update();
    this.querySelector('[data-own-page]')?.setAttribute('href', this.#address());
    if (isFirst) return;
    if ('keepsAddress' in this.dataset)
      this.#later('address', () => history.replaceState(history.state, '', this.#address() + location.hash));
    this.#later('announce', () =>
      this.#text(
        '[data-announce]',
        this.querySelector('.error:not([hidden], :empty)')?.textContent ?? (sentence || reason),
      ),
    );
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

  /** The address of the calculator's own page in the present state. */
  #address(): string {
    const calculator = this.#calculator;
    if (!calculator) return '';
    const inputs = Object.fromEntries(
      Object.entries(calculator.inputs).flatMap(([id, { default: value }]) => {
        const text = this.#field(id)?.value ?? '';
        const number = readNumber(text, this.#settings.locale);
        if (number === value) return [];
        return [[id, Number.isFinite(number) ? String(number) : text]];
      }),
    );
    const currency = this.#settings.currency === defaultSettings.currency ? null : this.#settings.currency;
    const rows = this.#mode ? (this.#tables.get('_rows')?.texts() ?? null) : null;
    for (const [id, table] of this.#tables) {
      const texts = table.texts();
      const isTooLong = texts.length > mostRowsInAddress;
      table.tellLimit(isTooLong);
      if (id !== '_rows' && !isTooLong && !table.isAtDefault) inputs[id] = writeRows(texts);
    }
    return (
      (this.dataset['page'] ?? '') +
      writeAddress(calculator, {
        inputs,
        variant: this.#variant,
        mode: this.#mode,
        rows,
        currency,
      })
    );
  }

  async #copyLink(): Promise<void> {
    const address = new URL(this.#address(), location.href).href;
    const note = this.querySelector<HTMLElement>('[data-copied]');
    if (!note) return;
    try {
      await navigator.clipboard.writeText(address);
      note.textContent = 'Copied.';
      this.#text('[data-announce]', 'The link is copied.');
    } catch {
      const field = Object.assign(document.createElement('input'), {
        value: address,
        readOnly: true,
        ariaLabel: 'Link to this calculation',
      });
      note.replaceChildren(field);
      field.select();
    }
    this.#later('copied', () => note.childElementCount === 0 && note.replaceChildren(), 4000);
  }

  #later(name: string, act: () => void, delay?: number): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.set(name, window.setTimeout(act, delay ?? (name === 'address' ? calm.address : calm.announce)));
  }
}

customElements.define('revenue-calculator', RevenueCalculator);
