import type { Copy } from './copy.ts';
import type { Earlier } from './earlier.ts';
import { data, files, pages } from './kept.ts';
import { base, cacheName, worker } from './scope.ts';

/** Who can answer. */
interface Sources {
  readonly copy: Copy;
  readonly earlier: Earlier;
  /** The page for what was not kept. */
  readonly shellPage: string;
}

/** Answers a request of a page: from the copy of the page's own build, else as the host and what was read allow. */
export async function answerFor(request: Request, event: FetchEvent, { copy, earlier, shellPage }: Sources) {
  const url = new URL(request.url);
  const isPage = request.mode === 'navigate';
  const own = (isPage ? undefined : await earlier.copyOf(event.clientId)) ?? copy;
  if (request.destination === 'worker') await earlier.inherit(event.resultingClientId, event.clientId);
  const kept = await own.answer(pathOf(url), url.search).catch(() => null);
  if (kept) return kept;
  try {
    return await (strategyOf(url, isPage)?.handle({ request, event }) ?? fetch(request));
  } catch (error) {
    if (!isPage) throw error;
    return (await copy.answer('404.html', '')) ?? (await shell(shellPage));
  }
}

/** Keeps a page or a file as if it had been read through this worker. */
export async function keep(url: URL, event: ExtendableEvent): Promise<void> {
  if (!url.href.startsWith(new URL(base, worker.location.href).href)) return;
  const request = new Request(url, { cache: url.pathname.endsWith('/') ? 'no-cache' : 'default' });
  await strategyOf(url, url.pathname.endsWith('/'))?.handle({ request, event });
}

function strategyOf({ pathname }: URL, isPage: boolean) {
  const path = pathname.slice(base.length);
  if (isPage) return pages;
  if (path.startsWith('_astro/')) return files;
  return path.endsWith('.json') && !path.startsWith('pagefind/') ? data : undefined;
}

/** The path below the base, as its file is named. */
function pathOf({ pathname }: URL): string {
  const path = pathname.slice(base.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function shell(page: string): Promise<Response> {
  return (await caches.match(page, { cacheName: cacheName('shell') })) ?? Response.error();
}
