import { pagesCache } from '../cache-names.ts';
import { patience } from './kept.ts';
import { Copy } from './copy.ts';
import { readNote, writeNote, type Notes } from './notes.ts';
import { base, cacheName, openClients, ours, worker } from './scope.ts';

/** Pages that were opened under an earlier build, and the copies that they still need. */
export class Earlier {
  readonly #build: string;
  readonly #copies = new Map<string, Copy>();
  #known: Promise<Notes['earlier']> | undefined;

  constructor(build: string) {
    this.#build = build;
  }

  /** Whether the reader has the whole of the edition that answers now. */
  async isWhole(): Promise<boolean> {
    const build = await readNote('build');
    return build !== undefined && build !== this.#build && (await this.#copy(build).isWhole());
  }

  /** Notes the pages that are open while this build takes over, and which of them have changed since. */
  async takeOver(current: Copy): Promise<void> {
    const before = await readNote('build');
    if (before !== undefined && before !== this.#build) {
      const known = await this.#read();
      const open = await openClients('all');
      const entries = open.map(async ({ id, url, type }) => {
        const build = known[id]?.build ?? before;
        const isOld = type === 'window' && (await hasChanged(url, this.#copy(build), current));
        return [id, { build, isOld }] as const;
      });
      await this.#write(Object.fromEntries(await Promise.all(entries)));
    }
    await writeNote('build', this.#build);
    await this.sweep();
  }

  /** Whether a page has been replaced by a newer edition of itself. */
  async isOld(client: string): Promise<boolean> {
    return (await this.#read())[client]?.isOld ?? false;
  }

  /** The copy that answers what a page asks for; undefined where it is the current one. */
  async copyOf(client: string): Promise<Copy | undefined> {
    const build = (await this.#read())[client]?.build;
    return build === undefined ? undefined : this.#copy(build);
  }

  /** A worker that a page starts is of the page's build. */
  async inherit(client: string, from: string): Promise<void> {
    const known = await this.#read();
    const parent = known[from];
    if (parent) await this.#write({ ...known, [client]: { ...parent, isOld: false } });
  }

  /** Forgets pages that are closed, and deletes the copies that nobody needs any more. */
  async sweep(): Promise<void> {
    const known = await this.#read();
    const open = new Set((await openClients('all')).map(({ id }) => id));
    const left = Object.entries(known).filter(([id]) => open.has(id));
    if (left.length < Object.keys(known).length) await this.#write(Object.fromEntries(left));
    const needed = new Set(
      [this.#build, ...left.map(([, { build }]) => build)].map((build) => cacheName(`copy ${build}`)),
    );
    const names = await caches.keys();
    // The next worker may be filling its copy, or the pages of the one before are not noted yet.
    const { installing, waiting } = worker.registration;
    if (installing ?? waiting) return;
    if ((await readNote('build')) !== this.#build) return;
    for (const name of names) if (name.startsWith(`${ours}copy `) && !needed.has(name)) await caches.delete(name);
  }

  #copy(build: string): Copy {
    const copy = this.#copies.get(build) ?? new Copy(build);
    this.#copies.set(build, copy);
    return copy;
  }

  #read(): Promise<Notes['earlier']> {
    this.#known ??= readNote('earlier').then((known) => known ?? {});
    return this.#known;
  }

  async #write(known: Notes['earlier']): Promise<void> {
    this.#known = Promise.resolve(known);
    await writeNote('earlier', known);
  }
}

/** Whether a page reads otherwise now. Where nobody knows how it read before, it has not changed. */
async function hasChanged(url: string, earlier: Copy, current: Copy): Promise<boolean> {
  const { pathname } = new URL(url);
  const path = pathname.slice(base.length);
  const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
  const read = await caches.match(pathname, { cacheName: pagesCache(base), ignoreSearch: true });
  const before = text(await earlier.file(path)) ?? (await read?.text());
  if (before === undefined) return false;
  // No page gets an answer until this is known.
  const inTime = { cache: 'no-cache', signal: AbortSignal.timeout(patience * 1000) } as const;
  const now =
    text(await current.file(path)) ??
    (await fetch(pathname, inTime)
      .then(textOf)
      .catch(() => null));
  return now !== null && now !== before;
}

const textOf = (answer: Response): Promise<string> | null => (answer.ok ? answer.text() : null);
