/** Where the worker of this copy of the site lies. */
export const workerPath = `${import.meta.env.BASE_URL}sw.js`;

/** Whether it is this copy's worker that speaks: another copy may lie above it on the same origin. */
export const isOwnWorker = (source: MessageEventSource | null): boolean =>
  source instanceof ServiceWorker && new URL(source.scriptURL).pathname === workerPath;
