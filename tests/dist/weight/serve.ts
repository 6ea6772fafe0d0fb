import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { base } from '../../../src/site/environment.ts';
import { dist, fileOf } from '../site/dist.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server of `dist/` that writes down what it is asked for: workers and what is fetched ahead are counted too. */
export interface Served {
  readonly origin: string;
  /** The files that were sent, or the path where there was none, in order. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

/** Serves `dist/` on a free port. */
export async function serveDist(): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) ? fileOf(decodeURIComponent(pathname.slice(base.length))) : '';
    const path = `${dist}${file}`;
    const isThere = file !== '' && existsSync(path) && statSync(path).isFile();
    asked.push(isThere ? file : pathname);
    response.writeHead(isThere ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    if (isThere) createReadStream(path).pipe(response);
    else response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => {
          stopped();
        });
        server.closeAllConnections();
      }),
  };
}
