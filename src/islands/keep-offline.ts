import type { Ask, Status } from '../offline/status.ts';
import { isOwnWorker, workerPath } from './own-worker.ts';

const hour = 3_600_000;
const goOn = () => undefined;

/** Starts the worker that keeps the site once the page is there, shows what it says, and asks for newer editions. */
function start(worker: ServiceWorkerContainer): void {
  const ask = (what: Ask) => void worker.ready.then(({ active }) => active?.postMessage(what));
  // A page that came through the worker needs not tell it what it fetched.
  const isKnown = worker.controller;
  worker.onmessage = ({ data, source }: MessageEvent<Status>) => {
    if (!isOwnWorker(source)) return;
    document.documentElement.dataset['offline'] = data.state;
    if (data.isOld) void import('./newer-edition.ts').then(({ tellOfNewerEdition }) => tellOfNewerEdition());
  };
  addEventListener('appinstalled', () => ask({ kind: 'save' }));
  addEventListener('load', () => {
    // Where storage is closed to the site, it goes on without.
    worker.register(workerPath).then((registration) => {
      setInterval(() => void registration.update().catch(goOn), hour);
    }, goOn);
    void worker.ready.then(() => {
      const fetched = isKnown ? [] : performance.getEntries().map(({ name }) => name);
      ask({ kind: 'hello', isApp: matchMedia('(display-mode: standalone)').matches, fetched });
    });
  });
}

if (__KEEPS_OFFLINE__ && 'serviceWorker' in navigator) start(navigator.serviceWorker);
