import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../../e2e/chromium.ts';

/**
 * Starts a Chromium that has seen nothing before.
 *
 * @param port Where Lighthouse may talk to it.
 */
export function startBrowser(port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments, ...(port === undefined ? [] : [`--remote-debugging-port=${port}`])],
  });
}
