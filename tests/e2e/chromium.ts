import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';

/** With what it is started: it runs without a screen, and asks nothing of anybody by itself. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium that the tests drive: `CHROMIUM_PATH`, else Debian's, else the one that
 * `npx playwright install chromium` brought.
 *
 * @throws Error that says what to install where there is none.
 */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named))
    throw new Error(
      `CHROMIUM_PATH is "${named}", and there is no such file. Set it to a Chromium or Chrome, or leave it out.`,
    );
  const found = [named, '/usr/bin/chromium', chromium.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, and there is none. Install one of these, then run npm test again:\n' +
      '  Debian, Ubuntu:  sudo apt install chromium\n' +
      '  elsewhere:       npx playwright install chromium\n' +
      'Or set CHROMIUM_PATH to a Chromium or Chrome that is there already.',
  );
}
