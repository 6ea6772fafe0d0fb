import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEdition } from '../../src/site/offline/write-edition.ts';
import { copyProject, topicIds } from '../bench/project-copy.ts';

/** The site with a few generated terms, built below a path, and a second edition of it. */
export interface SmallSite {
  readonly base: string;
  /** The slugs of its terms; the first is a metric with a calculator. */
  readonly slugs: readonly string[];
  readonly first: string;
  /** As the first, with another text on one page and another name for the script of the search. */
  readonly second: string;
  readonly remove: () => void;
}

/** What the second edition says on the page that has changed. */
export const news = 'This sentence is new.';

/** Builds the small site once, and derives its second edition from what was built. */
export async function buildSmallSite(base: string): Promise<SmallSite> {
  const { root, terms, remove } = copyProject(20, topicIds.slice(0, 2));
  execFileSync(process.execPath, ['src/site/commands/build.ts', '--quiet'], {
    cwd: root,
    env: { ...process.env, SITE_BASE: base, SITE_OFFLINE: '', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [first, second] = [join(root, 'dist'), join(root, 'second')];
  cpSync(first, second, { recursive: true });
  const slugs = terms.map(({ slug }) => slug);
  change(join(second, 'terms', slugs[0] ?? '', 'index.html'), (html) =>
    html.replace('<footer', `<p>${news}</p><footer`),
  );
  const panel = globSync('search-panel.*.js', { cwd: join(second, '_astro') })[0] ?? '';
  for (const file of globSync('_astro/*.js', { cwd: second }))
    change(join(second, file), (script) => script.replaceAll(panel, `new-${panel}`));
  renameSync(join(second, '_astro', panel), join(second, '_astro', `new-${panel}`));
  // A host has the packs of its own edition only.
  rmSync(join(second, '_astro/offline'), { recursive: true });
  await writeEdition(second, base);
  return { base, slugs, first, second, remove };
}

function change(file: string, how: (text: string) => string): void {
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}
