import { describe, expect, test } from 'vitest';
import { createFinder } from '../../src/glossary/find-names.ts';
import { nearest } from '../../src/glossary/nearest.ts';
import { slipsOf } from '../bench/matchers/slips.ts';
import { inventoryNames } from './inventory-names.ts';

const find = createFinder(
  [
    ['Net revenue retention', 'NRR', 'net dollar retention'],
    ['Gross revenue retention', 'GRR'],
    ['Customer retention', 'retention'],
    ['Retention marketing'],
    ['Structured Query Language', 'SQL'],
    ['Sales-qualified lead', 'SQL'],
    ['Decision criteria'],
    ['Decision maker'],
    ['Sales development representative', 'SDR'],
    ['Marketing mix', '4 Ps'],
    ['Net promoter score', 'NPS'],
    ['Average selling price', 'ASP'],
  ],
  (names) => names,
);
const titles = (query: string) => find(query).map(({ candidate }) => candidate[0]);
const best = (query: string) => {
  const [first] = find(query);
  return first && [first.candidate[0], first.name, first.answer];
};

describe('a name is found', () => {
  test.each([
    ['exactly', 'nrr', 'Net revenue retention', 'NRR', 'exact'],
    ['with other separators', 'sales qualified lead', 'Sales-qualified lead', 'Sales-qualified lead', 'exact'],
    ['in the plural', 'decision makers', 'Decision maker', 'Decision maker', 'variant'],
    ['by its beginning', 'net rev', 'Net revenue retention', 'Net revenue retention', 'beginning'],
    ['with a slip', 'descision criteria', 'Decision criteria', 'Decision criteria', 'near'],
    ['with two letters swapped in a short name', 'nsp', 'Net promoter score', 'NPS', 'near'],
    ['without its blank', 'decisionmaker', 'Decision maker', 'Decision maker', 'exact'],
    ['by a word inside', 'language', 'Structured Query Language', 'Structured Query Language', 'inside'],
    ['by a word with a slip', 'reprsentative', 'Sales development representative', undefined, 'inside'],
    ['by half a word with a slip', 'reprsentat', 'Sales development representative', undefined, 'inside'],
    ['by words in any order', 'retention dollar', 'Net revenue retention', 'net dollar retention', 'inside'],
    ['by words of two of its names', 'sql lead', 'Sales-qualified lead', 'Sales-qualified lead', 'inside'],
    ['in a question', 'What is a good NPS?', 'Net promoter score', 'NPS', 'exact'],
    ['from afar, where nothing is near', 'dezixionn maqqer', 'Decision maker', 'Decision maker', 'faint'],
  ])('%s: “%s”', (_, query, title, name = title, answer) => {
    expect(best(query)).toEqual([title, name, answer]);
  });

  test.each(['', '!?', 'zzzzzzzzzzzz'])('nowhere: “%s”', (query) => {
    expect(find(query)).toEqual([]);
  });
});

test('exact names come before beginnings, and those before words inside', () => {
  expect(titles('retention')).toEqual([
    'Customer retention',
    'Retention marketing',
    'Net revenue retention',
    'Gross revenue retention',
  ]);
});

test('both owners of a name come first, in the order of the list', () => {
  expect(titles('sql').slice(0, 2)).toEqual(['Structured Query Language', 'Sales-qualified lead']);
});

test('what is a name already is no slip of another', () => {
  expect(titles('nps')).toEqual(['Net promoter score']);
});

test('the nearest are as many as were asked for, at the most', () => {
  expect(
    nearest('revenue retenton', ['Net revenue retention', 'Gross revenue retention'], (name) => [name], 1),
  ).toHaveLength(1);
});

test('of names with one slip of the keyboard 99 in 100 have their term among the first three', () => {
  const terms = inventoryNames();
  const findTerm = createFinder(terms, ({ names }) => names);
  const own = [...new Set(terms.flatMap(({ title, aliases }) => [title, ...aliases]))];
  const isOf = (name: string, found: { readonly names: readonly string[] }) =>
    found.names.some((each) => each.toLowerCase() === name.toLowerCase());
  const slips = [1, 2, 3].flatMap((seed) => slipsOf(own, seed));
  const missed = slips.filter(
    ({ meant, typed }) =>
      !findTerm(typed)
        .slice(0, 3)
        .some(({ candidate }) => isOf(meant, candidate)),
  );
  expect(slips.length).toBeGreaterThan(2500);
  expect(missed.length / slips.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.01);
}, 20_000);
