import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOf, defaultsOf, evaluate, valuesOf } from '../../src/calculators/evaluate.ts';
import { createShow, defaultSettings } from '../../src/calculators/format.ts';
import { calculatorById } from '../../src/calculators/index.ts';

const show = createShow(defaultSettings);

/** What a calculator says and draws for its defaults with some of them changed. */
function run(id: string, changed: Readonly<Record<string, number>> = {}) {
  const calculator = calculatorById.get(id);
  if (!calculator) throw new Error(`no calculator ${id}`);
  const given = { ...defaultsOf(calculator), ...changed };
  const figures = evaluate(calculator, given);
  const chart = chartOf(calculator, given, figures);
  return {
    figures,
    sentence: calculator.sentence(given, valuesOf(figures), show, {}, {}),
    warning: calculator.warning?.(given, {}, {}) ?? null,
    chart,
    /** The value of a series of the chart at a category. */
    drawn: (label: string, category: string) =>
      chart?.series.find((each) => each.label === label)?.values[chart.categories.indexOf(category)] ?? null,
  };
}

describe('the funnel names its weakest step', () => {
  test.each([
    ['the one that loses most', {}, 'The weakest step is from opportunity to won, where 30% go on.'],
    [
      'two that lose alike',
      { opportunities: 60, closedWon: 24 },
      'The weakest steps are from lead to MQL, SQL to opportunity, and opportunity to won, where 40% go on.',
    ],
    [
      'none where all lose alike',
      { leads: 32, marketingQualified: 16, salesAccepted: 8, salesQualified: 4, opportunities: 2, closedWon: 1 },
      'No step is weaker than another: at each, 50% go on.',
    ],
    [
      'none where nobody is lost',
      { leads: 27, marketingQualified: 27, salesAccepted: 27, salesQualified: 27, opportunities: 27 },
      'No step lost anyone.',
    ],
    [
      'the first where nobody passes it',
      { marketingQualified: 0, salesAccepted: 0, salesQualified: 0, opportunities: 0, closedWon: 0 },
      'The weakest step is from lead to MQL, where 0% go on.',
    ],
  ])('%s', (_, changed, expected) => expect(run('conversion-funnel', changed).sentence).toContain(expected));
});

describe('the levers of sales velocity', () => {
  test('three of them bring a tenth, a shorter cycle a ninth', () => {
    const { drawn, figures } = run('sales-velocity');
    const now = figures['velocityPerMonth']?.value ?? NaN;
    for (const lever of ['Opportunities', 'Win rate', 'Deal size'])
      expect(drawn('Gained', lever)).toBeCloseTo(now / 10, 6);
    expect(drawn('Gained', 'Sales cycle')).toBeCloseTo(now / 9, 6);
  });

  test('a win rate does not rise above 100%', () => {
    const { drawn } = run('sales-velocity', { winRate: 100 });
    expect(drawn('Gained', 'Win rate')).toBe(0);
  });
});

describe('the pay curve', () => {
  test('bends at quota and passes through the reader’s own pay', () => {
    const { drawn } = run('on-target-earnings', { closedRevenue: 1_040_000 });
    expect(drawn('With the accelerator', '100')).toBe(140_000);
    expect(drawn('With the accelerator', '90')).toBe(drawn('At the base rate', '90'));
    expect(drawn('With the accelerator', '130')).toBeCloseTo(
      run('on-target-earnings', { closedRevenue: 1_040_000 }).figures['totalEarnings']?.value ?? NaN,
      6,
    );
  });

  test.each([
    [1_600_000, '200'],
    [1_600_001, '400'],
    [3_200_001, '1000'],
  ])('for %d closed reaches to %s%% with 100%% on the way', (closedRevenue, end) => {
    const { chart } = run('on-target-earnings', { closedRevenue });
    expect(chart?.categories.at(-1)).toBe(end);
    expect(chart?.categories).toContain('100');
  });
});

describe('an A/B test', () => {
  test('is told as a lift with the interval of the difference', () => {
    expect(run('ab-testing').sentence).toContain(
      'a relative lift of 20%. The 95% interval of the difference runs from 0.11 to 1.89 percentage points and leaves out zero.',
    );
    expect(run('ab-testing', { conversionsB: 280 }).sentence).toContain('and includes zero.');
  });

  test('warns of small numbers', () => {
    expect(run('ab-testing', { conversionsA: 4 }).warning).toContain('rough');
    expect(run('ab-testing', { conversionsA: 5 }).warning).toBeNull();
    expect(run('ab-testing', { conversionsB: 4_996 }).warning).toContain('rough');
  });
});

test('the effects and margins to compare can be typed in and lead to the figures drawn', () => {
  const sample = run('sample-size', { minimumEffect: -20 });
  expect(sample.chart?.categories).toEqual(['−10', '−15', '−20', '−30', '−40']);
  expect(sample.drawn('Value', '−30')).toBe(run('sample-size', { minimumEffect: -30 }).figures['perVariant']?.value);
  const survey = run('survey-sample-size', { marginOfError: 60 });
  expect(survey.chart?.categories).toEqual(['30', '45', '60', '90']);
  expect(survey.drawn('Value', '45')).toBe(
    run('survey-sample-size', { marginOfError: 45 }).figures['sampleSize']?.value,
  );
});

describe('one journey under every attribution model', () => {
  test('each model gives away the whole deal, and what the fields show', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.nat(), (touches, lead, opportunity) => {
        const [leadTouch, opportunityTouch] = [1 + (lead % touches), 1 + (opportunity % touches)];
        const { chart, figures } = run('marketing-attribution', { touches, leadTouch, opportunityTouch });
        chart?.categories.forEach((model, index) => {
          const parts = chart.series.map(({ values }) => values[index] ?? null);
          if (parts.includes(null)) {
            expect([model, figures['wShapedFirst']?.value]).toEqual(['W-shaped', null]);
            return;
          }
          expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(50_000, 6);
        });
        const first = (model: string) => chart?.series[0]?.values[chart.categories.indexOf(model)];
        expect(first('Linear')).toBeCloseTo(figures['linearEach']?.value ?? NaN, 6);
        expect(first('Position-based')).toBeCloseTo(figures['positionFirst']?.value ?? NaN, 6);
      }),
    );
  });

  test.each([
    [1, 50_000],
    [2, 25_000],
    [3, 20_000],
  ])('position-based gives %d touches %d for the first and as much for the last', (touches, amount) => {
    const { figures } = run('marketing-attribution', { touches, leadTouch: 1, opportunityTouch: touches });
    expect([figures['positionFirst']?.value, figures['positionLast']?.value]).toEqual([amount, amount]);
  });

  test('W-shaped shares alike among three touches alone, and needs three different ones', () => {
    const alone = run('marketing-attribution', { touches: 3, leadTouch: 2, opportunityTouch: 3 }).figures;
    expect(alone['wShapedLead']?.value).toBeCloseTo(50_000 / 3, 6);
    expect(alone['wShapedOtherEach']).toEqual({ value: null, reason: 'There is no touch besides those three.' });
    expect(run('marketing-attribution', { opportunityTouch: 2 }).figures['wShapedLead']?.reason).toContain(
      'three different touches',
    );
  });
});

describe('pipeline that is missing', () => {
  test.each([
    ['none where nothing is left, even at a win rate of zero', { closedSoFar: 1_200_000, winRate: 0 }, 0],
    ['no figure at a win rate of zero', { winRate: 0 }, null],
    ['none where the pipeline covers what is left', { winRate: 50 }, 0],
  ])('%s', (_, changed, expected) =>
    expect(run('pipeline-coverage', changed).figures['pipelineGap']?.value).toBe(expected),
  );
});

test('reps are counted whole in words, and a rounding error is no person', () => {
  expect(run('sales-capacity-planning').sentence).toContain('It takes 3 more ramped reps');
  expect(run('sales-capacity-planning', { target: 4_320_001 }).sentence).toContain('It takes 1 more ramped rep to');
  expect(run('sales-capacity-planning', { target: 4_920_000 }).sentence).toContain('It takes 1 more ramped rep to');
});
