/** Storage that may be absent, closed or full: reading then gives null, and writing does nothing. */
const readFrom = (storage: () => Storage, key: string): string | null => {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
};

const writeTo = (storage: () => Storage, key: string, value: string): void => {
  try {
    storage().setItem(key, value);
  } catch {
    // The choice then lasts as long as the page.
  }
};

/** Stands behind the name of what belongs to this copy of the site: an origin may serve several, each below a path. */
export const place = import.meta.env.BASE_URL === '/' ? '' : import.meta.env.BASE_URL;

/** What this browser keeps. */
export const readStored = (key: string): string | null => readFrom(() => localStorage, key);
export const store = (key: string, value: string): void => writeTo(() => localStorage, key, value);

/** What this tab keeps until it is closed. */
export const readSession = (key: string): string | null => readFrom(() => sessionStorage, key);
export const storeSession = (key: string, value: string): void => writeTo(() => sessionStorage, key, value);
