import { count, defineCalculator, percentOf, result } from '../calculator.ts';
import { intervalFormula, intervalOf, intervalOrigin, intervalOutputs } from '../share-interval.ts';
import { counted } from '../wording.ts';

const nobody = 'There were no visitors, so there is no rate.';

export default defineCalculator({
  id: 'conversion-rate',
  title: 'Conversion rate',
  question: 'What share of our visitors convert?',
  serves: ['conversion-rate'],
  inputs: {
    conversions: count('Conversions', 180, {
      help: 'At most one for each visitor; at most one for each visit if you count visits.',
    }),
    visitors: count('Visitors', 6_000, { help: 'Or visits. Name which one beside the rate, and never mix them.' }),
  },
  outputs: { conversionRate: result('percent', 'Conversion rate'), ...intervalOutputs },
  rules: [
    {
      rule: 'conversions <= visitors',
      holds: ({ conversions, visitors }) => conversions <= visitors,
      at: ['conversions'],
      message: 'Conversions can’t exceed visitors. Count each visitor once.',
    },
  ],
  formula: ['conversionRate = conversions / visitors', ...intervalFormula('conversionRate', 'visitors')],
  origin: intervalOrigin,
  compute: ({ conversions, visitors }) => ({
    conversionRate: percentOf(conversions, visitors, nobody),
    ...intervalOf(conversions, visitors, nobody),
  }),
  samples: {
    noun: ['visitor', 'visitors'],
    of: ({ conversions, visitors }) => ({ conversionRate: { hits: conversions, of: visitors } }),
  },
  sentence: (_, { conversionRate }, show) => `${show(conversionRate ?? 0, 'percent')} of visitors converted.`,
  reading: (_, { conversionRate }, show) =>
    (conversionRate ?? 0) > 0
      ? `One conversion took ${counted(show, 100 / (conversionRate ?? NaN), 'visitor', 'visitors', 'number')}.`
      : null,
});
