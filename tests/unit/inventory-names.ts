import { inventoryRows } from './inventory.ts';

/** A term of the inventory by its names. */
export interface NamedTerm {
  readonly title: string;
  readonly aliases: readonly string[];
  /** Title, abbreviation and aliases. */
  readonly names: readonly string[];
}

/** Every term of the inventory by its names. */
export const inventoryNames = (): NamedTerm[] =>
  inventoryRows('terms.tsv').map(({ title = '', abbreviation = '', aliases: written = '' }) => {
    const aliases = written.split('; ').filter((alias) => alias !== '');
    return { title, aliases, names: [title, ...(abbreviation ? [abbreviation] : []), ...aliases] };
  });
