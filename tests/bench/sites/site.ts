import type { Command } from '../measure/run-measured.ts';
import type { SearchBox } from '../measure/search.ts';

/** The kinds of page, with the path of one of each. */
export type Pages = Readonly<Record<string, string>>;

/** A site whose words are written, ready to be built. */
export interface Written {
  readonly command: Command;
  /** The folder that it writes. */
  readonly output: string;
  /** What a build before it left behind, and a cold one must not find. */
  readonly leftovers: readonly string[];
  /** What can be looked at when it is built. Asked for after the build: some kinds of page may not be there. */
  readonly pages: () => Pages;
  readonly search: SearchBox;
}

/** A generator of sites that is measured. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** What a reader of the figures has to know about it. */
  readonly note: string;
  /**
   * Makes it ready to run, and says its versions.
   *
   * @throws Error that says why where it can't be had here.
   */
  readonly install: () => Promise<string>;
  /** Writes so many generated terms. */
  readonly write: (count: number) => Written;
}
