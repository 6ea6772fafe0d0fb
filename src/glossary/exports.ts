import { relationTypes, type Relations, type Term } from './term.ts';

const none: Relations = { broader: [], narrower: [], contrasts: [], see: [] };

/** A term as other programs read it. */
export function exportTerm(term: Term, relations: ReadonlyMap<string, Relations>, absolute: (path: string) => string) {
  const { broader, narrower, contrasts, see } = relations.get(term.slug) ?? none;
  return {
    slug: term.slug,
    title: term.title,
    abbreviation: term.abbreviation ?? null,
    aliases: term.aliases,
    definition: term.definition,
    topic: term.topic,
    kind: term.kind,
    calculator: term.calculator ?? null,
    related: { broader, narrower, contrasts, see },
    sources: term.sources.map(({ id, where }) => ({ id, where })),
    reviewed: term.reviewed,
    url: absolute(`terms/${term.slug}/`),
  };
}

/** A term as `/glossary.json` has it. */
export type ExportedTerm = ReturnType<typeof exportTerm>;

/** The order of the exports: by code unit, the same on every machine. */
export const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }): number =>
  a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;

/** The glossary as CSV (RFC 4180): one row a term, lists joined by `; `. */
export function toCsv(terms: readonly ExportedTerm[]): string {
  const rows = terms.map(({ abbreviation, aliases, calculator, related, sources, ...plain }) => ({
    slug: plain.slug,
    title: plain.title,
    abbreviation: abbreviation ?? '',
    aliases: aliases.join('; '),
    definition: plain.definition,
    topic: plain.topic,
    kind: plain.kind,
    calculator: calculator ?? '',
    related: relationTypes.flatMap((type) => related[type]).join('; '),
    // A semicolon parts the sources, so that none may stand inside one.
    sources: sources.map(({ id, where }) => (where ? `${id} (${where.replaceAll(';', ',')})` : id)).join('; '),
    reviewed: plain.reviewed,
    url: plain.url,
  }));
  const head = Object.keys(rows[0] ?? {});
  return [head, ...rows.map(Object.values<string>)].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** A cell in quotes where it needs them; one that a spreadsheet would run as a formula is made text. */
function cell(value: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
