import { defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'saas-magic-number',
  title: 'SaaS magic number',
  question: 'What growth does a dollar of sales and marketing buy?',
  serves: ['saas-magic-number'],
  inputs: {
    revenueThisQuarter: money('Revenue this quarter', 1_250_000, { help: 'Recurring revenue as recognized.' }),
    revenueLastQuarter: money('Revenue last quarter', 1_100_000),
    salesMarketingLastQuarter: money('Sales and marketing last quarter', 700_000, { help: 'The spend of the quarter before the growth.' }),
  },
  outputs: {
    magicNumber: result('ratio', 'Magic number'),
    annualisedGrowth: result('money', 'Growth, as a yearly rate'),
  },
  formula: [
    'magicNumber = (revenueThisQuarter - revenueLastQuarter) * 4 / salesMarketingLastQuarter',
    'annualisedGrowth = (revenueThisQuarter - revenueLastQuarter) * 4',
  ],
  compute({ revenueThisQuarter, revenueLastQuarter, salesMarketingLastQuarter }) {
    const annualisedGrowth = (revenueThisQuarter - revenueLastQuarter) * 4;
    return {
      magicNumber: divide(annualisedGrowth, salesMarketingLastQuarter, 'Nothing was spent last quarter, so there is nothing to divide by.'),
      annualisedGrowth,
    };
  },
  sentence: (_, { magicNumber }, show) => `Each unit spent on sales and marketing last quarter came with ${show(magicNumber ?? 0, 'ratio')} of yearly revenue growth.`,
});
