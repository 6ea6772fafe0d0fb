import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { guidance, toWrite } from '../../src/glossary/guidance.ts';
import { kinds, sections } from '../../src/glossary/kinds.ts';
import {
  addToReadingOrder,
  draftText,
  faultsOfDraft,
  proposeRelated,
  proposeSource,
  type Draft,
} from '../../src/glossary/new-term.ts';
import { proseFaults } from '../../src/glossary/prose.ts';
import { definitionFaults } from '../../src/glossary/definitions.ts';
import { readGlossary } from '../../src/site/read-glossary.ts';
import { lead, withGlossary } from './small-glossary.ts';
import { term } from './terms.ts';

const draft = (fields: Partial<Draft> = {}): Draft => ({
  title: 'Net new logo',
  slug: 'net-new-logo',
  kind: 'concept',
  topic: 'sales',
  definition: 'A net new logo is a customer that never bought before and signs its first contract.',
  abbreviation: '',
  aliases: [],
  calculator: '',
  answer: '',
  see: ['lead', 'campaign', 'contact'],
  sources: ['handbook'],
  reviewed: '2026-01-31',
  proposed: [],
  ...fields,
});

/** Every fault of the small glossary with a page of this text. */
const faultsWith = (slug: string, text: string) =>
  withGlossary({ [`src/content/docs/terms/sales/${slug}.mdx`]: text }, (root) => {
    const { terms, faults } = readGlossary(root);
    return [...faults, ...definitionFaults(terms), ...proseFaults(terms)].filter(({ file }) =>
      file.endsWith(`${slug}.mdx`),
    );
  });

describe('the page of a new term', () => {
  test('has the fields that were answered, and the sections of its kind with what belongs there', () => {
    expect(draftText(draft({ abbreviation: 'NNL', aliases: ['new logos', 'logo: new'], proposed: ['see', 'sources'] })))
      .toBe(`---
title: Net new logo
abbreviation: NNL
aliases:
  - new logos
  - "logo: new"
definition: >-
  A net new logo is a customer that never bought before and signs its first contract.
kind: concept
related:
  # Proposed from the nearest terms: name those that belong here, as broader, narrower, contrasts or see.
  see: [lead, campaign, contact]
sources:
  # Proposed from the nearest terms: name what the page rests on.
  - id: handbook
reviewed: 2026-01-31
---

## What it means in practice

> To write: show where a reader meets this at work: in a report, in a meeting, in a field of the
> CRM. Say what changes once people use the word in the same way. Do not repeat the definition,
> which stands above.

## An example

> To write: show the term at work with an invented company, a person and plausible numbers. Five
> sentences are enough: the situation, what was done, what came of it. A line of dialogue counts
> as an example too.

## Not to be confused with

> To write: name the one or two terms that people mix up with this one, and link them. Say in a
> sentence what sets each apart. Add the question to ask when somebody uses the wrong word in a
> meeting.
`);
  });

  test('of a metric shows a figure that its calculator works out', () => {
    const text = draftText(draft({ kind: 'metric', calculator: 'revenue-retention', answer: 'netRevenueRetention' }));
    expect(text).toContain(
      'calculator: revenue-retention\n# The numbers of the worked example: an input that is left out has its default.\nexamples:\n  story:\n    inputs: {}\n',
    );
    expect(text).toContain('The answer is [[story.netRevenueRetention]]. [Try it with your numbers](example:story).');
  });

  test('of a comparison has an empty table with its two sides', () => {
    const table = '| | ARR | MRR |\n| --- | --- | --- |\n| Counts | … | … |\n| Fits | … | … |\n';
    expect(draftText(draft({ kind: 'comparison', title: 'ARR vs MRR' }))).toContain(table);
  });

  test.each(kinds)('of the kind %s passes every check as it stands', (kind) => {
    const isMetric = kind === 'metric';
    const text = draftText(
      draft({ kind, calculator: isMetric ? 'revenue-retention' : '', answer: isMetric ? 'netRevenueRetention' : '' }),
    );
    expect(faultsWith('net-new-logo', text)).toEqual([]);
  });

  test.each([
    "Buyer's journey",
    'A/B test',
    'LTV: the value',
    '"Quoted" name',
    '5 whys',
    'Yes',
    'C#',
    'Naïve forecast',
    '- dash',
    'R&D',
  ])('may have the title %s', (title) => {
    expect(
      faultsWith(
        'odd',
        draftText(
          draft({
            title,
            slug: 'odd',
            aliases: [`${title} x`],
            definition: `${title} is a customer that never bought before and signs at last.`,
          }),
        ),
      ),
    ).toEqual([]);
  });

  test('marks everything that is to be written', () => {
    const body = draftText(draft()).split('\n---\n')[1] ?? '';
    expect(body.match(new RegExp(`^> ${toWrite}`, 'gm'))).toHaveLength(sections.concept.length);
  });
});

test('there is guidance for every heading, and for no other', () => {
  expect(Object.keys(guidance).sort()).toEqual([...new Set(Object.values(sections).flat())].sort());
});

describe('a draft is held against the terms that are there:', () => {
  const faults = (fields: Partial<Draft>) =>
    withGlossary({}, (root) => {
      const known = {
        topics: ['marketing', 'sales'],
        sources: ['handbook'],
        sharedNames: [],
        planned: ['contact'],
        calculators: new Map(),
      };
      return faultsOfDraft(draft(fields), readGlossary(root).terms, known);
    });

  test('none, where it is right', () => {
    expect(faults({})).toEqual([]);
  });

  test.each<[string, Partial<Draft>, string, string]>([
    [
      'a title that is taken',
      { title: 'LEAD', slug: 'other', definition: 'A lead is a customer that never bought before.' },
      'title',
      `the title is also that of ${lead}`,
    ],
    ['an alias that is taken', { aliases: ['prospect'] }, 'aliases', 'the name "prospect" is also that of lead'],
    [
      'a definition that is too long',
      { definition: `A net new logo is ${'much '.repeat(35).trim()}.` },
      'definition',
      'the definition has 40 words',
    ],
    [
      'a definition in a circle',
      { definition: 'A net new logo is a new logo, net.', title: 'New logo' },
      'definition',
      'the definition does not start with the term',
    ],
    ['a metric without a calculator', { kind: 'metric' }, 'kind', 'a metric without a calculator'],
    ['an unknown calculator', { calculator: 'nps' }, 'calculator', 'unknown calculator "nps"'],
    ['an unknown relation', { see: ['lead', 'campaign', 'contract'] }, 'related', 'unknown relation "contract"'],
    ['an unknown source', { sources: ['diary'] }, 'sources', 'unknown source "diary"'],
    ['a topic that does not exist', { topic: 'support' }, 'topic', 'the folder "support" is not a topic'],
  ])('%s', (_, fields, field, fault) => {
    expect(faults(fields)).toContainEqual(expect.objectContaining({ field, fault }));
  });
});

describe('proposals', () => {
  const terms = [
    term('revenue-churn', {
      topic: 'sales',
      sources: [
        { id: 'skok', where: '' },
        { id: 'sec', where: '' },
      ],
    }),
    term('logo-churn', { topic: 'sales', sources: [{ id: 'sec', where: '' }] }),
    term('lead'),
    term('net-revenue', { topic: 'marketing' }),
  ];

  test('for relations come from the topic first, nearest name first', () => {
    expect(proposeRelated('Net logo churn', 'sales', terms, 2)).toEqual(['logo-churn', 'revenue-churn']);
  });

  test('for relations come from elsewhere where a topic is empty', () => {
    expect(proposeRelated('Lead time', 'support', terms, 2)).toEqual(['lead', 'revenue-churn']);
  });

  test('for a source are the one that the related terms cite most', () => {
    expect(proposeSource(['revenue-churn', 'logo-churn'], terms)).toBe('sec');
    expect(proposeSource([], terms)).toBe('');
  });
});

describe('the reading order', () => {
  const text = '# Every slug.\n\n# sales\n- deal\n- close\n\n# marketing\n- lead\n';

  test.each([
    [
      'at the end of its topic',
      'sales',
      'quota',
      '# Every slug.\n\n# sales\n- deal\n- close\n- quota\n\n# marketing\n- lead\n',
    ],
    [
      'at the end of the last topic',
      'marketing',
      'list',
      '# Every slug.\n\n# sales\n- deal\n- close\n\n# marketing\n- lead\n- list\n',
    ],
    [
      'under a topic that has no terms yet',
      'support',
      'ticket',
      '# Every slug.\n\n# sales\n- deal\n- close\n\n# marketing\n- lead\n\n# support\n- ticket\n',
    ],
    ['not again where it is there', 'sales', 'lead', text],
  ])('takes a slug %s', (_, topic, slug, expected) => {
    expect(addToReadingOrder(text, topic, slug)).toBe(expected);
  });
});

describe('npm run new:term', () => {
  const command = fileURLToPath(new URL('../../src/site/commands/new-term.ts', import.meta.url));
  const flags = [
    '--title',
    'Net new logo',
    '--kind',
    'concept',
    '--topic',
    'sales',
    '--definition',
    draft().definition,
  ];
  const run = (root: string, args: readonly string[], input = '') =>
    spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8', input });
  const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
  const page = 'src/content/docs/terms/sales/net-new-logo.mdx';

  test('takes its answers as flags, writes a page that passes and puts it into the reading order', () => {
    withGlossary({}, (root) => {
      expect(execFileSync(process.execPath, [command, ...flags], { cwd: root, encoding: 'utf8' })).toContain(
        `${page} is written and passes the checks.`,
      );
      expect(faultsWith('net-new-logo', read(root, page))).toEqual([]);
      expect(read(root, 'src/content/reading-order.yaml')).toMatch(/- net-revenue-retention\n- net-new-logo\n$/);
    });
  });

  test('asks for what it needs, and again where an answer has a fault', () => {
    withGlossary({}, (root) => {
      const answers = [
        'Lead',
        'Net new logo',
        'idea',
        'concept',
        'sales',
        '',
        'prospect',
        'new logos',
        'A logo.',
        draft().definition,
        '',
        '',
      ];
      const { stdout, status } = run(root, [], `${answers.join('\n')}\n`);
      expect(stdout).toContain(`${lead} is there already, and nothing is ever overwritten.`);
      expect(stdout).toContain('There is no kind "idea".');
      expect(stdout).toContain('The name "prospect" is also that of lead.');
      expect(stdout).toContain('The definition does not start with the term.');
      expect(status).toBe(0);
      expect(read(root, page)).toContain('aliases:\n  - new logos\n');
    });
  });

  test('never overwrites a page', () => {
    withGlossary({ [page]: 'mine' }, (root) => {
      const { stderr, status } = run(root, flags);
      expect([status, read(root, page)]).toEqual([1, 'mine']);
      expect(stderr).toContain(`${page} is there already: nothing was written.`);
    });
  });

  test.each([
    [['--title', 'Net new logo'], 'Missing: --kind, --topic, --definition.'],
    [['--titel', 'Net new logo'], "Unknown option '--titel'"],
    [[...flags, '--sources', 'diary'], 'Unknown source "diary".'],
    [[...flags, '--kind', 'metric'], 'Missing: --calculator.'],
    [[...flags, '--title', '!?'], 'A title needs letters or digits.'],
  ])('says what is wrong and writes nothing: %j', (args, message) => {
    withGlossary({}, (root) => {
      const order = read(root, 'src/content/reading-order.yaml');
      const { stderr, status } = run(root, args);
      expect([status, read(root, 'src/content/reading-order.yaml')]).toEqual([1, order]);
      expect(stderr).toContain(message);
    });
  });

  test('stops where the answers end', () => {
    withGlossary({}, (root) => {
      expect(run(root, [], 'Net new logo\n').stderr).toContain('The answers ended before "kind": nothing was written.');
    });
  });
});
