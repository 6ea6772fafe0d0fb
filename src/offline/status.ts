/** What a page asks of the worker. */
export type Ask =
  | {
      readonly kind: 'hello';
      /** The page runs in a window of its own, as an installed app. */
      readonly isApp: boolean;
      /** What the page has fetched before the worker was there. */
      readonly fetched: readonly string[];
    }
  | { readonly kind: 'save' | 'stop' | 'remove' };

/** How far the copy of the site has come, as the worker tells every page. */
export interface Status {
  readonly state: 'none' | 'saving' | 'complete';
  /** Bytes that have come, and all that there are to come. */
  readonly done: number;
  readonly bytes: number;
  /**
   * Why it stopped by itself: no room on the device, the browser keeps nothing, the host has another edition
   * by now, or neither network nor host answers.
   */
  readonly fault: 'full' | 'closed' | 'replaced' | 'line' | null;
  /** The page that is told is of an edition that has been replaced, and has changed since. */
  readonly isOld: boolean;
}

/** Bytes as a reader is told of them: a megabyte is 1,000,000. */
export const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** What the reader is told, and what the button does next. */
export interface Offer {
  readonly sentence: string;
  readonly button: string;
  readonly does: 'save' | 'stop' | 'remove';
}

/** Says a status in words. */
export function offerOf({ state, done, bytes, fault }: Status): Offer {
  const [part, whole] = [megabytes(done), `${megabytes(bytes)} MB`];
  if (state === 'complete')
    return {
      sentence: `The whole site is on this device (${whole}): every page, every calculator and the search work without a network.`,
      button: 'Remove it from this device',
      does: 'remove',
    };
  if (state === 'saving')
    return { sentence: 'The site is downloading. You can keep reading.', button: 'Stop', does: 'stop' };
  const again = `Try again (${whole})`;
  if (fault === 'full')
    return {
      sentence: `This device has no room for ${whole}, so nothing was kept. Free some space, then try again.`,
      button: again,
      does: 'save',
    };
  if (fault === 'closed')
    return {
      sentence: 'This browser won’t let the site save anything, perhaps because this is a private window.',
      button: again,
      does: 'save',
    };
  if (fault === 'replaced')
    return {
      sentence: `A newer version of the site came out during the download, at ${part} of ${whole}. Reload this page, then save it.`,
      button: again,
      does: 'save',
    };
  const rest = `Save the rest (${megabytes(bytes - done)} MB)`;
  if (fault === 'line')
    return {
      sentence: `The network or the site stopped answering at ${part} of ${whole}. What has arrived is saved; the rest follows once you are connected.`,
      button: rest,
      does: 'save',
    };
  return {
    sentence:
      'Save every page, every calculator and the search on this device, for use offline. Pages you have read are saved anyway.',
    button: done > 0 ? rest : `Save the whole site (${whole})`,
    does: 'save',
  };
}
