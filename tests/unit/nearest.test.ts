import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameAddress } from '../../src/glossary/names.ts';
import { editDistance, nearest } from '../../src/glossary/nearest.ts';
import { inventoryRows } from './inventory.ts';

describe('the number of edits', () => {
  test.each([
    ['', '', 0],
    ['arr', 'arr', 0],
    ['', 'arr', 3],
    ['arr', '', 3],
    ['arr', 'mrr', 1],
    ['churn', 'chrun', 1],
    ['churn', 'churns', 1],
    ['churn', 'chrn', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('between "%s" and "%s" is %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  test('is the same both ways, and nought only for the same text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('the nearest names', () => {
  const names = ['Annual recurring revenue', 'Net revenue retention', 'Gross revenue retention', 'Churn', 'Lead'];
  const near = (query: string, limit = 3) => nearest(query, names, (name) => [name], limit);

  test.each([
    ['net revenue retension', 'Net revenue retention'],
    ['NET REVENUE RETENTION', 'Net revenue retention'],
    ['chrun', 'Churn'],
    ['leed', 'Lead'],
    ['recuring', 'Annual recurring revenue'],
  ])('to "%s" begin with "%s"', (query, first) => {
    expect(near(query)[0]).toBe(first);
  });

  test.each(['', '!?', 'zzzzzzzzzzzz'])('are none for "%s"', (query) => {
    expect(near(query)).toEqual([]);
  });

  test('are as many as were asked for, at the most', () => {
    expect(near('revenue retention', 1)).toHaveLength(1);
  });

  test('count a candidate by its best name', () => {
    const terms = [
      { names: ['Mutual action plan', 'MAP'] },
      { names: ['Marketing automation platform', 'MAP'] },
      { names: ['Net promoter score', 'NPS'] },
    ];
    expect(nearest('nsp', terms, (each) => each.names, 1)).toEqual([terms[2]]);
  });
});

test('a title with one slip of the keyboard is still found', () => {
  const titles = inventoryRows('terms.tsv').map(({ title = '' }) => title);
  const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz'));
  fc.assert(
    fc.property(
      fc.constantFrom(...titles),
      fc.nat(),
      letter,
      fc.constantFrom('insert', 'delete', 'replace', 'swap'),
      (title, at, typed, slip) => {
        const name = nameAddress(title);
        const place = at % name.length;
        const rest = name.slice(place + 1);
        const slips = {
          insert: name.slice(0, place) + typed + name.slice(place),
          delete: name.slice(0, place) + rest,
          replace: name.slice(0, place) + typed + rest,
          swap: name.slice(0, place) + rest.slice(0, 1) + name.charAt(place) + rest.slice(1),
        };
        expect(nearest(slips[slip], titles, (each) => [each], 5)).toContain(title);
      },
    ),
    { numRuns: 100 },
  );
}, 20_000);
