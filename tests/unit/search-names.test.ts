import { describe, expect, test } from 'vitest';
import { countsOf, suits } from '../../src/glossary/facets.ts';
import { packNames, unpackNames, type Entry, type Names } from '../../src/glossary/names-index.ts';
import { searchNames, withCalculators } from '../../src/glossary/search-names.ts';

const term = (title: string, rest: Partial<Entry>): Entry => ({
  path: `terms/${title.toLowerCase().replaceAll(' ', '-')}/`,
  title,
  abbreviation: '',
  aliases: [],
  kind: 'concept',
  topic: 'Customers',
  calculator: '',
  ...rest,
});

const names: Names = {
  entries: [
    term('Net promoter score', { abbreviation: 'NPS', kind: 'metric', calculator: 'net-promoter-score' }),
    term('Hallucination (AI)', { path: 'terms/elsewhere/', aliases: ['made-up answer'], topic: 'Sales AI' }),
    term('Billings', { aliases: ['calculated billings'], kind: 'metric', calculator: 'billings', topic: 'Revenue' }),
    term('Customers', { path: 'topics/customers/', kind: 'topic' }),
    term('First week', { path: 'paths/first-week/', kind: 'path', topic: '' }),
  ],
  calculators: [
    {
      id: 'net-promoter-score',
      title: 'Net promoter score',
      question: 'Would customers recommend us?',
      topic: 'Customers',
      inputs: [{ id: 'promoters', label: 'Promoters', unit: 'count' }],
      inShort: [],
    },
    { id: 'billings', title: 'Calculated billings', question: 'How much?', topic: 'Revenue', inputs: [], inShort: [] },
  ],
};
const search = searchNames(names);
const listed = (query: string, kind = '') =>
  withCalculators(search.find(query), search, (entry) => suits(entry, { topic: '', kind })).map(
    ({ entry }) => entry.path,
  );

test('the index unpacks to what was packed, addresses that do not follow from the title too', () => {
  const packed: unknown = JSON.parse(JSON.stringify(packNames(names)));
  // What was packed a line above.
  expect(unpackNames(packed as ReturnType<typeof packNames>)).toEqual(names);
});

describe('the list', () => {
  test('offers the calculator of a metric right behind its term, once', () => {
    expect(listed('nps')).toEqual(['terms/net-promoter-score/', 'calculators/net-promoter-score/']);
    expect(listed('net promoter score')).toEqual(['terms/net-promoter-score/', 'calculators/net-promoter-score/']);
  });

  test('has the term first where a calculator is called as another name of it', () => {
    expect(listed('calculated billings')).toEqual(['terms/billings/', 'calculators/billings/']);
  });

  test('has calculators alone where only those are asked for, found by their questions too', () => {
    expect(listed('nps', 'calculator')).toEqual([]);
    expect(listed('net promoter score', 'calculator')).toEqual(['calculators/net-promoter-score/']);
    expect(listed('would customers recommend us?')[0]).toBe('calculators/net-promoter-score/');
  });

  test('has topics and paths', () => {
    expect(listed('customers')[0]).toBe('topics/customers/');
    expect(listed('first week')).toEqual(['paths/first-week/']);
  });
});

test('a count says how many pages there would be with the other choice as it is', () => {
  const pages = [
    { topic: 'A', kind: 'metric' },
    { topic: 'A', kind: 'role' },
    { topic: 'B', kind: 'metric' },
    { topic: '', kind: 'path' },
  ];
  expect(countsOf(pages, { topic: 'A', kind: '' }, 'kind')).toEqual([
    ['metric', 1],
    ['role', 1],
  ]);
  expect(countsOf(pages, { topic: 'A', kind: 'metric' }, 'topic')).toEqual([
    ['A', 1],
    ['B', 1],
  ]);
});
