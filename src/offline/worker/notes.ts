import { cacheName } from './scope.ts';

/** What the worker has to remember while it is not running, by name. */
export interface Notes {
  /** Whether the reader wants the whole site kept; absent as long as nobody has said so. */
  readonly wish: 'keep' | 'leave';
  /** The build that answers new pages. */
  readonly build: string;
  /** Open pages of earlier builds, by the id of their client. */
  readonly earlier: Readonly<Record<string, { readonly build: string; readonly isOld: boolean }>>;
}

const notes = () => caches.open(cacheName('notes'));

/** Undefined where nothing has been noted yet. */
export async function readNote<Name extends keyof Notes>(name: Name): Promise<Notes[Name] | undefined> {
  const found = await (await notes()).match(name);
  // Only writeNote puts anything here.
  return found && ((await found.json()) as Notes[Name]);
}

/** @throws DOMException where the device is full, or the browser keeps nothing. */
export async function writeNote<Name extends keyof Notes>(name: Name, value: Notes[Name]): Promise<void> {
  await (await notes()).put(name, Response.json(value));
}
