import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostLinks, sidebarWindow } from '../../src/glossary/sidebar.ts';

const topic = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the part of a topic that the sidebar shows', () => {
  test.each([
    { terms: 0, current: -1, first: undefined, last: undefined, shown: 0, isWhole: true },
    { terms: 3, current: 1, first: 0, last: 2, shown: 3, isWhole: true },
    { terms: 54, current: 53, first: 0, last: 53, shown: 54, isWhole: true },
    { terms: 56, current: -1, first: 0, last: 52, shown: 53, isWhole: false },
    { terms: 200, current: 0, first: 0, last: 52, shown: 53, isWhole: false },
    { terms: 200, current: 26, first: 0, last: 52, shown: 53, isWhole: false },
    { terms: 200, current: 100, first: 74, last: 126, shown: 53, isWhole: false },
    { terms: 200, current: 199, first: 147, last: 199, shown: 53, isWhole: false },
  ])(
    'of $terms terms at the term $current is $shown of them, from $first to $last',
    ({ terms, current, first, last, shown, isWhole }) => {
      const window = sidebarWindow(topic(terms), current);
      expect([window.shown[0], window.shown.at(-1), window.shown.length, window.isWhole]).toEqual([
        first,
        last,
        shown,
        isWhole,
      ]);
    },
  );

  test('holds the page at hand, and makes no more links than it may, with those to the topic and to all of its terms', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 10_000 })
          .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count - 1 }))),
        ([count, current]) => {
          const { shown, isWhole } = sidebarWindow(topic(count), current);
          expect(shown).toContain(current);
          expect(shown.length + (isWhole ? 1 : 2)).toBeLessThanOrEqual(mostLinks);
        },
      ),
      { examples: [[[mostLinks, mostLinks - 1]]] },
    );
  });
});
