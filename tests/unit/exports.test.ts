import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bySlug, exportTerm, toCsv } from '../../src/glossary/exports.ts';
import { resolveRelations } from '../../src/glossary/relations.ts';
import { related, term } from './terms.ts';

const absolute = (path: string) => `https://example.org/glossary/${path}`;
const arr = term('annual-recurring-revenue', {
  abbreviation: 'ARR',
  aliases: ['annualized run rate', 'ARR, committed'],
  kind: 'metric',
  calculator: 'annual-recurring-revenue',
  related: related({ contrasts: ['bookings'], see: ['not-written'] }),
  sources: [
    { id: 'skok', where: 'p. 3' },
    { id: 'sec', where: '' },
  ],
});
const bookings = term('bookings');
const relations = resolveRelations([arr, bookings]);

describe('a term as other programs read it', () => {
  test('has the fields of the contract, null where there is nothing, and relations from both sides', () => {
    expect(exportTerm(bookings, relations, absolute)).toEqual({
      slug: 'bookings',
      title: 'Bookings',
      abbreviation: null,
      aliases: [],
      definition: 'Bookings is a thing.',
      topic: 'marketing',
      kind: 'concept',
      calculator: null,
      related: { broader: [], narrower: [], contrasts: ['annual-recurring-revenue'], see: [] },
      sources: [{ id: 'handbook', where: '' }],
      reviewed: '2026-01-31',
      url: 'https://example.org/glossary/terms/bookings/',
    });
    expect(Object.keys(exportTerm(arr, relations, absolute))).toEqual([
      'slug',
      'title',
      'abbreviation',
      'aliases',
      'definition',
      'topic',
      'kind',
      'calculator',
      'related',
      'sources',
      'reviewed',
      'url',
    ]);
  });

  test('leaves out relations to terms that nobody has written', () => {
    expect(exportTerm(arr, relations, absolute).related).toEqual({
      broader: [],
      narrower: [],
      contrasts: ['bookings'],
      see: [],
    });
  });

  test('stands in the order of slugs, not in that of a language', () => {
    expect([term('b'), term('a-b'), term('a'), term('ab')].toSorted(bySlug).map(({ slug }) => slug)).toEqual([
      'a',
      'a-b',
      'ab',
      'b',
    ]);
  });
});

describe('the glossary as CSV', () => {
  test('has one row a term, with lists joined by semicolons', () => {
    expect(toCsv([arr, bookings].map((each) => exportTerm(each, relations, absolute)))).toBe(
      [
        'slug,title,abbreviation,aliases,definition,topic,kind,calculator,related,sources,reviewed,url',
        'annual-recurring-revenue,Annual recurring revenue,ARR,"annualized run rate; ARR, committed",Annual recurring revenue is a thing.,marketing,metric,annual-recurring-revenue,bookings,skok (p. 3); sec,2026-01-31,https://example.org/glossary/terms/annual-recurring-revenue/',
        'bookings,Bookings,,,Bookings is a thing.,marketing,concept,,annual-recurring-revenue,handbook,2026-01-31,https://example.org/glossary/terms/bookings/',
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@name', "'@name"],
    ['\tx', "'\tx"],
    ['a = b', 'a = b'],
  ])('makes text of what a spreadsheet would run: %s', (definition, cell) => {
    const [row] = csvParse(toCsv([exportTerm(term('lead', { definition }), new Map(), absolute)]));
    expect(row?.['definition']).toBe(cell);
  });

  test('can be read again, whatever a definition holds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', ';', 'é') }).map((rest) => `A${rest}`);
    fc.assert(
      fc.property(text, (definition) => {
        const [row] = csvParse(toCsv([exportTerm(term('lead', { definition }), new Map(), absolute)]));
        expect(row?.['definition']).toBe(definition);
      }),
    );
  });
});
