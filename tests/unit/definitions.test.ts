import { describe, expect, test } from 'vitest';
import { definitionFaults, isCircular } from '../../src/glossary/definitions.ts';
import type { TermFile } from '../../src/glossary/faults.ts';
import type { Kind } from '../../src/glossary/kinds.ts';
import { term } from './terms.ts';

describe('a definition that explains a term by itself', () => {
  test.each<[string, string, Kind, boolean]>([
    ['Customer acquisition cost', 'Customer acquisition cost is the cost of acquiring a customer.', 'metric', true],
    ['Campaign', 'A campaign is a marketing campaign that runs for a time.', 'concept', true],
    ['Lead scoring', 'Lead scoring is the scoring of leads, by points.', 'practice', true],
    [
      'Customer acquisition cost',
      'Customer acquisition cost is what a company spends to win one new customer.',
      'metric',
      false,
    ],
    ['Sales-qualified lead', 'A sales-qualified lead is a lead that a salesperson has accepted.', 'concept', false],
    [
      'Average revenue per user',
      'Average revenue per user is what one user brings in: revenue divided by the average number of users.',
      'metric',
      false,
    ],
    ['ARR vs MRR', 'ARR vs MRR is the choice between ARR and MRR as a unit.', 'comparison', false],
  ])('of "%s": %s', (title, definition, kind, is) => {
    expect(isCircular({ title, definition, kind })).toBe(is);
  });
});

describe('a fault of a definition is named with its file, its line and its mend:', () => {
  const file = (slug: string, definition: string): TermFile => ({
    file: `${slug}.mdx`,
    term: term(slug, { definition }),
    body: '',
    bodyLine: 9,
    lineOf: (key) => (key === 'definition' ? 4 : 1),
  });

  test.each([
    [
      'two sentences',
      'A lead is a person. They may buy.',
      'the definition is not one sentence',
      'Write one sentence that ends in a full stop.',
    ],
    [
      'no full stop',
      'A lead is a person who may buy',
      'the definition is not one sentence',
      'Write one sentence that ends in a full stop.',
    ],
    [
      'a circle',
      'A lead is a lead that came in.',
      'the definition explains the term by itself',
      'Say what it is without the words of "Lead".',
    ],
  ])('%s', (_, definition, fault, mend) => {
    expect(definitionFaults([file('lead', definition)])).toEqual([{ file: 'lead.mdx', line: 4, fault, mend }]);
  });

  test('two definitions that say the same', () => {
    const shared = 'person outside the company whom nobody there has yet spoken to about buying.';
    expect(
      definitionFaults([file('lead', `A lead is a ${shared}`), file('suspect', `A suspect is any ${shared}`)]),
    ).toEqual([
      {
        file: 'suspect.mdx',
        line: 4,
        fault: 'the definition says the same as that of lead.mdx',
        mend: 'Say what sets the two apart, or make one an alias of the other.',
      },
    ]);
  });

  test('none, where two definitions only share their class', () => {
    expect(
      definitionFaults([
        file('lead', 'A lead is a person who may buy.'),
        file('contact', 'A contact is a person at a company that is in the CRM.'),
      ]),
    ).toEqual([]);
  });
});
