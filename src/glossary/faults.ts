import { nameAddress } from './names.ts';
import { formerAddresses } from './former-addresses.ts';
import { closingSections, sections } from './kinds.ts';
import { nearest } from './nearest.ts';
import { ownedNames } from './owners.ts';
import { resolveRelations } from './relations.ts';
import { definitionWords } from './schema.ts';
import { exampleOf, relationTypes, type Term } from './term.ts';

/** What is wrong with a file of words, where, and how to mend it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly fault: string;
  readonly mend: string;
}

/** A term as it stands in its file. */
export interface TermFile {
  readonly file: string;
  readonly term: Term;
  /** The text below the frontmatter. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** The line of a key of the frontmatter, such as `related` or `related.see`. */
  readonly lineOf: (key: string) => number;
}

/** What the words may refer to. */
export interface Known {
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  readonly sharedNames: readonly string[];
  /** Slugs that are to be written: a relation may name them before anybody has. */
  readonly planned: readonly string[];
  /** The ids of the calculators that exist, each with the ids of its inputs and outputs. */
  readonly calculators: ReadonlyMap<
    string,
    { readonly inputs: readonly string[]; readonly tables: readonly string[]; readonly outputs: readonly string[] }
  >;
}

/** Every fault of a whole glossary. A build stops at the first list that is not empty. */
export function findFaults(files: readonly TermFile[], known: Known): Fault[] {
  const bySlug = new Map<string, TermFile[]>();
  for (const file of files) bySlug.set(file.term.slug, [...(bySlug.get(file.term.slug) ?? []), file]);
  const slugs = new Set([...bySlug.keys(), ...known.planned]);
  const newNames = new Map(
    formerAddresses(files.map(({ term }) => term)).map(({ address, term }) => [address, term.slug]),
  );
  const hintFor: Hint = (slug) => {
    const renamed = newNames.get(slug);
    return renamed === undefined ? hint(slug, [...slugs]) : ` It was renamed to "${renamed}".`;
  };
  return [
    ...files.flatMap((file) => faultsOfTerm(file, bySlug, slugs, known, hintFor)),
    ...faultsOfNames(files, known),
  ];
}

/** What to write for a slug that is unknown: its new one, or those that are near. */
type Hint = (slug: string) => string;

function faultsOfTerm(
  entry: TermFile,
  bySlug: ReadonlyMap<string, readonly TermFile[]>,
  slugs: ReadonlySet<string>,
  known: Known,
  hintFor: Hint,
): Fault[] {
  const { term, lineOf } = entry;
  const faults: Fault[] = [];
  const report = (line: number, fault: string, mend: string) => faults.push({ file: entry.file, line, fault, mend });

  const twin = bySlug.get(term.slug)?.find((other) => other !== entry);
  if (twin) report(1, `the slug "${term.slug}" is also that of ${twin.file}`, 'Rename one of the two files.');
  if (!known.topics.includes(term.topic)) {
    report(
      1,
      `the folder "${term.topic}" is not a topic`,
      `Move the file, or add the topic to src/content/topics.yaml.${hint(term.topic, known.topics)}`,
    );
  }

  const words = term.definition.trim().split(/\s+/).length;
  if (words > definitionWords) {
    report(lineOf('definition'), `the definition has ${words} words`, `Cut it to ${definitionWords} at the most.`);
  }
  if (!startsWithTerm(term)) {
    report(
      lineOf('definition'),
      'the definition does not start with the term',
      `Begin it with "${term.title}" (an article or the abbreviation may come first).`,
    );
  }

  if (term.kind === 'metric' && !term.calculator) {
    report(
      lineOf('kind'),
      'a metric without a calculator',
      'Add `calculator:` with the id of a file in src/calculators/list/.',
    );
  }
  if (term.calculator && !known.calculators.has(term.calculator)) {
    report(
      lineOf('calculator'),
      `unknown calculator "${term.calculator}"`,
      `Use an id of src/calculators/list/.${hint(term.calculator, [...known.calculators.keys()])}`,
    );
  }
  for (const [name, example] of Object.entries(term.examples)) {
    const id = example.calculator ?? term.calculator;
    const calculator = id === undefined ? undefined : known.calculators.get(id);
    if (!calculator) {
      report(
        lineOf('examples'),
        `the example "${name}" has no calculator that exists`,
        'Name one in `calculator:` of the example.',
      );
      continue;
    }
    for (const [kind, word] of [
      ['inputs', 'input'],
      ['tables', 'input of rows'],
    ] as const) {
      for (const input of Object.keys(example[kind])) {
        if (calculator[kind].includes(input)) continue;
        report(
          lineOf('examples'),
          `the calculator "${id ?? ''}" has no ${word} "${input}"`,
          `It has: ${calculator[kind].join(', ') || 'none'}.`,
        );
      }
    }
  }

  for (const type of relationTypes) {
    for (const slug of term.related[type]) {
      if (slug === term.slug) report(lineOf('related'), 'the term is related to itself', `Take it out of \`${type}\`.`);
      if (slugs.has(slug)) continue;
      report(lineOf('related'), `unknown relation "${slug}"`, `Use the slug of a term.${hintFor(slug)}`);
    }
  }

  for (const slug of term.unlinked === 'all' ? [] : term.unlinked) {
    if (slugs.has(slug)) continue;
    report(lineOf('unlinked'), `unknown term "${slug}"`, `Use the slug of a term.${hintFor(slug)}`);
  }

  for (const { id } of term.sources) {
    if (known.sources.includes(id)) continue;
    report(
      lineOf('sources'),
      `unknown source "${id}"`,
      `Add src/content/sources/${id}.yaml, or use the id of a file there.${hint(id, known.sources)}`,
    );
  }

  faults.push(...faultsOfBody(entry, slugs, known, hintFor));
  return faults;
}

/** The definition starts with its term: articles, a plural and what the title adds in parentheses do not count against it. */
function startsWithTerm(term: Term): boolean {
  const plain = (text: string) => nameAddress(text).replace(/^(a|an|the)-/, '');
  const definition = plain(term.definition);
  return [term.title, term.title.replace(/ \([^)]*\)/, ''), ...(term.abbreviation ? [term.abbreviation] : [])].some(
    (name) => new RegExp(`^${plain(name)}(e?s)?(-|$)`).test(definition),
  );
}

function faultsOfBody(entry: TermFile, slugs: ReadonlySet<string>, known: Known, hintFor: Hint): Fault[] {
  const { term, body, bodyLine, file } = entry;
  const faults: Fault[] = [];
  const report = (line: number, fault: string, mend: string) => faults.push({ file, line, fault, mend });
  const lines = body.split('\n');

  const headings = lines.flatMap((text, index) => {
    const match = /^(#{1,6}) (.+)$/.exec(text);
    return match ? [{ depth: match[1]?.length ?? 0, text: match[2]?.trim() ?? '', line: bodyLine + index }] : [];
  });
  const found = headings.filter(({ depth }) => depth <= 2);
  const closing: readonly string[] = closingSections;
  const wanted = [...sections[term.kind], ...closing.filter((name) => found.some(({ text }) => text === name))];
  const differs = found.findIndex(({ depth, text }, index) => depth !== 2 || text !== wanted[index]);
  if (differs >= 0 || found.length < wanted.length) {
    const at = found[differs];
    report(
      at?.line ?? bodyLine + lines.length - 1,
      at
        ? `the heading "${at.text}" is not the next one of a ${term.kind}`
        : `the section "${wanted[found.length] ?? ''}" is missing`,
      `A ${term.kind} has, in this order: ${wanted.map((name) => `## ${name}`).join(', ')}.`,
    );
  }

  lines.forEach((text, index) => {
    const line = bodyLine + index;
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]*)\)/g)) {
      const fault = faultOfLink(target, term, slugs, hintFor);
      if (fault) report(line, ...fault);
    }
    for (const [whole, name = '', id = ''] of text.matchAll(/\[\[([^\].]*)\.?([^\]]*)\]\]/g)) {
      const example = exampleOf(term, name);
      const calculator = known.calculators.get(example?.calculator ?? term.calculator ?? '');
      if (!example) {
        report(
          line,
          `${whole} names no example`,
          `Write it under \`examples:\`, or use one of: ${Object.keys(term.examples).join(', ') || 'none yet'}.`,
        );
      } else if (calculator && ![...calculator.inputs, ...calculator.outputs].includes(id)) {
        report(
          line,
          `${whole} names no input or result`,
          `Use one of: ${[...calculator.inputs, ...calculator.outputs].join(', ')}.`,
        );
      }
    }
  });
  return faults;
}

function faultOfLink(
  target: string,
  term: Term,
  slugs: ReadonlySet<string>,
  hintFor: Hint,
): [fault: string, mend: string] | null {
  const [scheme, rest = ''] = target.split(/:(.*)/s);
  if (scheme === 'term') {
    if (rest === '') return null;
    if (rest === term.slug) return ['the page links to itself', 'Take the link out.'];
    if (!slugs.has(rest)) return [`the link leads to no term: "${rest}"`, `Use the slug of a term.${hintFor(rest)}`];
    return null;
  }
  if (scheme === 'example') {
    return exampleOf(term, rest) ? null : [`the link names no example: "${rest}"`, 'Write it under `examples:`.'];
  }
  return [
    `the link "${target}" is an address`,
    'Link to a term as (term:slug), to an example as (example:name); cite everything else in `sources`.',
  ];
}

function faultsOfNames(files: readonly TermFile[], known: Known): Fault[] {
  const faults: Fault[] = [];
  const fileOf = new Map(files.map((file) => [file.term.slug, file]));
  const titles = new Map<string, string>();
  for (const { term, file, lineOf } of files) {
    const address = nameAddress(term.title);
    const other = titles.get(address);
    if (other)
      faults.push({
        file,
        line: lineOf('title'),
        fault: `the title is also that of ${other}`,
        mend: 'Give one of the two a title of its own.',
      });
    titles.set(address, file);
  }
  const shared = new Set(known.sharedNames.map(nameAddress));
  for (const { address, name, owners } of ownedNames(files.map(({ term }) => term))) {
    if (owners.length < 2 || shared.has(address)) continue;
    const owner = owners.at(-1);
    const entry = owner && fileOf.get(owner.slug);
    faults.push({
      file: entry?.file ?? '',
      line: entry?.lineOf(keyOf(entry.term, address)) ?? 1,
      fault: `the name "${name}" is also that of ${owners
        .filter((each) => each !== owner)
        .map(({ slug }) => slug)
        .join(', ')}`,
      mend: 'Take it from one of them, or list it in src/content/shared-names.yaml.',
    });
  }
  const relations = resolveRelations(files.map(({ term }) => term));
  for (const { term, file, lineOf } of files) {
    const resolved = relations.get(term.slug);
    const planned = relationTypes.flatMap((type) => term.related[type]).filter((slug) => !fileOf.has(slug)).length;
    const count = relationTypes.reduce((sum, type) => sum + (resolved?.[type].length ?? 0), planned);
    if (count < 3)
      faults.push({
        file,
        line: lineOf('related'),
        fault: `${count} ${count === 1 ? 'relation' : 'relations'}`,
        mend: 'Name three at the least, both sides counted.',
      });
  }
  return faults;
}

/** The key of the frontmatter under which a term has a name; that of the title where only the file has it. */
function keyOf({ abbreviation, aliases }: Term, address: string): string {
  if (aliases.some((alias) => nameAddress(alias) === address)) return 'aliases';
  return abbreviation !== undefined && nameAddress(abbreviation) === address ? 'abbreviation' : 'title';
}

/** " Did you mean …?", or nothing where no candidate is near. */
function hint(wrong: string, candidates: readonly string[]): string {
  const best = nearest(wrong, [...new Set(candidates)], (candidate) => [candidate], 3);
  return best.length > 0 ? ` Did you mean ${best.map((name) => `"${name}"`).join(' or ')}?` : '';
}

/** Faults as an author reads them in the terminal. */
export function describeFaults(faults: readonly Fault[]): string {
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the words`;
  return [
    count,
    ...faults.map(({ file, line, fault, mend }) => `  ${file}:${line}\n    ${fault}\n    mend: ${mend}`),
  ].join('\n');
}
