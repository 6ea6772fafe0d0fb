import type { Ask, Status } from '../offline/status.ts';

/** Starts the worker that keeps the site, once the page is there, and shows what it says of its copy. */
function start({ serviceWorker }: Navigator): void {
  const ask = async (what: Ask) => (await serviceWorker.ready).active?.postMessage(what);
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Status>) => {
    document.documentElement.dataset['offline'] = data.state;
    document.dispatchEvent(new CustomEvent('offline-status', { detail: data }));
    if (data.isOld) void import('./newer-edition.ts').then(({ tellOfNewerEdition }) => tellOfNewerEdition());
  });
  document.addEventListener('offline-ask', ({ detail }) => void ask(detail));
  addEventListener('appinstalled', () => void ask({ kind: 'save' }));
  addEventListener('load', () => {
    void serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
    const fetched = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
    const isApp = matchMedia('(display-mode: standalone)').matches;
    void ask({ kind: 'hello', isApp, fetched: serviceWorker.controller ? [] : fetched });
  });
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < hour) return;
    looked = Date.now();
    void serviceWorker.ready.then((registration) => registration.update());
  });
}

const hour = 3_600_000;

declare global {
  interface DocumentEventMap {
    'offline-ask': CustomEvent<Ask>;
    'offline-status': CustomEvent<Status>;
  }
}

if (__KEEPS_OFFLINE__ && 'serviceWorker' in navigator) start(navigator);
