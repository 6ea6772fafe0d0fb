import { defineCalculator, divide, money, result } from '../calculator.ts';
import { counted } from '../wording.ts';

/** @param annualisedGrowth What the growth of the quarter comes to in a year. */
const magicNumberOf = (annualisedGrowth: number, spend: number) => ({
  magicNumber: divide(annualisedGrowth, spend, 'Nothing was spent last quarter, so there is nothing to divide by.'),
  annualisedGrowth,
});

export default defineCalculator({
  id: 'saas-magic-number',
  title: 'SaaS magic number',
  question: 'How much revenue growth comes with a dollar of sales and marketing?',
  serves: ['saas-magic-number'],
  inputs: {
    revenueThisQuarter: money('Revenue this quarter', 1_250_000, { help: 'Recurring revenue as recognized.' }),
    revenueLastQuarter: money('Revenue last quarter', 1_100_000),
    salesMarketingLastQuarter: money('Sales and marketing spend last quarter', 700_000, {
      help: 'The quarter before the growth.',
    }),
  },
  outputs: {
    magicNumber: result('ratio', 'SaaS magic number'),
    annualisedGrowth: result('money', 'Annualized revenue growth'),
  },
  formula: [
    'magicNumber = (revenueThisQuarter - revenueLastQuarter) * 4 / salesMarketingLastQuarter',
    'annualisedGrowth = (revenueThisQuarter - revenueLastQuarter) * 4',
  ],
  compute: ({ revenueThisQuarter, revenueLastQuarter, salesMarketingLastQuarter }) =>
    magicNumberOf((revenueThisQuarter - revenueLastQuarter) * 4, salesMarketingLastQuarter),
  variants: [
    {
      id: 'revenue',
      label: 'On revenue',
      origin: 'Scale Venture Partners’ form: the growth of quarterly revenue, times four to make it a year.',
    },
    {
      id: 'arr',
      label: 'On ARR',
      origin:
        'Net new ARR over the spend of the quarter before, as Finomatic’s glossary has it. ARR is yearly already, so nothing is multiplied by four.',
      inputs: {
        revenueThisQuarter: { label: 'ARR at the end of this quarter', help: 'All ARR on the last day.' },
        revenueLastQuarter: { label: 'ARR at the end of last quarter', help: 'All ARR on the day before the quarter.' },
      },
      outputs: { annualisedGrowth: { label: 'Net new ARR' } },
      formula: [
        'magicNumber = (revenueThisQuarter - revenueLastQuarter) / salesMarketingLastQuarter',
        'annualisedGrowth = revenueThisQuarter - revenueLastQuarter',
      ],
      compute: ({ revenueThisQuarter, revenueLastQuarter, salesMarketingLastQuarter }) =>
        magicNumberOf(revenueThisQuarter - revenueLastQuarter, salesMarketingLastQuarter),
      sentence: (_, { magicNumber }, show) =>
        `Net new ARR was ${show(magicNumber ?? 0, 'ratio')} times last quarter’s sales and marketing spend.`,
    },
  ],
  sentence: (_, { magicNumber }, show) =>
    `Annualized revenue growth was ${show(magicNumber ?? 0, 'ratio')} times last quarter’s sales and marketing spend.`,
  reading: (_, { magicNumber }, show) =>
    (magicNumber ?? 0) > 0
      ? `At this pace, the spend comes back as revenue in ${counted(show, 12 / (magicNumber ?? NaN), 'month', 'months', 'months')}, before any cost of serving it.`
      : 'The spend has bought no growth.',
});
