import { bytesOf, type Edition } from '../edition.ts';
import type { Status } from '../status.ts';
import { Copy } from './copy.ts';
import { bytesHere, download, ReplacedError } from './download.ts';
import { readNote, writeNote } from './notes.ts';
import { ours, worker } from './scope.ts';

/** The copy of this worker's edition on its way: started, stopped, taken up again, removed. */
export class Saving {
  readonly #edition: Edition;
  readonly #copy: Copy;
  /** Called whenever the status has changed. */
  readonly #tell: () => Promise<void>;
  #running: { readonly stop: AbortController; readonly end: Promise<void> } | undefined;
  #done = 0;
  #fault: Status['fault'] = null;

  constructor(edition: Edition, copy: Copy, tell: () => Promise<void>) {
    this.#edition = edition;
    this.#copy = copy;
    this.#tell = tell;
  }

  async status(): Promise<Omit<Status, 'isOld'>> {
    const bytes = bytesOf(this.#edition);
    const isWhole = await this.#copy.isWhole();
    const done = isWhole ? bytes : this.#running ? this.#done : await bytesHere(this.#edition, this.#copy);
    return { state: isWhole ? 'complete' : this.#running ? 'saving' : 'none', done, bytes, fault: this.#fault };
  }

  /** Keeps the site, from now on and through its editions. Ends when it is whole, or can't be. */
  async start(): Promise<void> {
    try {
      await writeNote('wish', 'keep');
    } catch (error) {
      this.#fault = faultOf(error);
      return this.#tell();
    }
    await this.resume();
  }

  /** Goes on where a wish is not fulfilled yet: after the worker was ended, or the network was away. */
  async resume(): Promise<void> {
    if ((await readNote('wish')) !== 'keep' || (await this.#copy.isWhole())) return;
    if (!this.#running) {
      const stop = new AbortController();
      this.#running = { stop, end: this.#run(stop.signal) };
    }
    await this.#running.end;
  }

  /** Stops. What has come stays, so that the next start goes on from there. */
  async stop(): Promise<void> {
    await writeNote('wish', 'leave');
    this.#running?.stop.abort();
    await this.#running?.end;
    await this.#tell();
  }

  async remove(): Promise<void> {
    await this.stop();
    await this.#drop();
    this.#fault = null;
    await this.#tell();
  }

  async #run(signal: AbortSignal): Promise<void> {
    this.#done = 0;
    this.#fault = null;
    void this.#tell();
    const came = (bytes: number) => {
      this.#done += bytes;
      void this.#tell();
    };
    try {
      await requireRoom(bytesOf(this.#edition) - (await bytesHere(this.#edition, this.#copy)));
      await download(this.#edition, this.#copy, { signal, came });
    } catch (error) {
      if (!signal.aborted) this.#fault = faultOf(error);
      if (this.#fault === 'full') {
        await this.#drop();
        // Where an earlier edition still lies here for its open pages, there is room once they are closed.
        const others = (await caches.keys()).some((name) => name.startsWith(`${ours}copy `));
        if (!others) await writeNote('wish', 'leave').catch(() => undefined);
      }
      // The newer edition comes with a worker of its own.
      if (this.#fault === 'replaced') void worker.registration.update().catch(() => undefined);
    }
    this.#running = undefined;
    await this.#tell();
  }

  async #drop(): Promise<void> {
    await caches.delete(this.#copy.cache);
    this.#copy.forget();
  }
}

function faultOf(error: unknown): Exclude<Status['fault'], null> {
  if (isFull(error)) return 'full';
  if (error instanceof ReplacedError) return 'replaced';
  return error instanceof TypeError ? 'line' : 'closed';
}

/** What browsers throw where the device is full. */
export const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** @throws DOMException `QuotaExceededError` where the browser says already that there is no room. */
async function requireRoom(bytes: number): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < bytes)
    throw new DOMException('There is no room for the site.', 'QuotaExceededError');
}
