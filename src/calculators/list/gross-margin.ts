import { defineCalculator, money, percentOf, result } from '../calculator.ts';
import { leftAfter } from '../sentences.ts';

export default defineCalculator({
  id: 'gross-margin',
  title: 'Gross margin',
  question: 'How much of revenue is left after the cost of goods sold?',
  serves: ['gross-margin'],
  inputs: {
    revenue: money('Revenue', 500_000, { help: 'After discounts and returns.' }),
    costOfGoodsSold: money('Cost of goods sold', 150_000, {
      help: 'Direct costs of what was sold: materials and production, or hosting and support. Leave out sales and marketing.',
    }),
  },
  outputs: {
    grossMargin: result('percent', 'Gross margin'),
    grossProfit: result('money', 'Gross profit'),
  },
  formula: ['grossMargin = grossProfit / revenue', 'grossProfit = revenue - costOfGoodsSold'],
  compute: ({ revenue, costOfGoodsSold }) => ({
    grossMargin: percentOf(revenue - costOfGoodsSold, revenue, 'There was no revenue, so there is no margin.'),
    grossProfit: revenue - costOfGoodsSold,
  }),
  sentence: (_, { grossMargin, grossProfit }, show) =>
    leftAfter('the cost of goods sold', grossProfit ?? 0, grossMargin, show),
  reading: ({ revenue }, { grossProfit }, show) =>
    (grossProfit ?? 0) > 0
      ? `Prices 1% higher at the same cost would lift gross profit by ${show(revenue / (grossProfit ?? NaN), 'percent')}.`
      : 'Selling more at this price adds nothing to pay for the rest of the business.',
});
