import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectCopy } from './project-copy.ts';
import { runInCopy } from './run-in-copy.ts';

/** The HTML of a site of generated terms. */
export interface BuiltSite {
  /** Every page but those that forward, by its path below `dist/`. */
  readonly pages: ReadonlyMap<string, string>;
  /** The bytes of those pages. */
  readonly bytes: number;
}

/** Builds a copy, as `npm run build` does. */
export function buildSite({ root }: ProjectCopy): BuiltSite {
  runInCopy(root, 'src/site/commands/build.ts', '--quiet');
  const dist = join(root, 'dist');
  const pages = new Map(
    globSync('**/*.html', { cwd: dist })
      .map((path) => [path, readFileSync(join(dist, path), 'utf8')] as const)
      .filter(([, html]) => !html.includes('http-equiv="refresh"')),
  );
  return { pages, bytes: [...pages.values()].reduce((sum, html) => sum + Buffer.byteLength(html), 0) };
}
