import { fitsAddress, readAddress, writeAddress, type AddressState } from '../calculators/address.ts';
import type { Case } from '../calculators/case.ts';
import { compareCases, type Line } from '../calculators/compare.ts';
import { readCase } from '../calculators/read-case.ts';
import './tool-styles.ts';
import type { Tool, Workbench } from './workbench.ts';

/** Case A: what was kept, for the address and worked out. */
interface Kept {
  readonly state: AddressState;
  readonly case: Case;
}

/** Keeps a case as A and shows the present one, B, beside it. */
export class ComparePanel implements Tool {
  readonly #root: HTMLElement;
  readonly #bench: Workbench;
  #a: Kept | null;

  constructor(root: HTMLElement, bench: Workbench) {
    this.#root = root;
    this.#bench = bench;
    this.#a = this.#read(bench.kept('_compare'));
    this.#on('keep', () => this.#keep(this.#present(), 'Saved as A. Your changes from here on are B.'));
    this.#on('swap', () => this.#swap());
    this.#on('back', () => this.#back());
    this.#on('forget', () => this.#keep(null, 'A is cleared.'));
    this.update();
  }

  update(): void {
    const a = this.#a;
    for (const each of this.#root.querySelectorAll<HTMLElement>('[data-compare-with-a]')) each.hidden = a === null;
    this.#find('[data-compare-hint]').hidden = a !== null;
    this.#find('[data-compare-limit]').hidden = a === null || fitsAddress(this.#bench.base, a.state);
    if (!a) return;
    const bench = this.#bench;
    const { inputs, results } = compareCases(a.case, bench.present(), bench.show);
    this.#find('[data-compare-same]').hidden = inputs.length > 0;
    this.#list('inputs', inputs);
    this.#list('results', results);
  }

  #on(action: string, act: () => void): void {
    this.#find(`[data-compare-${action}]`).addEventListener('click', act);
  }

  #present(): Kept {
    return { state: this.#bench.state(), case: this.#bench.present() };
  }

  #keep(a: Kept | null, message: string): void {
    this.#a = a;
    this.#bench.keep('_compare', a && fitsAddress(this.#bench.base, a.state) ? this.#write(a) : null);
    this.update();
    this.#find('[data-compare-status]').textContent = message;
    if (!a) this.#find('[data-compare-keep]').focus();
  }

  #swap(): void {
    const [a, b] = [this.#a, this.#present()];
    if (!a) return;
    this.#a = b;
    this.#bench.restore(a.state);
    this.#keep(b, 'A and B are swapped.');
  }

  #back(): void {
    if (!this.#a) return;
    this.#bench.restore(this.#a.state);
    this.#find('[data-compare-status]').textContent = 'The fields show A again.';
  }

  /** A as the part of an address behind the question mark; the currency is the reader's, not the case's. */
  #write({ state }: Kept): string {
    return writeAddress(this.#bench.base, { ...state, currency: null }).slice(1);
  }

  #read(text: string | null): Kept | null {
    if (text === null) return null;
    const { base } = this.#bench;
    const state = readAddress(base, text);
    return { state, case: readCase(base, state, this.#bench.settings().locale) };
  }

  #list(part: string, lines: readonly Line[]): void {
    this.#find(`[data-compare-${part}]`).replaceChildren(...lines.map(rowOf));
  }

  #find(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`ComparePanel.astro has no ${selector}.`);
    return found;
  }
}

/** A row of the table. Its roles are named because a phone lays it out as a grid, which would take them away. */
function rowOf({ label, a, b, change }: Line): HTMLElement {
  const row = document.createElement('tr');
  row.role = 'row';
  const name = Object.assign(document.createElement('th'), { scope: 'row', role: 'rowheader', textContent: label });
  const cells = [a, b, change].map((text) =>
    Object.assign(document.createElement('td'), { role: 'cell', textContent: text }),
  );
  row.append(name, ...cells);
  return row;
}
