import { defineCalculator, divide, money, result } from '../calculator.ts';

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
  compute({ revenueThisQuarter, revenueLastQuarter, salesMarketingLastQuarter }) {
    const annualisedGrowth = (revenueThisQuarter - revenueLastQuarter) * 4;
    return {
      magicNumber: divide(
        annualisedGrowth,
        salesMarketingLastQuarter,
        'Nothing was spent last quarter, so there is nothing to divide by.',
      ),
      annualisedGrowth,
    };
  },
  sentence: (_, { magicNumber }, show) =>
    `Annualized revenue growth was ${show(magicNumber ?? 0, 'ratio')} times last quarter’s sales and marketing spend.`,
});
