import { definitionFaults } from './definitions.ts';
import { findFaults, type Fault, type Known, type TermFile } from './faults.ts';
import { guidance, toWrite } from './guidance.ts';
import { sections, type Kind } from './kinds.ts';
import { nearest } from './nearest.ts';
import { namesOf } from './names.ts';
import { proseFaults } from './prose.ts';
import type { Term } from './term.ts';

/** What an author says of a new term. */
export interface Draft {
  readonly title: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly topic: string;
  readonly definition: string;
  readonly abbreviation: string;
  readonly aliases: readonly string[];
  /** Empty where the page has none. */
  readonly calculator: string;
  /** A result of the calculator that the example can show; empty where there is none. */
  readonly answer: string;
  readonly see: readonly string[];
  readonly sources: readonly string[];
  readonly reviewed: string;
  /** The fields that nobody was asked about: the file says so to its author. */
  readonly proposed: readonly ('see' | 'sources')[];
}

/** The file of a new term: it passes every check as it stands, and every sentence of its body waits for its author. */
export function draftText(draft: Draft): string {
  const note = (field: Draft['proposed'][number], text: string) =>
    draft.proposed.includes(field) ? [`  # Proposed from the nearest terms: ${text}`] : [];
  return [
    '---',
    `title: ${yaml(draft.title)}`,
    ...(draft.abbreviation ? [`abbreviation: ${yaml(draft.abbreviation)}`] : []),
    ...(draft.aliases.length > 0 ? ['aliases:', ...draft.aliases.map((alias) => `  - ${yaml(alias)}`)] : []),
    'definition: >-',
    ...wrap(draft.definition, 94).map((line) => `  ${line}`),
    `kind: ${draft.kind}`,
    ...(draft.calculator ? [`calculator: ${draft.calculator}`] : []),
    ...(draft.answer
      ? [
          '# The numbers of the worked example: an input that is left out has its default.',
          'examples:',
          '  story:',
          '    inputs: {}',
        ]
      : []),
    'related:',
    ...note('see', 'name those that belong here, as broader, narrower, contrasts or see.'),
    `  see: [${draft.see.join(', ')}]`,
    'sources:',
    ...note('sources', 'name what the page rests on.'),
    ...draft.sources.map((id) => `  - id: ${id}`),
    `reviewed: ${draft.reviewed}`,
    '---',
    ...sections[draft.kind].flatMap((heading) => ['', `## ${heading}`, '', ...section(heading, draft)]),
    '',
  ].join('\n');
}

function section(heading: string, draft: Draft): string[] {
  const lines = wrap(`${toWrite} ${guidance[heading] ?? ''}`, 94).map((line) => `> ${line}`);
  if (heading === 'Worked example' && draft.answer)
    return [...lines, '', `The answer is [[story.${draft.answer}]]. [Try it with your numbers](example:story).`];
  if (heading === 'The difference in one table') return [...lines, '', ...table(draft.title)];
  return lines;
}

/** The empty table of a comparison, with its sides from a title such as "ARR vs MRR". */
function table(title: string): string[] {
  const named = title.split(/ (?:vs\.?|versus) /);
  const sides = named.length > 1 ? named : ['One', 'Other'];
  const row = (first: string, cells: readonly string[]) =>
    `|${[first, ...cells].map((cell) => (cell ? ` ${cell} ` : ' ')).join('|')}|`;
  return [
    row('', sides),
    row(
      '---',
      sides.map(() => '---'),
    ),
    row(
      'Counts',
      sides.map(() => '…'),
    ),
    row(
      'Fits',
      sides.map(() => '…'),
    ),
  ];
}

/** A text as one value of YAML: in quotes where it could be read as something else. */
const yaml = (text: string) =>
  /^[A-Za-z][\w ’'&/.-]*[\w.]$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);

/** A text in lines of at most so many characters, cut between words. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Terms to begin with where an author names none: those of the topic with the nearest names, then others. */
export function proposeRelated(title: string, topic: string, terms: readonly Term[], count: number): string[] {
  const inTopic = terms.filter((term) => term.topic === topic);
  const near = (list: readonly Term[]) => nearest(title, list, namesOf, count);
  return [...new Set([...near(inTopic), ...inTopic, ...near(terms), ...terms].map(({ slug }) => slug))].slice(0, count);
}

/** A source to begin with where an author names none: the one that the related terms cite most. */
export function proposeSource(related: readonly string[], terms: readonly Term[]): string {
  const cited = terms
    .filter(({ slug }) => related.includes(slug))
    .flatMap(({ sources }) => sources.map(({ id }) => id));
  const times = (id: string) => cited.filter((each) => each === id).length;
  return cited.toSorted((a, b) => times(b) - times(a))[0] ?? '';
}

/** Where the file of a draft belongs. */
export const draftPath = ({ topic, slug }: Pick<Draft, 'topic' | 'slug'>): string =>
  `src/content/docs/terms/${topic}/${slug}.mdx`;

/** A fault of a draft, with the field of the frontmatter of which it speaks, or `body`. */
export type DraftFault = Pick<Fault, 'fault' | 'mend'> & { readonly field: string };

/** Every fault that a draft would bring into the glossary, by the same checks that stop a build. */
export function faultsOfDraft(draft: Draft, files: readonly TermFile[], known: Known): DraftFault[] {
  const text = draftText(draft);
  const bodyLine = text.indexOf('\n---\n') + 5;
  // A line of the file would say nothing to an author who is still answering: each field is a line of its own.
  const fields = [
    'topic',
    'title',
    'abbreviation',
    'aliases',
    'definition',
    'kind',
    'calculator',
    'examples',
    'related',
    'sources',
  ];
  const file: TermFile = {
    file: draftPath(draft),
    term: {
      ...draft,
      abbreviation: draft.abbreviation || undefined,
      calculator: draft.calculator || undefined,
      examples: draft.answer ? { story: { inputs: {}, tables: {} } } : {},
      related: { broader: [], narrower: [], contrasts: [], see: [...draft.see] },
      sources: draft.sources.map((id) => ({ id, where: '' })),
      aliases: [...draft.aliases],
      formerly: [],
      unlinked: [],
    },
    body: text.slice(bodyLine),
    bodyLine: fields.length + 1,
    lineOf: (key) => fields.indexOf(key) + 1,
  };
  const all = (terms: readonly TermFile[]) => [
    ...findFaults(terms, known),
    ...definitionFaults(terms),
    ...proseFaults(terms),
  ];
  const before = new Set(all(files).map(({ file: at, fault }) => `${at} ${fault}`));
  return all([...files, file])
    .filter(({ file: at, fault }) => !before.has(`${at} ${fault}`))
    .map(({ file: at, line, fault, mend }) => ({
      field: at === file.file ? (fields[line - 1] ?? 'body') : 'aliases',
      fault,
      mend,
    }));
}

/**
 * The text of `reading-order.yaml` with a slug at the end of its topic; the text as it was where the slug is there.
 */
export function addToReadingOrder(text: string, topic: string, slug: string): string {
  const lines = text.trimEnd().split('\n');
  if (lines.includes(`- ${slug}`)) return text;
  const start = lines.indexOf(`# ${topic}`);
  if (start < 0) return [...lines, '', `# ${topic}`, `- ${slug}`, ''].join('\n');
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith('- '));
  lines.splice(length < 0 ? lines.length : start + 1 + length, 0, `- ${slug}`);
  return `${lines.join('\n')}\n`;
}
