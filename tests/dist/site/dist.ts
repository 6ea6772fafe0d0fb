import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that ships, with a slash at its end. */
export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Every file of `dist/`, by its path below it, with forward slashes. */
export function distFiles(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, `${entry.parentPath}/${entry.name}`).split(sep).join('/'))
    .sort();
}

/** The text of a file of `dist/`. */
export const readDist = (path: string): string => readFileSync(`${dist}${path}`, 'utf8');

/** The file that a host serves for a path below the base: a folder has an `index.html`. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
