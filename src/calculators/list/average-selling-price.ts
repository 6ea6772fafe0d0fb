import { count, defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'average-selling-price',
  title: 'Average selling price',
  question: 'What does one unit sell for?',
  serves: ['average-selling-price'],
  inputs: {
    revenue: money('Revenue from units sold', 500_000, { help: 'After discounts and returns.' }),
    unitsSold: count('Units sold', 4_000, { help: 'In the same period.' }),
  },
  outputs: { averageSellingPrice: result('money', 'Average selling price') },
  formula: ['averageSellingPrice = revenue / unitsSold'],
  compute: ({ revenue, unitsSold }) => ({
    averageSellingPrice: divide(revenue, unitsSold, 'No unit was sold, so there is no average price.'),
  }),
  sentence: (_, { averageSellingPrice }, show) =>
    `A unit sold for ${show(averageSellingPrice ?? 0, 'money')} on average.`,
  reading: ({ revenue }, _, show) => `A discount of 1% on every unit would have cost ${show(revenue / 100, 'money')}.`,
});
