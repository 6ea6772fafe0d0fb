import { mostRowsInAddress } from '../../calculators/address.ts';
import type { Rows } from '../../calculators/calculator.ts';
import { mostRowsInPage } from '../../calculators/paste/is-long.ts';
import { paragraph } from './paragraph.ts';
import type { RowsKeeper } from './rows-keeper.ts';

/** Rows that a worker keeps. */
export interface Kept {
  readonly keeper: RowsKeeper;
  readonly count: number;
}

/** The rows of a table that are too many for the page: here, or in a worker where they are very many. */
export class FurtherRows {
  readonly #panel: HTMLElement;
  readonly #write: (value: number) => string;
  #here: Rows = [];
  #kept: Kept | null = null;

  /** @param write Writes a number in the reader's way. */
  constructor(panel: HTMLElement, write: (value: number) => string) {
    this.#panel = panel;
    this.#write = write;
  }

  /** Those that no worker keeps. */
  get here(): Rows {
    return this.#here;
  }

  get keeper(): RowsKeeper | null {
    return this.#kept?.keeper ?? null;
  }

  get count(): number {
    return this.#here.length + (this.#kept?.count ?? 0);
  }

  /** Puts others in their place, and says how many they are. */
  replace(here: Rows, kept: Kept | null = null): void {
    this.#kept?.keeper.stop();
    this.#here = here;
    this.#kept = kept;
    const note = this.#panel.querySelector<HTMLElement>('[data-more-rows]');
    if (!note) return;
    const { count } = this;
    note.hidden = count === 0;
    const told = count === 0 ? '' : `And ${this.#write(count)} more ${count === 1 ? 'row' : 'rows'}, all included.`;
    note.textContent = kept ? `${told} To compare or export, open ${this.#write(mostRowsInPage)} rows or fewer.` : told;
  }

  /** Says that the rows are too many for a link, once and as long as they are. */
  tellLimit(isOver: boolean): void {
    const note = this.#panel.querySelector('[data-row-limit]');
    if (!isOver) note?.remove();
    else if (!note) {
      const said = paragraph(`A link holds up to ${mostRowsInAddress} rows: this one opens without yours.`);
      said.className = 'help';
      said.dataset['rowLimit'] = '';
      this.#panel.querySelector('[data-paste-report]')?.after(said);
    }
  }
}
