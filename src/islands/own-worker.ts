/** Where the worker of this copy of the site lies. */
export const workerPath = `${import.meta.env.BASE_URL}sw.js`;

/** Whether it is this copy's worker that speaks: that of another copy, which lies above it on the origin, may do so, too. */
export const isOwnWorker = (source: MessageEventSource | null): boolean =>
  source instanceof ServiceWorker && source.scriptURL.endsWith(workerPath);
