import { chromium, type Browser } from '@playwright/test';
import { chromiumPath } from '../../e2e/chromium.ts';

/**
 * Starts a Chromium that has seen nothing before.
 *
 * @param port Where Lighthouse may talk to it.
 */
export function startBrowser(port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ],
  });
}
