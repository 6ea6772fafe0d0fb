import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { topicSchema } from '../../src/glossary/schema.ts';
import { generateTerms, type GeneratedTerm } from './generate.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const content = 'src/content';
const termFolder = join(project, content, 'docs/terms');

/** The social cards take longer to draw than the pages to build, and no page is heavier for them. */
const left = new Set([termFolder, join(project, 'src/pages/social')]);

/** The ids of the topics, in reading order. */
export const topicIds: readonly string[] = topicSchema
  .array()
  .parse(parse(readFileSync(join(project, content, 'topics.yaml'), 'utf8')))
  .map(({ id }) => id);

/** The project with generated terms in the place of its own. */
export interface ProjectCopy {
  readonly root: string;
  readonly terms: readonly GeneratedTerm[];
  readonly remove: () => void;
}

/**
 * Copies the project and writes its terms anew. The copy stands below the project, so that it finds
 * the installed packages, and in a folder of its own, so that it shares no cache with it but that of
 * social cards, which are named by what is on them and slow to draw.
 *
 * @param topics The ids of the topics over which the terms are spread, in turn.
 */
export function copyProject(count: number, topics: readonly string[]): ProjectCopy {
  mkdirSync(join(project, '.cache'), { recursive: true });
  const root = mkdtempSync(join(project, '.cache', `generated-${count}-`));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(project, part), join(root, part), { recursive: true, filter: (path) => !left.has(path) });
  }
  const cards = '.cache/social-cards';
  for (const folder of [join(project, cards), join(root, '.cache')]) mkdirSync(folder, { recursive: true });
  symlinkSync(join(project, cards), join(root, cards));
  const sources = globSync('*.yaml', { cwd: join(project, content, 'sources') })
    .sort()
    .map((file) => basename(file, '.yaml'));
  const terms = generateTerms({ count, topics, sources });
  for (const { topic, slug, text } of terms) write(join(root, content, 'docs/terms', topic, `${slug}.mdx`), text);
  write(join(root, content, 'mentions.yaml'), '[]\n');
  write(join(root, content, 'reading-order.yaml'), stringify(terms.map(({ slug }) => slug)));
  return { root, terms, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
