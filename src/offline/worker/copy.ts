import type { Directory } from '../edition.ts';
import { readPack } from '../pack.ts';
import { answerWith } from './answers.ts';
import { base, cacheName } from './scope.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Where the directory lies in the cache of a copy. It is put there last: a copy that has it is whole. */
export const directoryKey = `${base}_copy/directory`;
/** Where the host's headers lie. */
export const headersKey = `${base}_copy/headers`;

/** How many packs stay unzipped in memory. */
const mostOpen = 4;

/** The copy of one edition: its packs as they came, in a cache named by the build. */
export class Copy {
  readonly cache: string;
  readonly #open = new Map<string, Promise<Files>>();
  #packs: Promise<ReadonlyMap<string, string> | null> | undefined;
  #headers: Promise<readonly [string, string][]> | undefined;

  constructor(build: string) {
    this.cache = cacheName(`copy ${build}`);
  }

  async isWhole(): Promise<boolean> {
    return (await this.#packOfPath()) !== null;
  }

  /** Looks at the cache anew: packs have come or gone. */
  forget(): void {
    this.#packs = undefined;
    this.#headers = undefined;
    this.#open.clear();
  }

  /** The bytes of a file; null where the copy is not whole, or has no such file. */
  async file(path: string): Promise<Uint8Array | null> {
    const pack = (await this.#packOfPath())?.get(path);
    if (pack === undefined) return null;
    const files = this.#open.get(pack) ?? this.#unzip(pack);
    this.#open.delete(pack);
    this.#open.set(pack, files);
    for (const first of this.#open.keys()) if (this.#open.size > mostOpen) this.#open.delete(first);
    try {
      return (await files).get(path) ?? null;
    } catch (error) {
      this.#open.delete(pack);
      throw error;
    }
  }

  /** What a host would answer for a path below the base; null for what the copy does not have. */
  async answer(path: string, search: string): Promise<Response | null> {
    const asked = path.replace(/(^|\/)index\.html$/, '$1');
    const bytes = await this.file(asked);
    if (bytes) return answerWith(asked, new Uint8Array(bytes), await this.#hostHeaders());
    const isFolder = (await this.#packOfPath())?.has(`${asked}/`);
    return isFolder ? Response.redirect(`${base}${asked}/${search}`, 302) : null;
  }

  async #packOfPath(): Promise<ReadonlyMap<string, string> | null> {
    this.#packs ??= this.#readDirectory();
    const packs = await this.#packs;
    // A copy that is not whole may be so a moment later.
    if (!packs) this.#packs = undefined;
    return packs;
  }

  async #readDirectory(): Promise<ReadonlyMap<string, string> | null> {
    if (!(await caches.has(this.cache))) return null;
    const found = await (await caches.open(this.cache)).match(directoryKey);
    if (!found) return null;
    // The site's build wrote it, and its hash was checked when it came.
    const { files, paths } = (await found.json()) as { readonly files: readonly string[]; readonly paths: Directory };
    return new Map(paths.flatMap((of, index) => of.map((path) => [path, files[index] ?? ''] as const)));
  }

  #hostHeaders(): Promise<readonly [string, string][]> {
    this.#headers ??= (async () => {
      const found = await (await caches.open(this.cache)).match(headersKey);
      // As above.
      return found ? ((await found.json()) as readonly [string, string][]) : [];
    })();
    return this.#headers;
  }

  async #unzip(pack: string): Promise<Files> {
    const kept = await (await caches.open(this.cache)).match(base + pack);
    if (!kept?.body) throw new Error(`${pack} is no longer kept`);
    return readPack(await gunzip(kept.body));
  }
}

/** What was zipped, as it was. */
export async function gunzip(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
