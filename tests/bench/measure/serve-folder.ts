import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** Something that was asked for, and the bytes that answered. */
export interface Answered {
  readonly path: string;
  readonly bytes: number;
}

/** A server that writes down what it is asked for. */
export interface Served {
  readonly origin: string;
  readonly answered: Answered[];
  readonly stop: () => Promise<void>;
}

interface Kept {
  readonly body: Buffer;
  readonly type: string;
  readonly isCompressed: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** Compressed once, however often a page is visited. The key is the whole path of the file. */
const known = new Map<string, Kept>();

/**
 * Serves a folder as a good host would: compressed with brotli at its best, with an `index.html` for
 * a folder.
 */
export async function serveFolder(folder: string): Promise<Served> {
  const answered: Answered[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const found = await find(folder, decodeURIComponent(pathname));
      answered.push({ path: pathname, bytes: found?.body.length ?? 0 });
      if (!found) return response.writeHead(404).end();
      return response
        .writeHead(200, {
          'content-type': found.type,
          'cache-control': found.type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000',
          ...(found.isCompressed ? { 'content-encoding': 'br' } : {}),
        })
        .end(found.body);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    answered,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => {
          stopped();
        });
        server.closeAllConnections();
      }),
  };
}

async function find(folder: string, path: string): Promise<Kept | undefined> {
  const base = join(folder, normalize(path));
  for (const file of path.endsWith('/') ? [join(base, 'index.html')] : [base, `${base}.html`]) {
    const kept = known.get(file) ?? (await read(file));
    if (kept) return kept;
  }
  return undefined;
}

async function read(file: string): Promise<Kept | undefined> {
  const raw = await readFile(file).catch(() => null);
  if (!raw) return undefined;
  const type = types[extname(file)];
  // What has no type here is an image, or a part of a search index: compressed already.
  const kept = {
    body: type ? await compress(raw) : raw,
    type: type ?? 'application/octet-stream',
    isCompressed: type !== undefined,
  };
  known.set(file, kept);
  return kept;
}

const compress = (raw: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

/** Forgets what was served: another site is to be built into the same folder. */
export const forgetServed = (): void => {
  known.clear();
};
