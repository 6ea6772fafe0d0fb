import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/glossary/edit-distance.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

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
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('is counted up to a limit as without one, and not beyond', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const edits = editDistance(a, b);
        expect(editDistance(a, b, limit)).toBe(edits > limit ? Infinity : edits);
      }),
    );
  });

  test('to a beginning is the least of those to every beginning', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const least = Math.min(...Array.from({ length: b.length + 1 }, (_, end) => editDistance(a, b.slice(0, end))));
        expect(editDistance(a, b, limit, true)).toBe(least > limit ? Infinity : least);
      }),
    );
  });
});
