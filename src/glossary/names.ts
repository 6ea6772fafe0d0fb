/**
 * The address of a name, as `docs` and links rely on it: NFKD, lower case, every run of
 * characters outside a–z and 0–9 becomes one hyphen, ends trimmed.
 *
 * @example nameAddress("buyer's journey") // 'buyer-s-journey'
 * @returns An empty string where the name has no letter or digit.
 */
export function nameAddress(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Every name that a term answers to, as written: title, abbreviation, aliases. */
export function namesOf(term: {
  readonly title: string;
  readonly abbreviation?: string | null | undefined;
  readonly aliases?: readonly string[] | undefined;
}): string[] {
  return [term.title, ...(term.abbreviation ? [term.abbreviation] : []), ...(term.aliases ?? [])];
}
