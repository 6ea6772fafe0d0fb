import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { calculators } from '../calculators/index.ts';
import { findFaults, type Fault, type Known, type TermFile } from '../glossary/faults.ts';
import { formerFaults } from '../glossary/former-faults.ts';
import { mentionFaults } from '../glossary/mention-faults.ts';
import {
  mentionSchema,
  sharedNameSchema,
  slugSchema,
  sourceSchema,
  termSchema,
  topicSchema,
  type MentionRule,
} from '../glossary/schema.ts';
import { exampleFaults } from './example-faults.ts';
import { placeOf } from '../glossary/term.ts';
import type { z } from 'astro/zod';

/** The words as they stand on the disk, with every fault that was found in them. */
export interface Words {
  readonly terms: readonly TermFile[];
  readonly mentions: readonly MentionRule[];
  readonly faults: readonly Fault[];
}

const mentionsFile = 'mentions.yaml';

/**
 * Reads and checks every file of words below `src/content/`.
 *
 * @param root The folder of the project.
 */
export function readGlossary(root: string): Words {
  const content = join(root, 'src/content');
  const faults: Fault[] = [];
  const list = <T extends z.ZodType>(file: string, schema: T): z.infer<T>[] => {
    const rows = readYaml(join(content, file), `src/content/${file}`, faults);
    return (Array.isArray(rows) ? rows : []).flatMap((row: unknown, index) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return [parsed.data];
      faults.push(...schemaFaults(`src/content/${file}`, () => 1, parsed.error, `row ${index + 1}: `));
      return [];
    });
  };

  const sources = globSync('sources/*.yaml', { cwd: content }).map((file) => {
    const read = readYaml(join(content, file), `src/content/${file}`, faults);
    const parsed = sourceSchema.safeParse(read);
    if (read !== null && !parsed.success) faults.push(...schemaFaults(`src/content/${file}`, () => 1, parsed.error));
    return basename(file, '.yaml');
  });
  const terms = globSync('docs/terms/**/*.mdx', { cwd: content })
    .sort()
    .flatMap((file) => readTerm(join(content, file), relative(root, join(content, file)), faults));

  const known: Known = {
    topics: list('topics.yaml', topicSchema).map(({ id }) => id),
    sources,
    sharedNames: list('shared-names.yaml', sharedNameSchema).map(({ id }) => id),
    planned: list('reading-order.yaml', slugSchema),
    calculators: new Map(
      calculators.map(({ id, inputs, tables = {}, outputs }) => [
        id,
        { inputs: Object.keys(inputs), tables: Object.keys(tables), outputs: Object.keys(outputs) },
      ]),
    ),
  };
  const mentions = list(mentionsFile, mentionSchema);
  return {
    terms,
    mentions,
    faults: [
      ...faults,
      ...findFaults(terms, known),
      ...formerFaults(terms, known.planned),
      ...terms.flatMap(exampleFaults),
      ...mentionFaults(
        terms,
        mentions,
        `src/content/${mentionsFile}`,
        readFileSync(join(content, mentionsFile), 'utf8'),
      ),
    ],
  };
}

/** What a file of YAML holds; null, and a fault, where it is broken. */
function readYaml(path: string, file: string, faults: Fault[]): unknown {
  const document = parseDocument(readFileSync(path, 'utf8'));
  const [error] = document.errors;
  if (!error) return document.toJS();
  faults.push(brokenYaml(file, error.linePos?.[0].line ?? 1, error.message));
  return null;
}

const brokenYaml = (file: string, line: number, message: string): Fault => ({
  file,
  line,
  fault: message.split('\n')[0] ?? 'broken YAML',
  mend: 'Put quotes around text that holds a colon or begins with a sign.',
});

function readTerm(path: string, file: string, faults: Fault[]): TermFile[] {
  const text = readFileSync(path, 'utf8');
  const match = /^---\n(.*?\n)---\n(.*)$/s.exec(text);
  const place = placeOf(file);
  if (!match || !place) {
    faults.push({
      file,
      line: 1,
      fault: 'no frontmatter',
      mend: 'Begin the file with `---`, the fields and `---`; `npm run new:term` writes one.',
    });
    return [];
  }
  const [, front = '', body = ''] = match;
  const counter = new LineCounter();
  const document = parseDocument(front, { lineCounter: counter });
  const error = document.errors[0];
  if (error) {
    faults.push(brokenYaml(file, (error.linePos?.[0].line ?? 0) + 1, error.message));
    return [];
  }
  const lineOf = (key: string): number => {
    if (!isMap(document.contents)) return 1;
    const found = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)?.key;
    const start = isScalar(found) ? found.range[0] : undefined;
    return start === undefined ? 1 : counter.linePos(start).line + 1;
  };
  const parsed = termSchema.safeParse(document.toJS());
  if (!parsed.success) {
    faults.push(...schemaFaults(file, lineOf, parsed.error));
    return [];
  }
  const bodyLine = front.split('\n').length + 2;
  return [{ file, term: { ...parsed.data, ...place }, body, bodyLine, lineOf }];
}

function schemaFaults(file: string, lineOf: (key: string) => number, error: z.ZodError, where = ''): Fault[] {
  return error.issues.map((issue) => ({
    file,
    line: lineOf(String(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : ''))),
    fault: `${where}${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`,
    mend: 'Write the field as src/glossary/schema.ts describes it.',
  }));
}
