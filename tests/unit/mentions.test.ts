import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, isEverydayWord, mentionIndex } from '../../src/glossary/mentions.ts';
import { namesOf } from '../../src/glossary/names.ts';
import { term } from './terms.ts';

const terms = [
  term('lead'),
  term('lead-scoring', { aliases: ['lead score'] }),
  term('annual-recurring-revenue', { abbreviation: 'ARR' }),
  term('customer-acquisition-cost', { abbreviation: 'CAC' }),
  term('ltv-to-cac-ratio', { title: 'LTV to CAC ratio', abbreviation: 'LTV:CAC' }),
  term('buyer-journey', { aliases: ["buyer's journey"] }),
  term('switching-cost'),
  term('sales-pipeline', { aliases: ['pipeline'] }),
  term('ab-testing', { title: 'A/B testing', aliases: ['A/B test'] }),
  term('google-analytics', { title: 'Google Analytics', abbreviation: 'GA' }),
  term('customer-relationship-management', { abbreviation: 'CRM' }),
  term('salesforce'),
  term('webinar'),
  term('total-cost-of-ownership', { aliases: ['usage policy'] }),
  term('mutual-action-plan', { abbreviation: 'MAP' }),
  term('marketing-automation-platform', { abbreviation: 'MAP' }),
  term('conversion-rate'),
  term('champ', { title: 'CHAMP' }),
];
const rules = [
  { id: 'webinar', link: true },
  { id: 'Salesforce', link: true },
  { id: 'MAP', link: true },
  { id: 'conversion rate', link: false },
];
const index = mentionIndex(terms, rules);

/** The text with each mention that tells its term in brackets, and those that do not in braces. */
function marked(text: string): string {
  return findMentions(text, index).reduceRight(
    (rest, { start, end, slug }) =>
      rest.slice(0, start) +
      (slug ? `[${rest.slice(start, end)}|${slug}]` : `{${rest.slice(start, end)}}`) +
      rest.slice(end),
    text,
  );
}

describe('a reader finds the term that a text mentions:', () => {
  test.each([
    ['its title', 'grow annual recurring revenue', 'grow [annual recurring revenue|annual-recurring-revenue]'],
    ['its abbreviation', 'ARR grew', '[ARR|annual-recurring-revenue] grew'],
    ['another name', 'the lead score rose', 'the [lead score|lead-scoring] rose'],
    ['a name at the beginning of a sentence', 'True. Lead scoring', 'True. [Lead scoring|lead-scoring]'],
    ['a plural', 'two buyer journeys', 'two [buyer journeys|buyer-journey]'],
    ['a plural with ies', 'usage policies', '[usage policies|total-cost-of-ownership]'],
    ['the plural of an abbreviation', 'both CRMs', 'both [CRMs|customer-relationship-management]'],
    ['a possessive', 'the CRM’s report', 'the [CRM|customer-relationship-management]’s report'],
    [
      'a name broken over two lines',
      'annual\nrecurring revenue',
      '[annual\nrecurring revenue|annual-recurring-revenue]',
    ],
    ['either kind of apostrophe', 'a buyer’s journey', 'a [buyer’s journey|buyer-journey]'],
    ['a name with a sign in it', 'LTV:CAC and an A/B test', '[LTV:CAC|ltv-to-cac-ratio] and an [A/B test|ab-testing]'],
    ['a proper name', 'in Google Analytics 4', 'in [Google Analytics|google-analytics] 4'],
    ['a plain word that the rules list', 'after the webinar', 'after the [webinar|webinar]'],
    ['the longest name', 'the LTV to CAC ratio', 'the [LTV to CAC ratio|ltv-to-cac-ratio]'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe('no reader is led to another sense:', () => {
  test.each([
    ['a plain word', 'leads to a lead', '{leads} to a {lead}'],
    ['two letters', 'a GA report', 'a {GA} report'],
    ['a name that two terms own, whatever the rules say', 'the MAP', 'the {MAP}'],
    ['a name that the rules keep plain', 'any conversion rate', 'any {conversion rate}'],
    ['a part of a word', 'carriers, ARRival', 'carriers, ARRival'],
    ['a part of a compound', 'non-ARR, ARR-based, ARR/CAC', 'non-ARR, ARR-based, ARR/CAC'],
    ['an address', 'crm.example, ask@CRM.example', 'crm.example, ask@CRM.example'],
    ['small letters for an abbreviation', 'the champ won', 'the champ won'],
    ['small letters for a proper name', 'google analytics, salesforce', 'google analytics, salesforce'],
    ['a longer proper name', 'Oracle CRM On Demand', 'Oracle {CRM} On Demand'],
    ['a capital that no sentence gave', 'his Great Webinar! blog', 'his Great {Webinar}! blog'],
    ['a figure by name', '[[story.ARR]]', '[[story.ARR]]'],
    ['a short name inside one that is plain', 'the sales pipeline', 'the [sales pipeline|sales-pipeline]'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

test.each([
  ['lead', true],
  ['Follow-up', true],
  ['AM', true],
  ['win rate', false],
  ['ARR', false],
  ['SaaS', false],
  ['B2B', false],
])('%s is an everyday word: %s', (name, expected) => {
  expect(isEverydayWord(name)).toBe(expected);
});

const words = fc.constantFrom(
  ...terms.flatMap(namesOf),
  'the',
  'a',
  'Of',
  'rate',
  '“',
  '”',
  '(',
  ').',
  ',',
  '\n',
  'CRMs',
);
const texts = fc.array(words, { maxLength: 12 }).map((all) => all.join(' '));

test('mentions stand in order, apart, and hold a name of their term', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let done = 0;
      for (const { start, end, slug } of findMentions(text, index)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
        const owner = terms.find((each) => each.slug === slug);
        const said = text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
        if (owner)
          expect(namesOf(owner).some((name) => said.startsWith(name.toLowerCase().replace(/y$/, '')))).toBe(true);
      }
    }),
  );
});

test('any text can be read, and what is around a mention is no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), texts, fc.string({ unit: 'grapheme' }), (before, text, after) => {
      const whole = before + text + after;
      for (const { start, end } of findMentions(whole, index)) {
        expect(whole.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
        expect(whole.slice(end)).not.toMatch(/^[\p{L}\p{N}]/u);
      }
    }),
  );
});
