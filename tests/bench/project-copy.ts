import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSeq, parse, parseDocument, stringify } from 'yaml';
import { topicSchema } from '../../src/glossary/schema.ts';
import { generateTerms, type GeneratedTerm } from './generate.ts';

/** The folder of this project. */
export const projectPath = fileURLToPath(new URL('../../', import.meta.url));
const content = 'src/content';

/** What a copy goes without: our terms, and the social cards, of which each takes longer than its page and makes none heavier. */
const leftOut = [`${content}/docs/terms`, 'src/pages/social'].map((path) => join(projectPath, path));

/** The ids of the topics, in reading order. */
export const topicIds: readonly string[] = topicSchema
  .array()
  .parse(parse(readFileSync(join(projectPath, content, 'topics.yaml'), 'utf8')))
  .map(({ id }) => id);

/** The ids of the sources that a term may cite. */
export const sourceIds: readonly string[] = globSync('*.yaml', { cwd: join(projectPath, content, 'sources') })
  .sort()
  .map((file) => basename(file, '.yaml'));

/** The project with generated terms in the place of its own. */
export interface ProjectCopy {
  readonly root: string;
  readonly terms: readonly GeneratedTerm[];
  readonly remove: () => void;
}

/**
 * Copies the project and writes its terms anew. The copy stands below the project, so that it finds
 * the installed packages, and in a folder of its own, so that it shares no cache with it.
 *
 * @param topics The ids of the topics over which the terms are spread, in turn.
 * @param folder Where the copy stands; a new folder unless given. What stood there is removed.
 */
export function copyProject(count: number, topics: readonly string[], folder?: string): ProjectCopy {
  mkdirSync(join(projectPath, '.cache'), { recursive: true });
  const root = folder ?? mkdtempSync(join(projectPath, '.cache', `generated-${count}-`));
  rmSync(join(root, 'src'), { recursive: true, force: true });
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(projectPath, part), join(root, part), { recursive: true, filter: (path) => !leftOut.includes(path) });
  }
  const terms = generateTerms({ count, topics, sources: sourceIds });
  for (const { topic, slug, text } of terms) write(join(root, content, 'docs/terms', topic, `${slug}.mdx`), text);
  write(join(root, content, 'mentions.yaml'), '[]\n');
  write(join(root, content, 'reading-order.yaml'), stringify(terms.map(({ slug }) => slug)));
  leadPathsThrough(join(root, content, 'paths'), terms);
  return { root, terms, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Lets the learning paths lead through generated terms: as they stand, nobody could walk them. */
function leadPathsThrough(folder: string, terms: readonly GeneratedTerm[]): void {
  for (const [place, name] of globSync('*.yaml', { cwd: folder }).sort().entries()) {
    const path = parseDocument(readFileSync(join(folder, name), 'utf8'));
    const steps = path.get('steps');
    for (const step of (isSeq(steps) ? steps.items : []).keys())
      path.setIn(['steps', step, 'term'], terms[(place * 11 + step) % terms.length]?.slug);
    write(join(folder, name), String(path));
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
