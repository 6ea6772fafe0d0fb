import { defineCalculator, none, percent, result, type NoValue, type Result } from '../calculator.ts';
import { around, bars } from '../charts.ts';
import { sampleSizePerGroup } from '../statistics.ts';
import { counted } from '../wording.ts';

interface Test {
  readonly baselineRate: number;
  readonly minimumEffect: number;
  readonly power: number;
  readonly significance: number;
}

/** Why no sample can show the effect; null where one can. */
function obstacle({ baselineRate, minimumEffect }: Test): NoValue | null {
  if (baselineRate === 0) return none('A rate of zero has no relative effect to detect.');
  if (minimumEffect === 0) return none('No sample is large enough to detect an effect of zero.');
  return baselineRate * (100 + minimumEffect) > 10_000 ? none('With this effect the rate would exceed 100%.') : null;
}

const perVariantOf = (test: Test): Result =>
  obstacle(test) ??
  sampleSizePerGroup(test.baselineRate / 100, test.minimumEffect / 100, test.power / 100, test.significance / 100);

export default defineCalculator({
  id: 'sample-size',
  title: 'Sample size of an A/B test',
  question: 'How many visitors does an A/B test need?',
  serves: ['sample-size'],
  inputs: {
    baselineRate: percent('Baseline conversion rate', 5, { help: 'Of the present version.' }),
    minimumEffect: percent('Minimum detectable effect', 10, {
      min: -99,
      max: 1000,
      help: 'Relative to the baseline: 10% of a rate of 5% is half a percentage point. Negative for a drop.',
    }),
    power: percent('Statistical power', 80, {
      min: 50,
      max: 99.9,
      help: 'Chance of detecting the effect if it is there.',
    }),
    significance: percent('Significance level', 5, {
      min: 0.01,
      max: 50,
      help: 'Chance of seeing an effect that is not there. Two-sided.',
    }),
  },
  outputs: {
    perVariant: result('number', 'Visitors per variant'),
    total: result('number', 'Visitors in all', 'Of both variants.'),
  },
  formula: [
    'perVariant = ceil(((quantile(1 - significance / 2) * sqrt(2 * middle * (1 - middle)) + quantile(power) * sqrt(baselineRate * (1 - baselineRate) + changed * (1 - changed))) / (baselineRate * minimumEffect)) ^ 2)',
    'total = 2 * perVariant',
  ],
  where: ['changed = baselineRate * (1 + minimumEffect)', 'middle = baselineRate * (1 + minimumEffect / 2)'],
  names: { changed: 'Changed rate', middle: 'Mean rate' },
  workingNote: 'Φ⁻¹ is the quantile of the normal distribution; ⌈ ⌉ rounds up to whole visitors.',
  origin: 'The formula for two proportions is in Fleiss, Levin and Paik (2003); here without continuity correction.',
  compute(test) {
    const perVariant = perVariantOf(test);
    return { perVariant, total: typeof perVariant === 'number' ? 2 * perVariant : perVariant };
  },
  sentence({ baselineRate, minimumEffect, power, significance }, { perVariant }, show) {
    const changed = (baselineRate * (100 + minimumEffect)) / 100;
    return `It takes ${counted(show, perVariant ?? 0, 'visitor', 'visitors', 'number')} per variant to detect a change from ${show(baselineRate, 'percent')} to ${show(changed, 'percent')} with a power of ${show(power, 'percent')} at a significance level of ${show(significance, 'percent')}.`;
  },
  reading: (_, { perVariant }, show) =>
    `To detect half that effect takes about four times as many: ${show(4 * (perVariant ?? 0), 'count')} per variant.`,
  chart(test, { perVariant }) {
    if (perVariant === null) return null;
    const effects = around(test.minimumEffect, -99, 1000);
    return bars(
      'Visitors per variant, by the effect to detect',
      'Minimum detectable effect in %',
      'number',
      effects.map(([label, minimumEffect]) => {
        const needed = perVariantOf({ ...test, minimumEffect });
        return [
          label,
          typeof needed === 'number' ? needed : null,
          minimumEffect === test.minimumEffect ? 'accent' : 'neutral',
        ] as const;
      }),
      'How many visitors each variant needs for smaller and larger effects, all else equal.',
    );
  },
});
