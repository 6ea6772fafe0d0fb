import { closingSections, sections, type Kind } from '../../src/glossary/kinds.ts';
import { calculators } from '../../src/calculators/index.ts';
import { defaultsOf, evaluate } from '../../src/calculators/evaluate.ts';
import { generatedName } from './generated-names.ts';
import { Prose } from './prose.ts';
import { randomFrom } from './random.ts';

/** A term that a program wrote: its place, and its file's text. */
export interface GeneratedTerm {
  readonly slug: string;
  readonly topic: string;
  readonly kind: Kind;
  readonly text: string;
}

/** What a corpus is made of. */
export interface Recipe {
  readonly count: number;
  /** The ids of the topics over which the terms are spread, in turn. */
  readonly topics: readonly string[];
  /** The ids of sources that may be cited. */
  readonly sources: readonly string[];
}

/** Twenty terms as the inventory mixes them: a quarter concepts, a fifth metrics. */
const mix: readonly Kind[] = [
  'metric',
  'concept',
  'process',
  'method',
  'concept',
  'practice',
  'metric',
  'tool',
  'concept',
  'role',
  'metric',
  'method',
  'concept',
  'process',
  'comparison',
  'technology',
  'metric',
  'concept',
  'practice',
  'document',
];

/** How far back a term refers. Only backward, so that a term reads the same however many follow it. */
const reach = { contrasts: 13, see: [1, 7, 20] } as const;

/** The address that the first term had before it was renamed. */
export const formerSlug = 'before-it-was-renamed';

/** Valid terms with text of their own. The first of them are the same whatever the count. */
export function generateTerms({ count, topics, sources }: Recipe): GeneratedTerm[] {
  const prose = new Prose();
  return Array.from({ length: count }, (_, index) => {
    const kind = mix[index % mix.length] ?? 'concept';
    const { slug } = generatedName(index);
    const text = `${frontmatter(index, kind, sources, prose)}\n${body(index, kind, prose)}`;
    return { slug, topic: topics[index % topics.length] ?? '', kind, text };
  });
}

const slugBefore = (index: number, steps: number): string[] =>
  index >= steps ? [generatedName(index - steps).slug] : [];

const calculatorAt = (index: number) => calculators[index % calculators.length];

function frontmatter(index: number, kind: Kind, sources: readonly string[], prose: Prose): string {
  const { title, abbreviation, alias } = generatedName(index);
  const random = randomFrom(index);
  const line = prose.sentence(random);
  const calculator = kind === 'metric' ? calculatorAt(index) : undefined;
  return [
    '---',
    `title: ${title}`,
    ...(abbreviation ? [`abbreviation: ${abbreviation}`] : []),
    `aliases: [${alias}]`,
    ...(index === 0 ? [`formerly: [${formerSlug}]`] : []),
    `definition: "${title}: ${line.charAt(0).toLowerCase()}${line.slice(1)}"`,
    `kind: ${kind}`,
    ...(calculator ? [`calculator: ${calculator.id}`, 'examples:', '  sample:', '    inputs: {}'] : []),
    'related:',
    `  contrasts: [${slugBefore(index, reach.contrasts).join(', ')}]`,
    `  see: [${reach.see.flatMap((steps) => slugBefore(index, steps)).join(', ')}]`,
    'sources:',
    ...[0, 1].map((next) => `  - id: ${sources[(index * 2 + next) % sources.length] ?? ''}`),
    'reviewed: 2026-01-15',
    '---',
    '',
  ].join('\n');
}

function body(index: number, kind: Kind, prose: Prose): string {
  const random = randomFrom(-index - 1);
  const wanted: readonly string[] = [...sections[kind], ...(index % 4 === 0 ? closingSections : [])];
  return wanted
    .map(
      (heading, place) =>
        `## ${heading}\n\n${section(index, heading, place, () => prose.paragraph(random, 3), wanted.length)}\n`,
    )
    .join('\n');
}

function section(index: number, heading: string, place: number, paragraph: () => string, count: number): string {
  if (heading === 'The difference in one table') return table(paragraph);
  if (heading === 'Worked example')
    return `${paragraph().replace(/\.$/, '')}: ${figureOf(index)}.\n\n${paragraph()} [Recalculate](example:sample).`;
  if (heading === 'Common mistakes') return `${paragraph()}\n\n- ${paragraph()}\n- ${paragraph()}`;
  const link = reach.see
    .slice(place, place + 1)
    .flatMap((steps) =>
      slugBefore(index, steps).map(
        (slug) => ` Read [${generatedName(index - steps).title.toLowerCase()}](term:${slug}).`,
      ),
    );
  return `${paragraph()}${link.join('')}${count <= 4 ? `\n\n${paragraph()}` : ''}`;
}

/** The first result of the term's calculator that has a value at the defaults, as authors write it. */
function figureOf(index: number): string {
  const calculator = calculatorAt(index);
  const first =
    calculator && Object.entries(evaluate(calculator, defaultsOf(calculator))).find(([, { value }]) => value !== null);
  if (!first) throw new Error(`${calculator?.id ?? 'no calculator'} has no result at its defaults`);
  return `[[sample.${first[0]}]]`;
}

function table(paragraph: () => string): string {
  const rows = [1, 2, 3].map((row) => `| ${row} | ${paragraph().split('. ').join(' | ')} |`);
  return ['| Row | One | Other | Both |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
