import type { Table } from '../../calculators/calculator.ts';
import { fieldText } from '../../calculators/format.ts';
import { decode } from '../../calculators/paste/decode.ts';
import { isLong, mostCharacters } from '../../calculators/paste/is-long.ts';
import { readTable } from '../../calculators/paste/read-table.ts';
import type { ReadRows } from './messages.ts';
import { paragraph } from './paragraph.ts';
import { ReadingProgress } from './reading-progress.ts';
import { RowsKeeper } from './rows-keeper.ts';

/** The table that rows are read for. */
export interface Target {
  readonly calculator: string;
  readonly id: string;
  readonly table: Table;
  readonly locale: string;
}

/** Rows that were read, and the worker that keeps what is too much for the page. */
export interface Taken extends ReadRows {
  readonly keeper: RowsKeeper | null;
}

/** Reads texts and files for a table, long ones in a worker, and says what became of them. */
export class Intake {
  readonly #report: Element;
  #reading: RowsKeeper | null = null;

  constructor(report: Element) {
    this.#report = report;
  }

  /** @returns Null where there is nothing to put into the table. */
  async take(source: string | File, target: Target): Promise<Taken | null> {
    this.stop();
    this.#report.replaceChildren();
    try {
      const taken = await this.#read(source, target);
      if (taken) this.#tell(taken, target);
      return taken && taken.read > 0 ? taken : null;
    } catch {
      const what = typeof source === 'string' ? 'The text' : `“${source.name}”`;
      this.#report.replaceChildren(
        paragraph(
          `${what} could not be read; the table is unchanged. Save the data as CSV, in parts if there is a lot.`,
        ),
      );
      return null;
    }
  }

  /** Stops what is being read. */
  stop(): void {
    this.#reading?.stop();
    this.#reading = null;
  }

  async #read(source: string | File, target: Target): Promise<Taken | null> {
    const isSmallFile = typeof source !== 'string' && source.size <= mostCharacters;
    const text = isSmallFile ? decode(new Uint8Array(await source.arrayBuffer())) : source;
    return typeof text === 'string' && !isLong(text)
      ? { ...readTable(text, target.table, target.locale), more: 0, keeper: null }
      : this.#readLong(text, target);
  }

  async #readLong(source: string | Blob, { calculator, id, locale }: Target): Promise<Taken | null> {
    let rowsRead = 0;
    const write = (rows: number) => fieldText(rows, locale);
    const progress = new ReadingProgress(this.#report, write, () => this.stop());
    const keeper = new RowsKeeper((rows, of) => {
      rowsRead = rows;
      progress.update(rows, of);
    });
    this.#reading = keeper;
    try {
      const read = await keeper.read({ source, calculator, table: id, locale });
      if (!read) {
        this.#report.replaceChildren(paragraph(`Stopped after ${write(rowsRead)} rows; the table is unchanged.`));
        return null;
      }
      const isKept = read.more > 0;
      if (!isKept) keeper.stop();
      return { ...read, keeper: isKept ? keeper : null };
    } catch (error) {
      keeper.stop();
      throw error;
    } finally {
      if (this.#reading === keeper) this.#reading = null;
      progress.end();
    }
  }

  #tell({ read, faults }: ReadRows, { table, locale }: Target): void {
    const noun = table.paste === 'answers' ? 'answers' : 'rows';
    const summary =
      read === 0
        ? `No ${noun} could be read; the table is unchanged.`
        : `${fieldText(read, locale)} ${read === 1 ? noun.slice(0, -1) : noun} read.`;
    this.#report.replaceChildren(paragraph(faults.length > 0 ? `${summary} Left out:` : summary));
    if (faults.length > 0) this.#report.append(listOf(faults));
  }
}

/** What was left out, in a box that can be scrolled with the keyboard. */
function listOf(faults: readonly string[]): HTMLElement {
  const box = Object.assign(document.createElement('div'), { className: 'paste-faults', tabIndex: 0 });
  box.role = 'group';
  box.ariaLabel = 'What was left out';
  const list = document.createElement('ul');
  list.append(...faults.map((fault) => Object.assign(document.createElement('li'), { textContent: fault })));
  box.append(list);
  return box;
}
