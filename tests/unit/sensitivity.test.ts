import { expect, test } from 'vitest';
import {
  atMost,
  choice,
  count,
  defineCalculator,
  divide,
  money,
  percent,
  result,
  type Calculator,
} from '../../src/calculators/calculator.ts';
import * as sensitivity from '../../src/calculators/sensitivity.ts';

const revenue = defineCalculator({
  id: 'revenue',
  title: 'Revenue',
  question: 'What do we earn?',
  serves: ['revenue'],
  inputs: {
    fee: money('Fee', 20),
    seats: count('Seats', 15),
    price: money('Price', 10),
    share: percent('Share', 95),
    level: choice('Level', 1, 'How sure?'),
    used: count('Seats used', 10),
  },
  outputs: { revenue: result('money', 'Revenue'), perLevel: result('money', 'By level') },
  rules: [atMost('used', 'seats', 'No more are used than there are.')],
  formula: [],
  compute: ({ fee, seats, price, share, level }) => ({
    revenue: fee + (seats * price * share) / 100,
    perLevel: divide(seats, level, 'No level.'),
  }),
  sentence: () => 'It is earned.',
}) as unknown as Calculator;

const swingsOf = (changed: Readonly<Record<string, number>>, output: string) =>
  sensitivity.swingsOf({ calculator: revenue, given: changed }, output);

const given = { fee: 20, seats: 15, price: 10, share: 95, level: 1, used: 10 };

test('each input is moved by a tenth, what counts things to a whole number; the widest swing stands first', () => {
  // 20 + 15 × 10 × 95% = 162.50. A tenth of 15 seats is 14 or 17 in whole seats; a share of 104.5% is refused.
  const swings = swingsOf(given, 'revenue');
  expect(swings.map(({ input }) => input)).toEqual(['seats', 'price', 'share', 'fee', 'used']);
  const expected = [
    [153, 181.5],
    [148.25, 176.75],
    [148.25, null],
    [160.5, 164.5],
    [162.5, 162.5],
  ];
  swings.forEach(({ lower, higher }, index) => {
    const [low = null, high = null] = expected[index] ?? [];
    for (const [found, wanted] of [
      [lower, low],
      [higher, high],
    ] as const)
      if (found === null || wanted === null) expect(found).toBe(wanted);
      else expect(found).toBeCloseTo(wanted, 9);
  });
});

test('an input that would break a rule has no swing to that side', () => {
  const used = swingsOf({ ...given, used: 15 }, 'revenue').find(({ input }) => input === 'used');
  expect(used).toEqual({ input: 'used', lower: 162.5, higher: null });
  const seats = swingsOf({ ...given, used: 15 }, 'revenue').find(({ input }) => input === 'seats');
  expect([seats?.lower, seats?.higher]).toEqual([null, 181.5]);
});

test('an output without a value has no swings, nor does an input that is empty', () => {
  expect(swingsOf({ ...given, level: 0 }, 'perLevel').map(({ lower, higher }) => [lower, higher])).toEqual(
    Array(5).fill([null, null]),
  );
  expect(swingsOf({ ...given, price: NaN }, 'perLevel').find(({ input }) => input === 'price')).toEqual({
    input: 'price',
    lower: null,
    higher: null,
  });
  expect(swingsOf(given, 'nonsense')[0]).toMatchObject({ lower: null, higher: null });
});
