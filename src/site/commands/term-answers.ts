/** The questions of `npm run new:term`, and what is wrong with an answer. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { defaultsOf, evaluate } from '../../calculators/evaluate.ts';
import { calculatorById, calculators } from '../../calculators/index.ts';
import type { Known } from '../../glossary/faults.ts';
import { kinds, type Kind } from '../../glossary/kinds.ts';
import { nameAddress } from '../../glossary/names.ts';
import { faultsOfDraft, proposeRelated, proposeSource, type Draft, type DraftFault } from '../../glossary/new-term.ts';
import { slugSchema } from '../../glossary/schema.ts';
import { readGlossary } from '../read-glossary.ts';

export const { terms } = readGlossary(process.cwd());
const rows = (file: string): unknown => parse(readFileSync(`src/content/${file}`, 'utf8'));
const ids = (file: string) =>
  z
    .array(z.object({ id: z.string() }))
    .parse(rows(file))
    .map(({ id }) => id);
/** What a term may refer to. */
export const known: Known = {
  topics: ids('topics.yaml'),
  sources: globSync('src/content/sources/*.yaml').map((file) => basename(file, '.yaml')),
  sharedNames: ids('shared-names.yaml'),
  planned: z.array(slugSchema).parse(rows('reading-order.yaml')),
  calculators: new Map(
    calculators.map(({ id, inputs, tables = {}, outputs }) => [
      id,
      { inputs: Object.keys(inputs), tables: Object.keys(tables), outputs: Object.keys(outputs) },
    ]),
  ),
};

/** What the author said, by the name of the question. */
export type Answers = ReadonlyMap<string, string>;

const list = (text: string, mark: RegExp) =>
  text
    .split(mark)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The answers as a draft; what nobody has answered yet is left plain, or proposed. */
export function toDraft(answers: Answers): Draft {
  const answer = (name: string) => answers.get(name)?.trim() ?? '';
  const title = answer('title');
  const topic = answer('topic');
  const all = terms.map(({ term }) => term);
  const related = list(answer('related'), /[;,\s]+/);
  const see = related.length > 0 ? related : proposeRelated(title, topic, all, 3);
  const sources = list(answer('sources'), /[;,\s]+/);
  const calculator = calculatorById.get(answer('calculator'));
  const [first] = Object.entries(calculator ? evaluate(calculator, defaultsOf(calculator)) : {});
  return {
    title,
    slug: answer('slug') || nameAddress(title),
    kind: kinds.find((kind) => kind === answer('kind')) ?? 'concept',
    topic,
    definition: answer('definition'),
    abbreviation: answer('abbreviation'),
    aliases: list(answer('aliases'), /;/),
    calculator: answer('calculator'),
    answer: first && first[1].value !== null ? first[0] : '',
    see,
    sources: sources.length > 0 ? sources : [proposeSource(see, all)].filter((id) => id !== ''),
    reviewed: new Date().toISOString().slice(0, 10),
    proposed: [...(related.length > 0 ? [] : ['see' as const]), ...(sources.length > 0 ? [] : ['sources' as const])],
  };
}

/** What is wrong with one answer by itself. */
export function faultsByItself(name: string, answers: Answers): string[] {
  const answer = answers.get(name)?.trim() ?? '';
  if (answer === '' && required(answers).includes(name)) return [`A ${name} is needed.`];
  if (name === 'kind' && !kinds.some((kind) => kind === answer))
    return [`There is no kind "${answer}". Use one of: ${kinds.join(', ')}.`];
  if (name === 'topic' && !known.topics.includes(answer))
    return [`There is no topic "${answer}". Use one of: ${known.topics.join(', ')}.`];
  if (name !== 'title' && name !== 'slug') return [];
  const { slug } = toDraft(answers);
  if (slug === '') return ['A title needs letters or digits.'];
  const there = terms.find(({ term }) => term.slug === slug);
  if (there)
    return [`${there.file} is there already, and nothing is ever overwritten. Give the new term another ${name}.`];
  return slugSchema.safeParse(slug).success
    ? []
    : [`"${slug}" is no slug: lower-case letters and digits, joined by single hyphens.`];
}

/** What is wrong with one answer beside the terms that are there, as far as the other answers tell. */
export function faultsBesideOthers(name: string, answers: Answers): string[] {
  const fields = { title: ['title', 'aliases'], kind: [], abbreviation: ['abbreviation', 'aliases'] }[name] ?? [name];
  const draft = toDraft(answers);
  return faultsOfDraft({ ...draft, topic: draft.topic || (known.topics[0] ?? '') }, terms, known)
    .filter(({ field }) => fields.includes(field))
    .map(describe);
}

/** A fault as a sentence, and its mend. */
export const describe = ({ fault, mend }: DraftFault) =>
  `${fault.replace(/^./, (first) => first.toUpperCase())}. ${mend}`;

/** The questions that need an answer. */
export const required = (answers: Answers) => [
  'title',
  'kind',
  'topic',
  'definition',
  ...(answers.get('kind') === ('metric' satisfies Kind) ? ['calculator'] : []),
];

/** The questions, in the order in which they are asked. */
export const questions: Readonly<Record<string, (answers: Answers) => string>> = {
  title: () => 'Title, in sentence case ("Annual recurring revenue")',
  kind: () => `Kind: ${kinds.join(', ')}`,
  topic: () => `Topic: ${known.topics.join(', ')}`,
  abbreviation: () => 'Abbreviation, where one is in common use',
  aliases: () => 'Other names, with a semicolon between',
  definition: (answers) =>
    `Definition: one sentence of at most 35 words that begins with "${answers.get('title') ?? ''}"`,
  calculator: () => `Calculator: ${calculators.map(({ id }) => id).join(', ')}`,
  related: (answers) => `Three related slugs (Enter for ${toDraft(answers).see.join(', ')})`,
  sources: (answers) =>
    `Sources, by the names of files in src/content/sources/ (Enter for ${toDraft(answers).sources.join(', ')})`,
};
