import { describe, expect, test } from 'vitest';
import { describeFaults, type Fault } from '../../src/glossary/faults.ts';
import { campaign, glossaryWith, lead, mentions, replacing, retention, type Edits } from './small-glossary.ts';

const concept =
  'A concept has, in this order: ## What it means in practice, ## An example, ## Not to be confused with.';
const metric =
  'A metric has, in this order: ## Why it matters, ## Worked example, ## How to read it, ## Common mistakes.';
const sharedMend = 'Take it from one of them, or list it in src/content/shared-names.yaml.';
const schema = 'Write the field as src/glossary/schema.ts describes it.';
const longDefinition = `Lead ${'word '.repeat(35).trim()}.`;

interface Case {
  readonly name: string;
  readonly edits: Edits;
  readonly faults: readonly Fault[];
}

const one = (
  name: string,
  file: string,
  edit: (text: string) => string,
  line: number,
  fault: string,
  mend: string,
): Case => ({
  name,
  edits: { [file]: edit },
  faults: [{ file, line, fault, mend }],
});

test('a glossary without a fault has none', () => {
  expect(glossaryWith({}).faults).toEqual([]);
});

describe('a fault is named with its file, its line and its mend:', () => {
  test.each<Case>([
    one(
      'no frontmatter',
      campaign,
      () => 'Just text.',
      1,
      'no frontmatter',
      'Begin the file with `---`, the fields and `---`; `npm run new:term` writes one.',
    ),
    one(
      'YAML that breaks off',
      lead,
      replacing('title: Lead', 'title: Lead: a person'),
      2,
      'Nested mappings are not allowed in compact mappings at line 1, column 8:',
      'Put quotes around text that holds a colon or begins with a sign.',
    ),
    one(
      'a kind that does not exist',
      campaign,
      replacing('kind: concept', 'kind: idea'),
      4,
      'kind: Invalid option: expected one of "metric"|"role"|"method"|"framework"|"process"|"practice"|"concept"|"document"|"tool"|"technology"|"comparison"',
      schema,
    ),
    one(
      'a field that does not exist',
      campaign,
      replacing('kind: concept', 'kind: concept\nslug: campaign'),
      5,
      'Unrecognized key: "slug"',
      schema,
    ),
    one(
      'a missing source',
      campaign,
      replacing('sources:\n  - id: handbook\n', ''),
      1,
      'sources: Invalid input: expected array, received undefined',
      schema,
    ),
    one(
      'an empty list of sources',
      campaign,
      replacing('sources:\n  - id: handbook\n', 'sources: []\n'),
      7,
      'sources: Too small: expected array to have >=1 items',
      schema,
    ),
    one(
      'a date that is none',
      campaign,
      replacing('2026-01-31', '2026-02-31'),
      9,
      'reviewed: Invalid ISO date',
      schema,
    ),
    one(
      'a definition that is too long',
      lead,
      replacing('A lead is a person who may buy and whom nobody has yet spoken to.', longDefinition),
      4,
      'the definition has 36 words',
      'Cut it to 35 at the most.',
    ),
    one(
      'a definition that starts with something else',
      lead,
      replacing('definition: A lead', 'definition: A person'),
      4,
      'the definition does not start with the term',
      'Begin it with "Lead" (an article or the abbreviation may come first).',
    ),
    one(
      'an example with an input that its calculator does not have',
      retention,
      replacing('{ startingMrr: 100000 }', '{ startingMrr: 100000, newMrr: 1 }'),
      7,
      'the calculator "revenue-retention" has no input "newMrr"',
      'It has: startingMrr, expansionMrr, contractionMrr, churnedMrr.',
    ),
    one(
      'a relation to the term itself',
      lead,
      replacing('see: [campaign,', 'see: [lead, campaign,'),
      6,
      'the term is related to itself',
      'Take it out of `see`.',
    ),
    one(
      'an unknown relation',
      lead,
      replacing('see: [campaign,', 'see: [campaing, campaign,'),
      6,
      'unknown relation "campaing"',
      'Use the slug of a term. Did you mean "campaign"?',
    ),
    one(
      'fewer than three relations',
      lead,
      replacing('  contrasts: [contact]\n  see: [campaign, net-revenue-retention]', '  see: [contact]'),
      6,
      '1 relation',
      'Name three at the least, both sides counted.',
    ),
    one(
      'an unknown source',
      lead,
      replacing('id: handbook', 'id: handbok'),
      9,
      'unknown source "handbok"',
      'Add src/content/sources/handbok.yaml, or use the id of a file there. Did you mean "handbook"?',
    ),
    one(
      'a heading that is not the next one',
      lead,
      replacing('## An example', '## For example'),
      18,
      'the heading "For example" is not the next one of a concept',
      concept,
    ),
    one(
      'a heading of the first rank',
      lead,
      replacing('## An example', '# An example'),
      18,
      'the heading "An example" is not the next one of a concept',
      concept,
    ),
    one(
      'headings in another order',
      retention,
      (text) =>
        text
          .replace('How to read it', 'X')
          .replace('Common mistakes', 'How to read it')
          .replace('X', 'Common mistakes'),
      26,
      'the heading "Common mistakes" is not the next one of a metric',
      metric,
    ),
    one(
      'a section that is missing',
      lead,
      replacing('## Not to be confused with\n\nA contact.\n', ''),
      22,
      'the section "Not to be confused with" is missing',
      concept,
    ),
    one(
      'closing sections in the wrong order',
      lead,
      (text) => `${text}\n## Questions\n\nWhy?\n\n## How definitions differ\n\nMuch.\n`,
      26,
      'the heading "Questions" is not the next one of a concept',
      `${concept.slice(0, -1)}, ## How definitions differ, ## Questions.`,
    ),
    one(
      'a link to the page itself',
      lead,
      replacing('(term:campaign)', '(term:lead)'),
      16,
      'the page links to itself',
      'Take the link out.',
    ),
    one(
      'a link to no term',
      lead,
      replacing('(term:campaign)', '(term:campaigns)'),
      16,
      'the link leads to no term: "campaigns"',
      'Use the slug of a term. Did you mean "campaign"?',
    ),
    one(
      'a link to no example',
      retention,
      replacing('(example:larkfield)', '(example:larkfeld)'),
      24,
      'the link names no example: "larkfeld"',
      'Write it under `examples:`.',
    ),
    one(
      'a link to an address',
      lead,
      replacing('(term:campaign)', '(/terms/campaign/)'),
      16,
      'the link "/terms/campaign/" is an address',
      'Link to a term as (term:slug), to an example as (example:name); cite everything else in `sources`.',
    ),
    one(
      'an example that its calculator would refuse',
      retention,
      replacing('startingMrr: 100000', 'startingMrr: 100000, expansionMrr: -1'),
      7,
      'the calculator "revenue-retention" refuses the example "larkfield": expansionMrr: Enter 0 or more, without a minus sign.',
      'Take numbers that a reader could enter.',
    ),
    one(
      'an example of rows for a calculator without any',
      retention,
      replacing('inputs: { startingMrr: 100000 }', 'tables: { minutes: [[1]] }'),
      7,
      'the calculator "revenue-retention" has no input of rows "minutes"',
      'It has: none.',
    ),
    one(
      'a figure of no example',
      retention,
      replacing('[[larkfield.startingMrr]]', '[[lark.startingMrr]]'),
      23,
      '[[lark.startingMrr]] names no example',
      'Write it under `examples:`, or use one of: larkfield.',
    ),
    one(
      'a figure that the calculator does not have',
      retention,
      replacing('[[larkfield.startingMrr]]', '[[larkfield.arr]]'),
      23,
      '[[larkfield.arr]] names no input or result',
      'Use one of: startingMrr, expansionMrr, contractionMrr, churnedMrr, netRevenueRetention, grossRevenueRetention, grossRevenueChurn, netRevenueChurn.',
    ),
    one(
      'an old address that is none',
      lead,
      replacing('aliases:', 'formerly: [Old Lead]\naliases:'),
      3,
      'formerly.0: is not a slug: lower-case letters and digits, joined by single hyphens',
      schema,
    ),
    one(
      'an old address that is that of a term',
      lead,
      replacing('aliases:', 'formerly: [campaign]\naliases:'),
      3,
      'the old address "campaign" is that of a term',
      'Take it out: an address leads to one page.',
    ),
    one(
      'an old address that is that of the term itself',
      lead,
      replacing('aliases:', 'formerly: [lead]\naliases:'),
      3,
      'the old address "lead" is that of a term',
      'Take it out: an address leads to one page.',
    ),
    one(
      'an old address that is that of another name',
      lead,
      replacing('aliases:', 'formerly: [nrr]\naliases:'),
      3,
      'the old address "nrr" is that of a name of net-revenue-retention',
      'Take it out, or take the name from that term.',
    ),
    one(
      'an old address that a name of the term makes already',
      lead,
      replacing('aliases:', 'formerly: [prospect]\naliases:'),
      3,
      'the old address "prospect" leads here already, as a name of the term',
      'Take it out.',
    ),
    one(
      'an old address that is still to be written',
      lead,
      replacing('aliases:', 'formerly: [newsletter]\naliases:'),
      3,
      'the old address "newsletter" still stands in the reading order',
      'Write "lead" for it in src/content/reading-order.yaml.',
    ),
    {
      name: 'an old address that two terms claim',
      edits: {
        [campaign]: replacing('title: Campaign', 'title: Campaign\nformerly: [push]'),
        [lead]: replacing('aliases:', 'formerly: [push]\naliases:'),
      },
      faults: [
        {
          file: lead,
          line: 3,
          fault: 'the old address "push" stands under campaign, too',
          mend: 'Keep it under the term that it was renamed to.',
        },
      ],
    },
    {
      name: 'a link to a term by the slug that it had',
      edits: {
        [campaign]: replacing('title: Campaign', 'title: Campaign\nformerly: [push]'),
        [lead]: replacing('(term:campaign)', '(term:push)'),
      },
      faults: [
        {
          file: lead,
          line: 16,
          fault: 'the link leads to no term: "push"',
          mend: 'Use the slug of a term. It was renamed to "campaign".',
        },
      ],
    },
    one(
      'a mention of no term that is to stay plain',
      lead,
      replacing('aliases:', 'unlinked: [campaing]\naliases:'),
      3,
      'unknown term "campaing"',
      'Use the slug of a term. Did you mean "campaign"?',
    ),
    one(
      'a mention of no name',
      mentions,
      () => '- { id: campaign, link: true }\n- { id: campaing, link: true }\n',
      2,
      '"campaing" is no name of a term',
      'Write a title, an abbreviation or an alias. Did you mean "Campaign"?',
    ),
    one(
      'a mention that is linked anyway',
      mentions,
      () => '- { id: NRR, link: true }\n',
      1,
      '"NRR" is linked without the row',
      'Take the row out.',
    ),
    one(
      'a mention that is plain anyway',
      mentions,
      () => '- { id: lead, link: false }\n',
      1,
      '"lead" is plain text without the row',
      'Take the row out.',
    ),
    one(
      'a mention in two rows',
      mentions,
      () => '- { id: campaign, link: true }\n- { id: Campaign, link: true }\n',
      2,
      '"Campaign" stands in two rows',
      'Take one of them out.',
    ),
    {
      name: 'a mention of a name that two terms own',
      edits: {
        [lead]: replacing('aliases:', 'abbreviation: MAP\naliases:'),
        [campaign]: replacing('title: Campaign', 'title: Campaign\nabbreviation: MAP'),
        [mentions]: '- { id: MAP, link: true }\n',
      },
      faults: [
        {
          file: mentions,
          line: 1,
          fault: '"MAP" belongs to several terms, so no mention of it is linked',
          mend: 'Take the row out; link by hand.',
        },
      ],
    },
    {
      name: 'an unknown calculator',
      edits: { [retention]: replacing('calculator: revenue-retention', 'calculator: revenue-retentoin') },
      faults: [
        {
          file: retention,
          line: 6,
          fault: 'unknown calculator "revenue-retentoin"',
          mend: 'Use an id of src/calculators/list/. Did you mean "revenue-retention" or "renewal-rate"?',
        },
        {
          file: retention,
          line: 7,
          fault: 'the example "larkfield" has no calculator that exists',
          mend: 'Name one in `calculator:` of the example.',
        },
      ],
    },
    {
      name: 'a name that another term has, and that is not listed',
      edits: { [lead]: replacing('[prospect]', '[prospect, nrr]') },
      faults: [{ file: retention, line: 3, fault: 'the name "nrr" is also that of lead', mend: sharedMend }],
    },
    {
      name: 'a title that another term has',
      edits: {
        [campaign]: (text) => text.replace('title: Campaign', 'title: LEAD').replace('A campaign is', 'A lead is'),
      },
      faults: [
        {
          file: lead,
          line: 2,
          fault: `the title is also that of ${campaign}`,
          mend: 'Give one of the two a title of its own.',
        },
        { file: campaign, line: 2, fault: 'the name "LEAD" is also that of lead', mend: sharedMend },
      ],
    },
    {
      name: 'a metric without a calculator',
      edits: {
        [retention]: (text) =>
          text
            .replace('calculator: revenue-retention\n', '')
            .replace('larkfield:\n', 'larkfield:\n    calculator: revenue-retention\n'),
      },
      faults: [
        {
          file: retention,
          line: 5,
          fault: 'a metric without a calculator',
          mend: 'Add `calculator:` with the id of a file in src/calculators/list/.',
        },
      ],
    },
    {
      name: 'an example without a calculator',
      edits: { [lead]: replacing('related:', 'examples:\n  mira: { inputs: {} }\nrelated:') },
      faults: [
        {
          file: lead,
          line: 6,
          fault: 'the example "mira" has no calculator that exists',
          mend: 'Name one in `calculator:` of the example.',
        },
      ],
    },
    {
      name: 'a folder that is no topic',
      edits: { 'src/content/docs/terms/marketting/contact.mdx': (text) => `${text}${contact}` },
      faults: [
        {
          file: 'src/content/docs/terms/marketting/contact.mdx',
          line: 1,
          fault: 'the folder "marketting" is not a topic',
          mend: 'Move the file, or add the topic to src/content/topics.yaml. Did you mean "marketing"?',
        },
      ],
    },
    {
      name: 'a slug that two files have',
      edits: {
        'src/content/docs/terms/sales/lead.mdx': contact
          .replace('title: Contact', 'title: Lead in sales')
          .replace('A contact is', 'A lead in sales is')
          .replace('[lead,', '[newsletter, list,'),
      },
      faults: [
        {
          file: lead,
          line: 1,
          fault: 'the slug "lead" is also that of src/content/docs/terms/sales/lead.mdx',
          mend: 'Rename one of the two files.',
        },
        {
          file: 'src/content/docs/terms/sales/lead.mdx',
          line: 1,
          fault: `the slug "lead" is also that of ${lead}`,
          mend: 'Rename one of the two files.',
        },
        {
          file: 'src/content/docs/terms/sales/lead.mdx',
          line: 2,
          fault: 'the name "Lead" is also that of lead',
          mend: sharedMend,
        },
      ],
    },
    {
      name: 'a topic without a title',
      edits: { 'src/content/topics.yaml': replacing('title: sales, ', '') },
      faults: expect.arrayContaining([
        {
          file: 'src/content/topics.yaml',
          line: 1,
          fault: 'row 2: title: Invalid input: expected string, received undefined',
          mend: schema,
        },
      ]) as Fault[],
    },
    {
      name: 'a source of no known kind',
      edits: { 'src/content/sources/handbook.yaml': replacing('kind: book', 'kind: novel') },
      faults: [
        {
          file: 'src/content/sources/handbook.yaml',
          line: 1,
          fault: 'kind: Invalid option: expected one of "article"|"book"|"web"|"report"|"standard"|"law"|"thesis"',
          mend: schema,
        },
      ],
    },
    {
      name: 'a slug in the reading order that is none',
      edits: { 'src/content/reading-order.yaml': replacing('- contact', '- contact\n- Not a slug') },
      faults: [
        {
          file: 'src/content/reading-order.yaml',
          line: 1,
          fault: 'row 4: is not a slug: lower-case letters and digits, joined by single hyphens',
          mend: schema,
        },
      ],
    },
  ])('$name', ({ edits, faults }) => {
    expect(glossaryWith(edits).faults).toEqual(faults);
  });
});

const contact = `---
title: Contact
definition: A contact is a person at a customer.
kind: concept
related:
  see: [lead, campaign, net-revenue-retention]
sources:
  - id: handbook
reviewed: 2026-01-31
---

## What it means in practice

A person.

## An example

Mira.

## Not to be confused with

A lead.
`;

test.each([
  ['src/content/sources/handbook.yaml', replacing('title: The handbook', 'title: "The handbook')],
  ['src/content/topics.yaml', (text: string) => `${text}- { id: x`],
  ['src/content/reading-order.yaml', (text: string) => `${text}- "x`],
  ['src/content/shared-names.yaml', (text: string) => `${text}- { id: x`],
  [mentions, () => '- { id: x'],
])('broken YAML in %s is a fault of that file, and hides no other', (file, edit) => {
  const { faults } = glossaryWith({ [file]: edit, [lead]: replacing('(term:campaign)', '(term:lead)') });
  expect(faults).toContainEqual(expect.objectContaining({ file }));
  expect(faults).toContainEqual(expect.objectContaining({ file: lead, fault: 'the page links to itself' }));
});

describe('what is no fault:', () => {
  test.each<[string, Edits]>([
    [
      'a relation or a link to a term that is planned and not yet written',
      { [lead]: replacing('(term:campaign)', '(term:contact)') },
    ],
    [
      'an abbreviation that two terms own and that is listed',
      {
        [lead]: replacing('aliases:', 'abbreviation: MAP\naliases:'),
        [campaign]: replacing('title: Campaign', 'title: Campaign\nabbreviation: MAP'),
      },
    ],
    [
      'a definition that starts with the abbreviation, or with an article',
      { [retention]: replacing('definition: Net revenue retention is', 'definition: The NRR of a group is') },
    ],
    [
      'closing sections in their order, and headings below a section',
      { [lead]: (text) => `${text}\n### A part\n\n## How definitions differ\n\nMuch.\n\n## Questions\n\nWhy?\n` },
    ],
    [
      'a relation that is written on the other page alone',
      {
        [lead]: replacing('see: [campaign, net-revenue-retention]', 'see: [campaign]'),
        [retention]: replacing('[contact,', '[contact, lead,'),
      },
    ],
  ])('%s', (_, edits) => {
    expect(glossaryWith(edits).faults).toEqual([]);
  });
});

test('every fault is shown, not only the first', () => {
  const { faults } = glossaryWith({
    [lead]: (text) => text.replace('kind: concept', 'kind: idea').replace('title: Lead', 'title: L'),
  });
  expect(faults.map(({ line }) => line)).toEqual([2, 5]);
});

test('an author reads file, line, fault and mend', () => {
  expect(
    describeFaults([{ file: lead, line: 4, fault: 'the definition has 36 words', mend: 'Cut it to 35 at the most.' }]),
  ).toBe(`1 fault in the words\n  ${lead}:4\n    the definition has 36 words\n    mend: Cut it to 35 at the most.`);
  expect(describeFaults([])).toBe('0 faults in the words');
});
