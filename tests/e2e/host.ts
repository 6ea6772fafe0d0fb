import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** What a host may say of every file; a copy of the site has to say the same. */
export const policy = "object-src 'none'; frame-ancestors 'none'";

/** A host that a test can take off the network, slow down, and give another build to. */
export class Host {
  /** The paths that were asked for, in order. */
  readonly asked: string[] = [];
  /** The folder that is served. */
  dist: string;
  /** How long an answer takes whose path matches, in milliseconds. */
  slow: { readonly path: RegExp; readonly by: number } | null = null;
  readonly #base: string;
  #server: Server | undefined;
  #port = 0;

  constructor(dist: string, base: string) {
    this.dist = dist;
    this.#base = base;
  }

  /** The address of the site's first page. */
  get home(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  /** Begins to answer; on the same port as before, where it has been away. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.asked.push(pathname.slice(this.#base.length));
      const file = join(this.dist, pathname.slice(this.#base.length), pathname.endsWith('/') ? 'index.html' : '');
      const isThere = pathname.startsWith(this.#base) && existsSync(file) && statSync(file).isFile();
      const shown = isThere ? file : join(this.dist, '404.html');
      const send = () => {
        const type = types[extname(shown)] ?? 'application/octet-stream';
        response.writeHead(isThere ? 200 : 404, { 'content-type': type, 'content-security-policy': policy });
        createReadStream(shown).pipe(response);
      };
      setTimeout(send, this.slow?.path.test(pathname) ? this.slow.by : 0);
    });
    await new Promise<void>((listening) => server.listen(this.#port, 'localhost', listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the host has no port');
    this.#port = address.port;
    this.#server = server;
  }

  /** Takes the host off the network: every line breaks, and no new one is answered. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    await new Promise<void>((closed) => {
      if (!server) {
        closed();
        return;
      }
      server.close(() => closed());
      server.closeAllConnections();
    });
  }
}
