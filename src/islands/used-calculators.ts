import { readStored, store } from './storage.ts';

const key = 'glossary-used-calculators';
/** More than this are not remembered. */
const most = 6;

/** The ids of the calculators that were used last, the latest first; what is not a list of ids counts as none. */
export function usedCalculators(): string[] {
  try {
    const parsed: unknown = JSON.parse(readStored(key) ?? '[]');
    if (!Array.isArray(parsed)) return [];
    const ids = parsed.filter((id): id is string => typeof id === 'string');
    return [...new Set(ids)].slice(0, most);
  } catch {
    // A broken record counts as none.
    return [];
  }
}

/** Remembers, in this browser only, that a reader has put their own numbers into a calculator. */
export const rememberUse = (id: string): void =>
  store(key, JSON.stringify([id, ...usedCalculators().filter((other) => other !== id)].slice(0, most)));

export const forgetUses = (): void => store(key, '[]');
