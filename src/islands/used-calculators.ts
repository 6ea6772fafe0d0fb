import { createMemory } from './remembered.ts';
import { place } from './storage.ts';

const memory = createMemory(`glossary-used-calculators${place}`, 6);

/** The ids of the calculators that were used last, the latest first. */
export const usedCalculators = memory.all;

/** Remembers, in this browser only, that a reader has put their own numbers into a calculator. */
export const rememberUse = memory.remember;

export const forgetUses = memory.forget;
