import { count, defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'average-deal-size',
  title: 'Average deal size',
  question: 'How big is the average deal that we win?',
  serves: ['average-deal-size'],
  inputs: {
    wonRevenue: money('Closed-won revenue', 750_000, {
      help: 'Value of the deals won in the period, all on one basis.',
    }),
    dealsWon: count('Deals won', 30, { help: 'In the same period.' }),
  },
  outputs: { averageDealSize: result('money', 'Average deal size') },
  formula: ['averageDealSize = wonRevenue / dealsWon'],
  compute: ({ wonRevenue, dealsWon }) => ({
    averageDealSize: divide(wonRevenue, dealsWon, 'No deal was won, so there is no average.'),
  }),
  sentence: (_, { averageDealSize }, show) => `A deal won was worth ${show(averageDealSize ?? 0, 'money')} on average.`,
  reading: ({ wonRevenue, dealsWon }, { averageDealSize }, show) =>
    `Without one deal of five times this size, the average would read ${show(Math.max(0, wonRevenue - 5 * (averageDealSize ?? 0)) / Math.max(1, dealsWon - 1), 'money')}.`,
});
