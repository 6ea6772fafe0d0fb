import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/calculators/calculator.ts';
import { defaultsOf, evaluate, evaluateMode } from '../../src/calculators/evaluate.ts';
import { createShow, defaultSettings } from '../../src/calculators/format.ts';
import { calculatorById, calculators } from '../../src/calculators/index.ts';
import { intervalOf, uncertaintiesOf, uncertaintyOf, uncertaintySentence } from '../../src/calculators/uncertainty.ts';
import { withVariant } from '../../src/calculators/variants.ts';

const show = createShow(defaultSettings);

const share = fc
  .tuple(fc.nat(2000), fc.nat(2000))
  .filter(([hits, misses]) => hits + misses > 0)
  .map(([hits, misses]): Sample => ({ hits, of: hits + misses }));
const score = fc
  .tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000))
  .filter((counts) => counts.some((each) => each > 0))
  .map(([promoters, passives, detractors]): Sample => ({
    promoters,
    detractors,
    of: promoters + passives + detractors,
  }));
const mean = fc
  .tuple(
    fc.double({ min: 1, max: 5, noNaN: true }),
    fc.double({ min: 0.1, max: 2, noNaN: true }),
    fc.integer({ min: 2, max: 5000 }),
  )
  .map(([value, deviation, of]): Sample => ({ mean: value, deviation, of, from: 1, to: 5 }));

/** The sample as it would be with `of` answers in the same shares. */
function grown(sample: Sample, of: number): Sample {
  const k = of / sample.of;
  if ('hits' in sample) return { hits: sample.hits * k, of };
  if ('promoters' in sample) return { promoters: sample.promoters * k, detractors: sample.detractors * k, of };
  return { ...sample, of };
}

const width = (sample: Sample) => intervalOf(sample).upper - intervalOf(sample).lower;

describe('a figure from a sample', () => {
  test('has an interval that holds the figure', () => {
    fc.assert(
      fc.property(share, (sample) => {
        const { lower, upper } = intervalOf(sample);
        const value = 'hits' in sample ? (sample.hits / sample.of) * 100 : NaN;
        expect(lower).toBeLessThanOrEqual(value + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });

  test('needs exactly so many more answers to halve its interval', () => {
    fc.assert(
      fc.property(fc.oneof(share, score, mean), (sample) => {
        const more = uncertaintyOf(sample)?.toHalve ?? null;
        if (more === null) return;
        const half = width(sample) / 2;
        expect(width(grown(sample, sample.of + more))).toBeLessThanOrEqual(half * (1 + 1e-9));
        expect(width(grown(sample, sample.of + more - 1))).toBeGreaterThan(half * (1 - 1e-9));
      }),
    );
  });

  test('has no interval where nothing was counted', () => {
    expect(uncertaintyOf({ hits: 0, of: 0 })).toBeNull();
    expect(uncertaintyOf({ hits: 5, of: 3 })).toBeNull();
    expect(uncertaintyOf({ hits: NaN, of: 3 })).toBeNull();
  });

  test('has an interval without width, and none to halve, where all answers of a mean agree', () => {
    expect(uncertaintyOf({ mean: 4, deviation: 0, of: 9, from: 1, to: 5 })).toEqual({
      lower: 4,
      upper: 4,
      toHalve: null,
    });
  });
});

test('the interval of a net promoter score is said in words, with what would halve it', () => {
  const calculator = calculatorById.get('net-promoter-score');
  if (!calculator?.samples) throw new Error('no samples');
  const given = defaultsOf(calculator);
  const own = uncertaintiesOf(calculator, given, evaluate(calculator, given)).get('nps');
  expect(own && uncertaintySentence(own, 'score', calculator.samples.noun, show)).toBe(
    'Allowing for chance alone, the true figure lies between 34 and 55, 19 times out of 20. It takes 607 more answers to halve that range.',
  );
});

test.each(calculators.filter(({ samples }) => samples))('$id tells an interval for its answer', (calculator) => {
  const given = defaultsOf(calculator);
  const [answer = ''] = Object.keys(calculator.outputs);
  const found = uncertaintiesOf(calculator, given, evaluate(calculator, given));
  expect([...found.keys()]).toContain(answer);
});

test('the interval that is said is the one that is shown', () => {
  for (const calculator of calculators.filter(({ outputs }) => 'lowerBound' in outputs)) {
    const figures = evaluate(calculator, defaultsOf(calculator));
    const [own] = uncertaintiesOf(calculator, defaultsOf(calculator), figures).values();
    expect(own?.lower).toBeCloseTo(figures['lowerBound']?.value ?? NaN, 9);
    expect(own?.upper).toBeCloseTo(figures['upperBound']?.value ?? NaN, 9);
  }
});

describe('customer satisfaction', () => {
  const base = calculatorById.get('customer-satisfaction-score');
  if (!base) throw new Error('no calculator');
  const rows = [[8], [14], [38], [190], [150]];
  const by = (variant: string) => {
    const calculator = withVariant(base, variant);
    if (!calculator.mode) throw new Error('no mode');
    return { calculator, figures: evaluateMode(calculator, calculator.mode, rows, {}) };
  };

  test('is the share of fours and fives, whichever way it is entered', () => {
    expect(by('share').figures).toEqual(evaluate(base, { satisfied: 340, responses: 400 }));
  });

  test('is a mean of 1 to 5 by the other definition', () => {
    const { calculator, figures } = by('mean');
    expect(figures['csat']?.value).toBeCloseTo((8 + 28 + 114 + 760 + 750) / 400, 12);
    expect(figures['lowerBound']?.value).toBeCloseTo(4.06404, 3);
    const [own] = uncertaintiesOf(calculator, {}, figures, rows).values();
    expect(own?.upper).toBeCloseTo(figures['upperBound']?.value ?? NaN, 12);
    expect(evaluate(calculator, { satisfied: 340, responses: 400 })['csat']?.reason).toMatch(/Enter the answers/);
  });
});
