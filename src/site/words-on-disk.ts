import { fileURLToPath } from 'node:url';
import { readGlossary } from './read-glossary.ts';

/** The words as they stood on the disk when the configuration was loaded. */
export const wordsOnDisk = readGlossary(fileURLToPath(new URL('../../', import.meta.url)));

/** Every written term, by slug. */
export const termsOnDisk = new Map(wordsOnDisk.terms.map(({ term }) => [term.slug, term]));
