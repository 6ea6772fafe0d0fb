import { count, defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'average-deal-size',
  title: 'Average deal size',
  question: 'How big is a deal that we win?',
  serves: ['average-deal-size'],
  inputs: {
    wonRevenue: money('Won revenue', 750_000, { help: 'Value of the deals closed won in the period.' }),
    dealsWon: count('Deals won', 30, { help: 'In the same period.' }),
  },
  outputs: { averageDealSize: result('money', 'Average deal size') },
  formula: ['averageDealSize = wonRevenue / dealsWon'],
  compute: ({ wonRevenue, dealsWon }) => ({ averageDealSize: divide(wonRevenue, dealsWon, 'No deal was won, so there is no average.') }),
  sentence: (_, { averageDealSize }, show) => `A won deal brought ${show(averageDealSize ?? 0, 'money')} on average.`,
});
