/// <reference lib="webworker" />
import { cachePrefix } from '../cache-names.ts';

declare const self: ServiceWorkerGlobalScope;

/** The worker itself: the types of a page would call it a window. */
export const worker = self;

/** The path below which the site lies, with a slash at both ends. */
export const base: string = new URL(worker.registration.scope).pathname;

/** The beginning of every cache of this site. */
export const ours: string = cachePrefix(base);

/** The name of a cache of this site. */
export const cacheName = (what: string): string => ours + what;

/** What is open of this site: the pages, or what pages have started as well. Other sites of the origin are not ours. */
export async function openClients(type: 'window' | 'all'): Promise<readonly Client[]> {
  const all = await worker.clients.matchAll({ includeUncontrolled: true, type });
  return all.filter(({ url }) => !url.startsWith('http') || new URL(url).pathname.startsWith(base));
}
