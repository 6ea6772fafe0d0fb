import { defineCalculator, divide, money, percent, percentOf, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';

const noSpend = 'Nothing was spent on marketing, so there is no return on it.';

export default defineCalculator({
  id: 'return-on-marketing-investment',
  title: 'Return on marketing investment',
  question: 'Did the marketing pay for itself?',
  serves: ['return-on-marketing-investment'],
  inputs: {
    revenue: money('Revenue', 400_000, { help: 'All revenue in the period, campaign or not.' }),
    baselineRevenue: money('Baseline revenue', 250_000, {
      help: 'What the same period would have brought without the marketing.',
    }),
    contributionMargin: percent('Contribution margin', 40, {
      help: 'Share of revenue left after variable costs, before this marketing spend.',
    }),
    marketingSpend: money('Marketing spend', 30_000),
  },
  outputs: {
    romi: result('percent', 'Return on marketing investment', 'On contribution margin, after the spend.'),
    incrementalRevenue: result('money', 'Incremental revenue'),
    revenuePerSpend: result(
      'ratio',
      'Incremental revenue to spend',
      'The variant on revenue. It leaves out every cost, so do not compare the two.',
    ),
  },
  formula: [
    'romi = (incrementalRevenue * contributionMargin - marketingSpend) / marketingSpend',
    'incrementalRevenue = revenue - baselineRevenue',
    'revenuePerSpend = incrementalRevenue / marketingSpend',
  ],
  origin: 'The form of Bendle, Farris, Pfeifer and Reibstein, Marketing Metrics (2015).',
  compute({ revenue, baselineRevenue, contributionMargin, marketingSpend }) {
    const incrementalRevenue = revenue - baselineRevenue;
    return {
      romi: percentOf((incrementalRevenue * contributionMargin) / 100 - marketingSpend, marketingSpend, noSpend),
      incrementalRevenue,
      revenuePerSpend: divide(incrementalRevenue, marketingSpend, noSpend),
    };
  },
  sentence(_, { romi, incrementalRevenue }, show) {
    const [rate, revenue] = [romi ?? 0, incrementalRevenue ?? 0];
    if (revenue < 0)
      return `Revenue was ${show(-revenue, 'money')} below its baseline; with the spend, that is a loss of ${show(-rate, 'percent')} of the spend.`;
    const margin = `The contribution from ${show(revenue, 'money')} of incremental revenue`;
    if (rate === 0) return `${margin} equals the spend.`;
    return rate > 0
      ? `${margin} covers the spend and leaves ${show(rate, 'percent')} of it on top.`
      : `${margin} falls short of the spend by ${show(-rate, 'percent')} of it.`;
  },
  reading: (_, { romi }, show) =>
    `Each ${show(1, 'money')} of marketing brought back ${show(1 + (romi ?? 0) / 100, 'money')} of contribution.`,
  chart({ contributionMargin, marketingSpend }, { incrementalRevenue }) {
    if (incrementalRevenue === null) return null;
    const contribution = (incrementalRevenue * contributionMargin) / 100;
    return waterfall(
      'From incremental revenue to what is left',
      [
        { label: 'Incremental revenue', value: incrementalRevenue, total: true },
        { label: 'Variable costs', value: contribution - incrementalRevenue },
        { label: 'Contribution', value: contribution, total: true },
        { label: 'Marketing spend', value: -marketingSpend },
        { label: 'Left', value: contribution - marketingSpend, total: true },
      ],
      'Variable costs and the marketing spend are taken off incremental revenue, down to what is left.',
    );
  },
});
