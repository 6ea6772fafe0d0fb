import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectCopy } from './project-copy.ts';
import { runInCopy } from './run-in-copy.ts';

/** The HTML of a site of generated terms. */
export interface BuiltSite {
  /** Every page but those that forward, by its path below `dist/`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Every page that forwards, by its path. */
  readonly forwards: ReadonlyMap<string, string>;
  /** The bytes of the pages that do not. */
  readonly bytes: number;
}

/** Builds a copy, as `npm run build` does. */
export function buildSite({ root }: ProjectCopy): BuiltSite {
  runInCopy(root, 'src/site/commands/build.ts', '--quiet');
  const dist = join(root, 'dist');
  const all = globSync('**/*.html', { cwd: dist }).map(
    (path) => [path, readFileSync(join(dist, path), 'utf8')] as const,
  );
  const doesForward = (html: string) => html.includes('http-equiv="refresh"');
  const pages = new Map(all.filter(([, html]) => !doesForward(html)));
  const forwards = new Map(all.filter(([, html]) => doesForward(html)));
  return { pages, forwards, bytes: [...pages.values()].reduce((sum, html) => sum + Buffer.byteLength(html), 0) };
}
