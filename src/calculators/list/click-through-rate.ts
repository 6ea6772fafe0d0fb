import { count, defineCalculator, percentOf, result } from '../calculator.ts';
import { intervalFormula, intervalOf, intervalOrigin, intervalOutputs } from '../share-interval.ts';
import { counted } from '../wording.ts';

const noneShown = 'There were no impressions, so there is no rate.';

export default defineCalculator({
  id: 'click-through-rate',
  title: 'Click-through rate',
  question: 'How often does an impression lead to a click?',
  serves: ['click-through-rate'],
  inputs: {
    clicks: count('Clicks', 240, { help: 'At most one for each impression.' }),
    impressions: count('Impressions', 12_000, {
      help: 'Times the ad or link was shown. For email, use the email performance calculator, which divides by messages delivered.',
    }),
  },
  outputs: { clickThroughRate: result('percent', 'Click-through rate'), ...intervalOutputs },
  rules: [
    {
      rule: 'clicks <= impressions',
      holds: ({ clicks, impressions }) => clicks <= impressions,
      at: ['clicks'],
      message: 'Clicks can’t exceed impressions. Count one click at most for each impression.',
    },
  ],
  formula: ['clickThroughRate = clicks / impressions', ...intervalFormula('clickThroughRate', 'impressions')],
  origin: intervalOrigin,
  compute: ({ clicks, impressions }) => ({
    clickThroughRate: percentOf(clicks, impressions, noneShown),
    ...intervalOf(clicks, impressions, noneShown),
  }),
  samples: {
    noun: ['impression', 'impressions'],
    of: ({ clicks, impressions }) => ({ clickThroughRate: { hits: clicks, of: impressions } }),
  },
  sentence: (_, { clickThroughRate }, show) =>
    `${show(clickThroughRate ?? 0, 'percent')} of impressions led to a click.`,
  reading: (_, { clickThroughRate }, show) =>
    (clickThroughRate ?? 0) > 0
      ? `One click took ${counted(show, 100 / (clickThroughRate ?? NaN), 'impression', 'impressions', 'number')}.`
      : null,
});
