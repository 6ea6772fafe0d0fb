import { expect, test } from 'vitest';
import { marksWordOf } from '../../src/islands/search/text-search.ts';

test.each([
  ['churned', 'the <mark>churn.</mark> of a year', true],
  ['analyses', 'An <mark>Analysis</mark> of wins', true],
  ['running out', 'a <mark>run</mark> rate', true],
  ['AI', 'what <mark>AI</mark> does', true],
  ['zxqvwk rate', 'the <mark>rate</mark> of it', true],
  ['a title', 'no word is marked here', true],
  ['flurble', 'grade <mark>F,</mark> the last', false],
  ['asdfgh', 'software <mark>as</mark> a service', false],
  ['xylophone', '<mark>X%</mark> of quota', false],
])('“%s” in “%s”: %s', (query, excerpt, marks) => {
  expect(marksWordOf(query, excerpt)).toBe(marks);
});
