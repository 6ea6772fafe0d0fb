import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelLevels, labelScales } from '../../src/glossary/map/labels.ts';
import { layOut, sizeOf, type MapTie } from '../../src/glossary/map/layout.ts';
import { outlines, tints } from '../../src/glossary/map/regions.ts';
import { nearestTo, step } from '../../src/glossary/map/step.ts';
import { between, moved, whole, within, zoomAt } from '../../src/glossary/map/view.ts';

/** Terms of three topics, with ties in each and one from topic to topic. */
const terms = Array.from({ length: 36 }, (_, index) => ({
  slug: `term-${index}`,
  topic: ['north', 'middle', 'south'][index % 3] ?? '',
}));
const ties = terms.flatMap(({ slug }, index): MapTie[] =>
  [terms[index + 3], index % 9 === 0 ? terms[index + 1] : undefined].flatMap((other) =>
    other ? [[slug, other.slug] as const] : [],
  ),
);
const places = layOut(terms, ties);
const topicOf = (slug: string) => terms.find((term) => term.slug === slug)?.topic ?? '';

describe('the layout', () => {
  test('is the same each time', () => {
    expect([...layOut(terms, ties)]).toEqual([...places]);
  });

  test('gives every term a place of its own, in whole units, with its label’s room around it', () => {
    const all = [...places.values()];
    expect(places.size).toBe(terms.length);
    expect(all.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y) && x > 0 && y > 0)).toBe(true);
    const distances = all.flatMap((a, index) => all.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...distances)).toBeGreaterThan(30);
  });

  test('leaves no term without a place where nothing is tied', () => {
    const [a, b] = layOut(
      [
        { slug: 'a', topic: 't' },
        { slug: 'b', topic: 't' },
      ],
      [],
    ).values();
    expect(a).not.toEqual(b);
  });

  test('leaves out ties to terms that are not there', () => {
    expect(layOut([{ slug: 'a', topic: 't' }], [['a', 'gone']]).size).toBe(1);
  });
});

describe('the regions', () => {
  test('are one each, closed, and inside the map', () => {
    const size = sizeOf(places);
    const rings = outlines(places, topicOf, size);
    expect([...rings.keys()].sort()).toEqual(['middle', 'north', 'south']);
    for (const [, [ring = [], ...others]] of rings) {
      expect(others).toEqual([]);
      expect(ring.length).toBeGreaterThan(20);
      expect(ring.every(([x, y]) => x > 0 && y > 0 && x < size.width && y < size.height)).toBe(true);
    }
  });

  test('that touch have different tints', () => {
    const tint = tints(
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 50, y: 0 }],
        ['c', { x: 900, y: 0 }],
      ]),
      (slug) => slug,
    );
    expect(tint.get('a')).not.toBe(tint.get('b'));
  });
});

describe('names on the map', () => {
  const named = (slug: string, x: number, y: number) => ({ slug, title: 'Annual recurring', at: { x, y } });

  test('show at once where there is room, and the weightier first where there is not', () => {
    const levels = labelLevels([named('first', 100, 100), named('second', 200, 105), named('far', 900, 900)], []);
    expect(levels.get('first')).toBe(0);
    expect(levels.get('far')).toBe(0);
    expect(levels.get('second')).toBeGreaterThan(0);
  });

  test('make room for the names of topics until they leave', () => {
    const level = labelLevels([named('term', 100, 100)], [named('topic', 100, 105)]).get('term');
    expect(labelScales[level ?? 0]).toBe(1);
  });

  test('have none where two lie on one place', () => {
    expect(labelLevels([named('a', 5, 5), named('b', 5, 5)], []).has('b')).toBe(false);
  });
});

describe('the view', () => {
  const map = { width: 2000, height: 1000 };
  const screen = { width: 1000, height: 800 };

  test('of the whole map has all of it', () => {
    expect(whole(map, screen)).toEqual({ x: 1000, y: 500, scale: 0.5 });
  });

  test('keeps what is under the hand where it is when it zooms', () => {
    const number = fc.double({ min: -400, max: 400, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.double({ min: 0.5, max: 2, noNaN: true }), (x, y, factor) => {
        const before = { x: 700, y: 300, scale: 1 };
        const after = zoomAt(before, factor, { x, y });
        expect(after.x + x / after.scale).toBeCloseTo(before.x + x / before.scale, 6);
        expect(after.y + y / after.scale).toBeCloseTo(before.y + y / before.scale, 6);
      }),
    );
  });

  test('follows the hand', () => {
    expect(moved({ x: 100, y: 100, scale: 2 }, 20, -10)).toEqual({ x: 90, y: 105, scale: 2 });
  });

  test('never leaves the map, whatever is asked for', () => {
    const any = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(any, any, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x, y, scale) => {
        const view = within({ x, y, scale }, map, screen);
        expect(view.scale).toBeGreaterThanOrEqual(0.5);
        expect(view.scale).toBeLessThanOrEqual(4);
        expect(view.x).toBeGreaterThanOrEqual(screen.width / 2 / view.scale - 1e-6);
        expect(view.x).toBeLessThanOrEqual(map.width - screen.width / 2 / view.scale + 1e-6);
        expect(view.y).toBeGreaterThanOrEqual(0);
        expect(view.y).toBeLessThanOrEqual(map.height);
      }),
    );
  });

  test('on its way begins at one view and ends at the other', () => {
    const [from, to] = [
      { x: 0, y: 0, scale: 0.5 },
      { x: 10, y: 20, scale: 2 },
    ];
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5)).toEqual({ x: 5, y: 10, scale: 1 });
  });
});

describe('an arrow key', () => {
  const at = [
    { x: 0, y: 0 },
    { x: 50, y: 5 },
    { x: 200, y: 60 },
    { x: -10, y: 90 },
  ];

  test('prefers a related term, even if another is nearer', () => {
    expect(step(0, 'ArrowRight', at, [2])).toBe(2);
    expect(step(0, 'ArrowRight', at, [])).toBe(1);
  });

  test('takes the nearest of all where no related one lies that way', () => {
    expect(step(0, 'ArrowDown', at, [1, 2])).toBe(3);
  });

  test('stays where nothing lies that way', () => {
    expect(step(0, 'ArrowUp', at, [1, 2, 3])).toBeNull();
  });

  test('a click finds the nearest term within reach', () => {
    expect([nearestTo({ x: 45, y: 0 }, at, 20), nearestTo({ x: 120, y: 200 }, at, 20)]).toEqual([1, null]);
  });
});
