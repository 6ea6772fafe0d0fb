import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../src/islands/card/place-card.ts';

const view = { width: 1280, height: 800 };
const card = { width: 400, height: 150 };
const line = (left: number, top: number, width = 80) => ({ left, top, right: left + width, bottom: top + 20 });

test.each([
  ['stands below its link', [line(300, 100)], 300, { left: 300, top: 124 }],
  ['stands above where it would be cut off below', [line(300, 700)], 300, { left: 300, top: 546 }],
  ['stays inside the window on the right', [line(1200, 100)], 1210, { left: 872, top: 124 }],
  [
    'stands below both lines of a broken link, by the pointer',
    [line(900, 100), line(100, 120)],
    150,
    { left: 100, top: 144 },
  ],
  ['stands at the first line for the keyboard', [line(800, 100), line(100, 120)], null, { left: 800, top: 144 }],
])('%s', (_, lines, pointer, place) => {
  expect(placeCard(lines, pointer, card, view)).toEqual(place);
});

test('a card never covers its link, and begins inside the window', () => {
  const number = (max: number) => fc.integer({ min: 0, max });
  const lines = fc.array(fc.tuple(number(1270), number(780), number(400)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(lines, number(1280), number(1260), number(1500), (places, pointer, width, height) => {
      const all = places.map(([left, top, wide]) => line(left, top, wide));
      const { left, top } = placeCard(all, pointer, { width, height }, view);
      expect(left).toBeGreaterThanOrEqual(8);
      for (const each of all) expect(top >= each.bottom || top + height <= each.top).toBe(true);
    }),
  );
});
