import type { Term } from './term.ts';

/** An address that a term had before it was renamed. */
export interface FormerAddress {
  readonly address: string;
  readonly term: Term;
}

/** Every former address, each of which forwards to its term. */
export const formerAddresses = (terms: readonly Term[]): FormerAddress[] =>
  terms.flatMap((term) => term.formerly.map((address) => ({ address, term })));
