import { existsSync, readFileSync } from 'node:fs';

/** A term as `glossary.json` has it, as far as the tests need it. */
export interface ExportedTerm {
  readonly slug: string;
  readonly title: string;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly topic: string;
  readonly kind: string;
  readonly calculator: string | null;
}

const dist = new URL('../../dist/', import.meta.url);

/** @throws Error that says how to build the site where it is not built. */
export function requireDist(): void {
  if (!existsSync(new URL('glossary.json', dist)))
    throw new Error('The browser tests look at dist/, and it is not there. Run npm run build first.');
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, dist), 'utf8'));

/** Every term that the built site has. */
export function exportedTerms(): readonly ExportedTerm[] {
  // The file is our own export, whose form the checks of dist/ prove.
  return (read('glossary.json') as { readonly terms: readonly ExportedTerm[] }).terms;
}

/** The ids of every calculator that the built site has. */
export function exportedCalculators(): readonly string[] {
  // As above.
  return (read('calculators.json') as { readonly calculators: readonly { readonly id: string }[] }).calculators.map(
    ({ id }) => id,
  );
}
