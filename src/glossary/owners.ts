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

/** The names that each term shares with others, by its slug; each name with the other owners only. */
export function sharedNames(names: readonly OwnedName[]): ReadonlyMap<string, readonly OwnedName[]> {
  const shared = names
    .filter(({ owners }) => owners.length > 1)
    .flatMap((owned) =>
      owned.owners.map((owner) => ({
        owner,
        owned: { ...owned, owners: owned.owners.filter((each) => each !== owner) },
      })),
    );
  return new Map(
    [...Map.groupBy(shared, ({ owner }) => owner.slug)].map(([slug, rows]) => [slug, rows.map(({ owned }) => owned)]),
  );
}
