import { nameAddress, namesOf } from './names.ts';
import type { Term } from './term.ts';

/** A name's address, with the name as first written and the terms that own it. */
export interface OwnedName {
  readonly address: string;
  readonly name: string;
  readonly owners: readonly Term[];
  /** Whether the address is that of a term's own page. */
  readonly isSlug: boolean;
}

/** Every address that some name of some term leads to, sorted. */
export function ownedNames(terms: readonly Term[]): OwnedName[] {
  const bySlug = new Map(terms.map((term) => [term.slug, term]));
  const byAddress = new Map<string, { name: string; owners: Set<Term> }>();
  for (const term of terms) {
    for (const name of namesOf(term)) {
      const address = nameAddress(name);
      const owned = byAddress.get(address) ?? { name, owners: new Set<Term>() };
      byAddress.set(address, owned);
      const namesake = bySlug.get(address);
      if (namesake) owned.owners.add(namesake);
      owned.owners.add(term);
    }
  }
  return [...byAddress]
    .map(([address, { name, owners }]) => ({ address, name, owners: [...owners], isSlug: bySlug.has(address) }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The names that a term shares with others, each with the other owners only. */
export function sharedWith(term: Term, names: readonly OwnedName[]): OwnedName[] {
  return names
    .filter(({ owners }) => owners.length > 1 && owners.some(({ slug }) => slug === term.slug))
    .map((owned) => ({ ...owned, owners: owned.owners.filter(({ slug }) => slug !== term.slug) }));
}
