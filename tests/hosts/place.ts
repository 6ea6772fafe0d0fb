import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { base } from '../../src/site/environment.ts';
import { copyProject, topicIds, type ProjectCopy } from '../bench/project-copy.ts';
import { buildEnvironment } from '../bench/run-in-copy.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A built site, put where a web server would look for it. */
export interface Place {
  /** The path below which it lies, with a slash at both ends. */
  readonly base: string;
  /** The folder that answers for `/`. */
  readonly root: string;
  /** The folder that the build wrote. */
  readonly dist: string;
  /** What the build wrote for web servers, and the files that ship for them. */
  readonly built: string;
  readonly hosting: string;
  /** The addresses of a term and of a page that forwards. */
  readonly term: string;
  readonly forward: string;
  readonly remove: () => void;
}

/** What the rules of the hosts promise for, whether or not this build has it. */
const promised = {
  'embed/probe/index.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>Probe</title><p>Probe',
  'sw.js': '// A worker that does nothing.\n',
};

function put(dist: string, base: string): Pick<Place, 'base' | 'root' | 'term' | 'forward' | 'remove'> {
  const root = mkdtempSync(join(tmpdir(), 'glossary-host-'));
  const folder = join(root, base);
  cpSync(dist, folder, { recursive: true });
  for (const [file, text] of Object.entries(promised)) {
    if (existsSync(join(folder, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const forwards = (file: string) => readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"');
  const pages = globSync('terms/*/index.html', { cwd: folder }).sort();
  const addressOf = (file = '') => file.replace('index.html', '');
  return {
    base,
    root,
    term: addressOf(pages.find((file) => !forwards(file))),
    forward: addressOf(pages.find(forwards)),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** `dist/` as it is. */
export function wholeSite(): Place {
  return {
    ...put(join(project, 'dist'), base),
    dist: join(project, 'dist'),
    built: join(project, 'hosting/built'),
    hosting: join(project, 'hosting'),
  };
}

const below = '/guides/glossary/';

/**
 * Builds a small site of generated terms for a path of two levels.
 *
 * @param surroundings What else the environment says.
 */
export function buildSmallSite(surroundings: Readonly<Record<string, string>> = {}): ProjectCopy {
  const copy = copyProject(16, topicIds);
  try {
    execFileSync(process.execPath, ['src/site/commands/build.ts', '--quiet'], {
      cwd: copy.root,
      env: buildEnvironment({ SITE_BASE: below, ...surroundings }),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return copy;
  } catch (error) {
    copy.remove();
    throw error;
  }
}

/** A small site of generated terms, below a path of two levels. */
export function smallSiteBelowAPath(): Place {
  const copy = buildSmallSite();
  const place = put(join(copy.root, 'dist'), below);
  return {
    ...place,
    dist: join(copy.root, 'dist'),
    built: join(copy.root, 'hosting/built'),
    hosting: join(project, 'hosting'),
    remove: () => {
      place.remove();
      copy.remove();
    },
  };
}
