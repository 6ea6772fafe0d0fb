import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, bars, monthsTo, nested, stepsTo, waterfall } from '../../src/calculators/charts.ts';

test.each([
  [8000, [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000]],
  [1000, [0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]],
  [10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  [20, [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]],
  [21, [0, 5, 10, 15, 20, 25]],
  [50, [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]],
  [51, [0, 10, 20, 30, 40, 50, 60]],
  [13, [0, 2, 4, 6, 8, 10, 12, 14]],
  [0.3, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  [Infinity, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
])('steps to %d are round', (last, steps) => {
  expect(stepsTo(last)).toEqual(steps);
});

test('steps reach the number, and are few', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e300, noNaN: true }), (last) => {
      const steps = stepsTo(last);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(last * (1 - 1e-12));
      expect(steps.length).toBeLessThanOrEqual(12);
    }),
  );
});

test.each<[last: number, most: number | undefined, months: readonly number[]]>([
  [3, undefined, [0, 1, 2, 3]],
  [2.2, undefined, [0, 1, 2, 3]],
  [24, undefined, Array.from({ length: 25 }, (_, month) => month)],
  [25, undefined, [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 25]],
  [10, 5, [0, 2, 4, 6, 8, 10]],
  [11, 5, [0, 3, 6, 9, 11]],
  [1e6, 4, [0, 300, 600, 900, 1200]],
  [0, undefined, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [-5, 3, [0, 4, 8, 12]],
  [NaN, 3, [0, 4, 8, 12]],
  [Infinity, 3, [0, 4, 8, 12]],
])('the months to %d, %s at the most, are %j', (last, most, months) => {
  expect(monthsTo(last, most)).toEqual(months);
});

test.each<[own: number, min: number, max: number, labels: readonly (readonly [string, number])[]]>([
  [
    10,
    0,
    100,
    [
      ['5', 5],
      ['7.5', 7.5],
      ['10', 10],
      ['15', 15],
      ['20', 20],
    ],
  ],
  [
    -20,
    -99,
    1000,
    [
      ['−10', -10],
      ['−15', -15],
      ['−20', -20],
      ['−30', -30],
      ['−40', -40],
    ],
  ],
  [
    1.23456789,
    0,
    100,
    [
      ['0.617', 0.617],
      ['0.926', 0.926],
      ['1.23457', 1.23456789],
      ['1.85', 1.85],
      ['2.47', 2.47],
    ],
  ],
  [
    60,
    30,
    90,
    [
      ['30', 30],
      ['45', 45],
      ['60', 60],
      ['90', 90],
    ],
  ],
  [
    60,
    31,
    89,
    [
      ['45', 45],
      ['60', 60],
    ],
  ],
])('values around %d from %d to %d can be typed in', (own, min, max, values) => {
  expect(around(own, min, max)).toEqual(values);
});

describe('a chart as data', () => {
  test('of movements tells levels, gains and losses apart', () => {
    const steps = [
      { label: 'Start', value: 5, total: true },
      { label: 'Up', value: 2 },
      { label: 'Down', value: -3 },
      { label: 'Still', value: 0 },
      { label: 'Unknown', value: null },
      { label: 'End', value: -4, total: true },
    ];
    expect(waterfall('Moves', steps, 'They move.', 'score')).toEqual({
      kind: 'waterfall',
      caption: 'Moves',
      unit: 'score',
      axis: 'Movement',
      categories: ['Start', 'Up', 'Down', 'Still', 'Unknown', 'End'],
      series: [
        {
          label: 'Amount',
          values: [5, 2, -3, 0, null, -4],
          tone: 'total',
          tones: ['total', 'gain', 'loss', 'gain', 'gain', 'total'],
        },
      ],
      text: 'They move.',
    });
    expect(waterfall('Moves', steps, 'They move.').unit).toBe('money');
  });

  test('of amounts side by side has a tone for each', () => {
    const chart = bars(
      'Parts',
      'Part',
      'count',
      [
        ['a', 1],
        ['b', null, 'loss'],
      ],
      'The parts.',
    );
    expect(chart).toEqual({
      kind: 'bars',
      caption: 'Parts',
      unit: 'count',
      axis: 'Part',
      categories: ['a', 'b'],
      series: [{ label: 'Value', values: [1, null], tone: 'accent', tones: ['accent', 'loss'] }],
      text: 'The parts.',
    });
    expect(bars('Parts', 'Part', 'money', [['a', 1]], 'The parts.').series[0]?.label).toBe('Amount');
  });

  test('of areas, each a part of the one before, is money', () => {
    expect(
      nested(
        'Market',
        'Part',
        [
          ['All', 9, 'neutral'],
          ['Ours', 3, 'accent'],
        ],
        'The market.',
      ),
    ).toMatchObject({
      kind: 'nested',
      unit: 'money',
      categories: ['All', 'Ours'],
      series: [{ values: [9, 3], tones: ['neutral', 'accent'] }],
      text: 'The market.',
    });
  });
});
