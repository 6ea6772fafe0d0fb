import { createMemory } from './remembered.ts';
import { place } from './storage.ts';

/** The slugs of the terms that were read last, in this browser only. */
export const readLast = createMemory(`glossary-read-terms${place}`, 8);

/** Remembers the page that is open, where it is below `terms/`; the search passes over what is no term. */
export function rememberPage(): void {
  const slug = /\/terms\/([^/]+)\/$/.exec(location.pathname)?.[1];
  if (slug !== undefined) readLast.remember(slug);
}
