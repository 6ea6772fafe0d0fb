import { readStored, store } from './storage.ts';

/** A short list of ids that this browser remembers, the latest first. */
export interface Memory {
  /** What is not a list of ids counts as none. */
  all(this: void): string[];
  remember(this: void, id: string): void;
  forget(this: void): void;
}

/**
 * Makes a memory in local storage, which may be absent or full.
 *
 * @param most How many ids are kept.
 */
export function createMemory(key: string, most: number): Memory {
  const all = (): string[] => {
    try {
      const parsed: unknown = JSON.parse(readStored(key) ?? '[]');
      if (!Array.isArray(parsed)) return [];
      const ids = parsed.filter((id): id is string => typeof id === 'string');
      return [...new Set(ids)].slice(0, most);
    } catch {
      // A broken record counts as none.
      return [];
    }
  };
  return {
    all,
    remember: (id) => store(key, JSON.stringify([id, ...all().filter((other) => other !== id)].slice(0, most))),
    forget: () => store(key, '[]'),
  };
}
