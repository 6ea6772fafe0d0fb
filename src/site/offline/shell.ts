import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The page that stands in for what was not kept. */
const page = 'offline/';

/**
 * That page with the style sheets and scripts that it can't do without, by their addresses below the base.
 *
 * @throws Error where the page names none: its markup is then not what is looked for here.
 */
export function shellOf(dist: string, base: string): readonly string[] {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const named = [...html.matchAll(/\b(?:href|src)="([^"]+\.(?:css|js|svg))"/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length));
  if (!named.some((file) => file.endsWith('.js'))) throw new Error('The page offline/ names no script of this site.');
  const files = new Set(named);
  // A set goes on over what is added while it is walked: imports of imports are found, too.
  for (const file of files)
    if (file.endsWith('.js'))
      for (const imported of importsOf(readFileSync(join(dist, file), 'utf8')))
        files.add(posix.join(posix.dirname(file), imported));
  return [page, ...files];
}

/** What a built script needs before it runs; what it fetches later is not looked for. */
const importsOf = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, file = '']) => file);
