import { describe, expect, test } from 'vitest';
import type { TermFile } from '../../src/glossary/faults.ts';
import { plainText, proseFaults, sentences, wordsOf } from '../../src/glossary/prose.ts';
import { term } from './terms.ts';

/** A page whose body begins on line 10 of its file. */
const page = (slug: string, body: string, definition = `${slug} is a thing.`): TermFile => ({
  file: `${slug}.mdx`,
  term: term(slug, { definition }),
  body,
  bodyLine: 10,
  lineOf: () => 1,
});

/** Text of so many words, in sentences of nine, that shares no run with another page. */
const text = (count: number, mark = 'a') =>
  Array.from(
    { length: count },
    (_, index) => `${index % 9 === 0 ? 'Word' : 'word'}${mark}${index}${index % 9 === 8 ? '.' : ''}`,
  ).join(' ');

const faults = (...pages: readonly TermFile[]) =>
  proseFaults(pages).map(({ file, line, fault, mend }) => `${file}:${line} ${fault} | ${mend}`);

describe('the text that a reader reads', () => {
  test.each([
    ['## Heading\n\nText.', '\nText.'],
    ['See [gross](term:gross-revenue-retention).', 'See gross.'],
    ['It is [[larkfield.arr]] now.', 'It is 100 now.'],
    ['- **Bold.** Text with `code` and *stress*.', 'Bold. Text with code and stress.'],
    ['> “Is that ARR?” asked Mira.', '“Is that ARR?” asked Mira.'],
    ['1. First\n2. Second', 'First\nSecond'],
    ['| A | B |\n| --- | --- |\n| c | d |', '| A | B |\n| c | d |'],
  ])('of %j is %j', (body, plain) => {
    expect(plainText(body)).toBe(plain);
  });
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['It grew 1.5 times in the U.S. market.', ['It grew 1.5 times in the U.S. market.']],
    ['A line\nthat goes on.', ['A line that goes on.']],
    ['First part.\n\nSecond part', ['First part.', 'Second part']],
    ['- One item\n- Another item', ['One item', 'Another item']],
    ['| A cell | Another |\n| --- | --- |\n| third | fourth |', ['A cell', 'Another', 'third', 'fourth']],
    ['He said “Stop.” She went on.', ['He said “Stop.”', 'She went on.']],
    ['## Heading\n\nText.', ['Text.']],
    ['> Said one.\n>\n> Said two.', ['Said one.', 'Said two.']],
    ['', []],
  ])('of %j are %j', (body, expected) => {
    expect(sentences(body)).toEqual(expected);
  });
});

test.each([
  ['Net revenue retention', 3],
  ['a two-year contract at 1,200.50', 5],
  ["the customer's 95% and $5", 5],
  ['— … !', 0],
  ['', 0],
])('"%s" has %i words', (part, count) => {
  expect(wordsOf(part)).toHaveLength(count);
});

describe('a breach of the rules of prose is named with its file, its line and its mend:', () => {
  test.each([119, 351])('a body of %i words', (count) => {
    expect(faults(page('lead', text(count)))).toEqual([`lead.mdx:10 the body has ${count} words | Write 120 to 350.`]);
  });

  test.each([120, 350])('but not one of %i words', (count) => {
    expect(faults(page('lead', text(count)))).toEqual([]);
  });

  test('a sentence of more than 35 words, on its line', () => {
    const long = `This ${text(35, 'b').toLowerCase().replaceAll('.', '')}.`;
    expect(faults(page('lead', `${text(117)}\n\n${long}\n`))).toEqual([
      'lead.mdx:12 a sentence of 36 words: "This wordb0 wordb1 wordb2 wordb3 wordb4 wordb5 wor…" | Split it: 35 words at the most.',
    ]);
  });

  test('sentences of more than 18 words on average', () => {
    const body = Array.from(
      { length: 7 },
      (_, index) => `Start${index} ${text(18, `m${index}x`).toLowerCase().replaceAll('.', '')}.`,
    ).join(' ');
    expect(faults(page('lead', body))).toEqual([
      'lead.mdx:10 sentences have 19.0 words on average | Bring it to 18: split the long ones.',
    ]);
  });

  test.each([
    'crucial',
    'Crucially',
    'essential',
    'pivotal',
    'robust',
    'seamlessly',
    'leverages',
    'utilize',
    'unlocking',
    'empowers',
    'game-changer',
    'cutting-edge',
    'holistic',
    "in today's",
    'when it comes to',
    'it is important to note',
    'plays a key role',
    'delves',
  ])('the empty words "%s"', (empty) => {
    expect(faults(page('lead', `${text(117)}\n\n${text(5, 'c')} ${empty} end.`))).toEqual([
      `lead.mdx:12 "${empty}" says nothing | Say what is meant, or leave it out.`,
    ]);
  });

  test('empty words in the definition', () => {
    expect(faults(page('lead', text(120), 'Lead is a crucial thing.'))).toHaveLength(1);
  });

  test('eight words in a row that another page has too', () => {
    const run = 'customers who leave take their yearly fee away';
    expect(faults(page('lead', `${text(117, 'd')} ${run}.`), page('contact', `${text(117, 'e')} Yet ${run}.`))).toEqual(
      [`contact.mdx:10 says the same as lead.mdx: "${run}" | Say it in one place, or in other words.`],
    );
  });
});

describe('no breach is', () => {
  test.each([
    ['a run that both pages quote', '> Customers who leave take their yearly fee away.'],
    ['a run in quotation marks', 'He said: “customers who leave take their yearly fee away”.'],
    ['a run of seven words', 'Customers who leave take their yearly fee.'],
    ['a heading that both pages have', '## Customers who leave take their yearly fee away'],
  ])('%s', (_, shared) => {
    expect(
      faults(
        page('lead', `${text(117, 'f')}\n\n${shared}\n\nf1 f2 f3 f4.`),
        page('contact', `${text(117, 'g')}\n\n${shared}\n\ng1 g2 g3 g4.`),
      ),
    ).toEqual([]);
  });

  test('a run that one page repeats', () => {
    const run = 'Customers who leave take their yearly fee away.';
    expect(faults(page('lead', `${text(117)} ${run} ${run}`))).toEqual([]);
  });
});
