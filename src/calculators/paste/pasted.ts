/** What a text gave: the rows that could be read, and what was wrong with the others. */
export interface Pasted {
  readonly rows: readonly (readonly number[])[];
  /** What the text calls its rows; empty where it does not name them, or the table has no names. */
  readonly names: readonly string[];
  /** One sentence for each cell or answer that was left out, with its place. */
  readonly faults: readonly string[];
  /** How many were read: rows of a table, or answers. */
  readonly read: number;
}

/** Told now and then how many rows of the text have been gone through. */
export type Progress = (rows: number) => void;

/** More faults than this are counted, not listed. */
const mostFaults = 20;

/** Sentences about what was left out: the first are kept, the others are counted. */
export class Faults {
  readonly #listed: string[] = [];
  #count = 0;

  /** @param tell Gives the sentence; not asked where it would only be counted. */
  add(tell: () => string): void {
    if (++this.#count <= mostFaults) this.#listed.push(tell());
  }

  list(): string[] {
    const more = this.#count - mostFaults;
    return more > 0
      ? [...this.#listed, `And ${more.toLocaleString('en-US')} more like ${more === 1 ? 'this' : 'these'}.`]
      : this.#listed;
  }
}
