import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { cacheName } from './scope.ts';

/** How long a page may keep a reader waiting before the one that was read before is shown, in seconds. */
const patience = 4;

const whole = new CacheableResponsePlugin({ statuses: [200] });
const atMost = (maxEntries: number) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true });

/** A page is one page whatever stands behind its address: a calculator's state is read by its script. */
const withoutState = {
  cacheKeyWillBeUsed: ({ request }: { readonly request: Request }) => {
    const { origin, pathname } = new URL(request.url);
    return Promise.resolve(origin + pathname);
  },
};

/** Pages that were read: the host's, and the kept ones where it does not answer. */
export const pages = new NetworkFirst({
  cacheName: cacheName('pages'),
  networkTimeoutSeconds: patience,
  plugins: [withoutState, whole, atMost(200)],
});

/** Their files. The names are made of what is in them, so that a page of any build gets its own. */
export const files = new CacheFirst({ cacheName: cacheName('files'), plugins: [whole, atMost(400)] });

/** What scripts look up: the host's, and the kept where it does not answer. */
export const data = new NetworkFirst({ cacheName: cacheName('data'), plugins: [whole, atMost(60)] });
