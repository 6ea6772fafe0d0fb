import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** What a module weighs for a page, in bytes: bundled and minified as Astro does it, then brotli. */
export function bundleSize(code: string): number {
  const [entry, bundle] = ['tests/bench/.entry.js', 'tests/bench/.bundle.js'];
  try {
    writeFileSync(entry, code);
    execFileSync('node_modules/.bin/rolldown', [entry, '--minify', '--platform', 'browser', '--file', bundle], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return brotliCompressSync(readFileSync(bundle)).length;
  } finally {
    for (const file of [entry, bundle]) rmSync(file, { force: true });
  }
}
