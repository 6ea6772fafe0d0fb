/** The worker: answers from the copy of the site where there is one, else keeps what is read. */
import { registerRoute } from 'workbox-routing';
import type { Edition } from '../edition.ts';
import type { Ask } from '../status.ts';
import { answerFor, keep } from './answering.ts';
import { Copy } from './copy.ts';
import { download } from './download.ts';
import { Earlier } from './earlier.ts';
import { readNote } from './notes.ts';
import { Saving, isFull } from './saving.ts';
import { base, cacheName, openClients, worker } from './scope.ts';

/** Put in by src/site/offline/bundle-worker.ts when the site is built. */
declare const __EDITION__: Edition;

const edition = __EDITION__;
const shellPage = base + (edition.shell[0] ?? '');
const copy = new Copy(edition.build);
const earlier = new Earlier(edition.build);
const saving = new Saving(edition, copy, tellEverybody);

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  const { source } = event;
  // Only the pages of this site can send anything, and they send this.
  if (source instanceof Client) event.waitUntil(hear(event.data as Ask, source, event));
});
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(base),
  // Routes are for fetches only.
  ({ request, event }) => answerFor(request, event as FetchEvent, { copy, earlier, shellPage }),
);

/** A reader who has the whole site gets the next edition whole: until it is here, the worker before goes on. */
async function install(event: ExtendableEvent): Promise<void> {
  // Not among the pages that were read: those are thrown away where there are many.
  await (await caches.open(cacheName('shell'))).add(new Request(shellPage, { cache: 'no-cache' }));
  await Promise.all(edition.shell.slice(1).map((file) => keep(new URL(base + file, worker.location.href), event)));
  if ((await readNote('wish')) === 'keep' && (await earlier.isWhole()))
    try {
      await download(edition, copy, { signal: new AbortController().signal, came: () => undefined });
    } catch (error) {
      // Without room for two editions, the one before has to go first: it goes with this worker's first page.
      if (!isFull(error)) throw error;
      await caches.delete(copy.cache);
    }
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await earlier.takeOver(copy);
  await caches.delete(cacheName('data'));
  await worker.clients.claim();
  await tellEverybody();
  // Not waited for: until a worker is active, no page gets an answer.
  void saving.resume();
}

async function hear(ask: Ask, page: Client, event: ExtendableEvent): Promise<void> {
  switch (ask.kind) {
    case 'hello':
      await tell(page);
      await earlier.sweep();
      if (!(await copy.isWhole()))
        await Promise.all(
          ask.fetched
            .filter((name) => URL.canParse(name))
            .map((url) => keep(new URL(url), event).catch(() => undefined)),
        );
      if (ask.isApp && (await readNote('wish')) === undefined) return saving.start();
      return saving.resume();
    case 'save':
      return saving.start();
    case 'stop':
      return saving.stop();
    case 'remove':
      return saving.remove();
  }
}

async function tell(page: Client): Promise<void> {
  page.postMessage({ ...(await saving.status()), isOld: await earlier.isOld(page.id) });
}

async function tellEverybody(): Promise<void> {
  await Promise.all((await openClients('window')).map(tell));
}
