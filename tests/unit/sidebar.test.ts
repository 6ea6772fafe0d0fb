import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostLinks, sidebarWindow } from '../../src/glossary/sidebar.ts';

const topic = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the part of a topic that the sidebar shows', () => {
  test.each([
    { terms: 0, current: -1, first: undefined, last: undefined, shown: 0, isWhole: true },
    { terms: 3, current: 1, first: 0, last: 2, shown: 3, isWhole: true },
    { terms: 59, current: 58, first: 0, last: 58, shown: 59, isWhole: true },
    { terms: 61, current: -1, first: 0, last: 57, shown: 58, isWhole: false },
    { terms: 200, current: 0, first: 0, last: 57, shown: 58, isWhole: false },
    { terms: 200, current: 29, first: 0, last: 57, shown: 58, isWhole: false },
    { terms: 200, current: 100, first: 71, last: 128, shown: 58, isWhole: false },
    { terms: 200, current: 199, first: 142, last: 199, shown: 58, isWhole: false },
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

  test('holds the page at hand, and makes at most sixty links with those to the topic and to all of its terms', () => {
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
      { examples: [[[60, 59]]] },
    );
  });
});
