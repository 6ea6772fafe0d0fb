import type { Term } from './term.ts';

/** What the card of a term shows beside a link to it. */
export interface Card {
  readonly title: string;
  readonly abbreviation?: string | undefined;
  readonly kind: Term['kind'];
  readonly definition: string;
  readonly calculator?: { readonly id: string; readonly title: string } | undefined;
}

/** The cards of a topic, by slug: what `/cards/<topic>.json` holds. */
export type Cards = Readonly<Record<string, Card>>;

/** @param titleOf The title of a calculator by its id; undefined where there is none. */
export function cardsOf(terms: readonly Term[], titleOf: (id: string) => string | undefined): Cards {
  return Object.fromEntries(terms.map((term) => [term.slug, cardOf(term, titleOf)]));
}

function cardOf(
  { title, abbreviation, kind, definition, calculator: id }: Term,
  titleOf: (id: string) => string | undefined,
): Card {
  const name = id === undefined ? undefined : titleOf(id);
  return {
    title,
    abbreviation,
    kind,
    definition: definition.trim(),
    calculator: id !== undefined && name !== undefined ? { id, title: name } : undefined,
  };
}
