import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { pagesCache } from '../cache-names.ts';
import { base, cacheName } from './scope.ts';

/** How long a page may keep a reader waiting before the one that was read before is shown, in seconds. */
export const patience = 4;

// Workbox's own plugins are typed without exactOptionalPropertyTypes, here and below.
const whole = new CacheableResponsePlugin({ statuses: [200] }) as WorkboxPlugin;
const atMost = (maxEntries: number) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;

/** A page is one page whatever stands behind its address: a calculator's state is read by its script. */
const withoutState = {
  cacheKeyWillBeUsed: ({ request }: { readonly request: Request }) => {
    const { origin, pathname } = new URL(request.url);
    return Promise.resolve(origin + pathname);
  },
};

/** Pages that were read: the host's, and the kept ones where it does not answer. */
export const pages = new NetworkFirst({
  cacheName: pagesCache(base),
  networkTimeoutSeconds: patience,
  plugins: [withoutState, whole, atMost(200)],
});

/** Their files. The names are made of what is in them, so that a page of any build gets its own. */
export const files = new CacheFirst({ cacheName: cacheName('files'), plugins: [whole, atMost(400)] });

/** What scripts look up: the host's, and the kept where it does not answer. */
export const data = new NetworkFirst({ cacheName: cacheName('data'), plugins: [whole, atMost(60)] });
