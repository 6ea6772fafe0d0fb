import { parcelsOf, type Directory, type Edition, type Parcel } from '../edition.ts';
import { headersOf } from './answers.ts';
import { Copy, directoryKey, gunzip, headersKey } from './copy.ts';
import { base, ours } from './scope.ts';

/** How many packs are on their way at the same time. */
const lanes = 3;

/** The host has another edition of the site by now, or sends something else in its place. */
export class ReplacedError extends Error {
  override readonly name = 'ReplacedError';
}

/** What a download needs beside the edition: a way to stop it, and somebody to tell what has come. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly came: (bytes: number) => void;
}

/**
 * Completes the copy of an edition. Packs that are there already are not fetched again, whether an
 * earlier download or an earlier edition has left them: their names are made of what is in them.
 *
 * @throws DOMException `QuotaExceededError` where the device is full, `AbortError` where it was stopped,
 *   others where the browser keeps nothing; TypeError where network or host do not answer; ReplacedError
 *   where the host no longer has this edition.
 */
export async function download(edition: Edition, copy: Copy, { signal, came }: Watch): Promise<void> {
  const cache = await caches.open(copy.cache);
  const waiting = edition.packs.values();
  const failure = new AbortController();
  // AbortSignal.any would do, but the long-lived release of Firefox does not have it yet.
  const either = failure.signal;
  if (signal.aborted) failure.abort(signal.reason);
  signal.addEventListener('abort', () => failure.abort(signal.reason), { once: true });
  const lane = async () => {
    for (const pack of waiting) {
      either.throwIfAborted();
      const address = base + pack.file;
      if (!(await cache.match(address)))
        await cache.put(address, (await fromAnotherCopy(address)) ?? (await fetched(pack, either)));
      came(pack.bytes);
    }
  };
  // Where one lane fails, the others end before anybody hears of it: nothing is put into a copy that has been given up.
  const stopAll = (error: unknown) => failure.abort(error);
  await Promise.all(Array.from({ length: lanes }, () => lane().catch(stopAll)));
  either.throwIfAborted();

  const page = await fetch(`${base}${edition.shell[0] ?? ''}`, { signal });
  await cache.put(headersKey, Response.json(headersOf(page)));
  const directory = await fetched(edition.directory, signal);
  if (!directory.body) throw new TypeError('The directory is empty.');
  const text = new TextDecoder().decode(await gunzip(directory.body));
  // The build wrote it: see src/site/offline/make-packs.ts.
  const paths = JSON.parse(text) as Directory;
  signal.throwIfAborted();
  await cache.put(directoryKey, Response.json({ files: edition.packs.map(({ file }) => file), paths }));
  copy.forget();
  // What was written into a cache that somebody has deleted meanwhile is gone.
  if (!(await copy.isWhole())) throw new TypeError('The copy was deleted while it came.');
  came(edition.directory.bytes);
}

/** Bytes of the edition that are here already. */
export async function bytesHere(edition: Edition, copy: Copy): Promise<number> {
  if (!(await caches.has(copy.cache))) return 0;
  const keys = await (await caches.open(copy.cache)).keys();
  const here = new Set(keys.map(({ url }) => new URL(url).pathname));
  return parcelsOf(edition).reduce((sum, { file, bytes }) => sum + (here.has(base + file) ? bytes : 0), 0);
}

async function fromAnotherCopy(address: string): Promise<Response | undefined> {
  for (const name of await caches.keys())
    if (name.startsWith(`${ours}copy `)) {
      const found = await (await caches.open(name)).match(address);
      if (found) return found;
    }
  return undefined;
}

/** A parcel from the network, once it is certain that it came whole and as it was built. */
async function fetched({ file, hash }: Parcel, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(base + file, { signal, cache: 'no-store' });
  if (answer.status === 404 || answer.status === 410) throw new ReplacedError(`${file} is gone.`);
  if (!answer.ok) throw new TypeError(`The host answers ${answer.status} for ${file}.`);
  const bytes = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!digits.startsWith(hash)) throw new ReplacedError(`${file} is not what was built.`);
  return new Response(bytes);
}
