import { count, defineCalculator, money, percentOf, result } from '../calculator.ts';

export default defineCalculator({
  id: 'market-share',
  title: 'Market share and penetration',
  question: 'How much of the market is ours?',
  serves: ['market-share', 'market-penetration'],
  inputs: {
    yourSales: money('Your sales', 12_000_000, {
      help: 'In the same market, period and price level as the market sales.',
    }),
    marketSales: money('Market sales', 80_000_000, { help: 'Of all sellers, yours included.' }),
    yourCustomers: count('Your customers', 4_000),
    potentialCustomers: count('Potential customers', 50_000, {
      help: 'Everybody who could buy, your customers included.',
    }),
  },
  outputs: {
    marketShare: result('percent', 'Market share', 'By sales.'),
    penetration: result('percent', 'Market penetration', 'By customers.'),
  },
  rules: [
    {
      rule: 'yourSales <= marketSales',
      holds: ({ yourSales, marketSales }) => yourSales <= marketSales,
      at: ['yourSales'],
      message: 'Your sales can’t exceed market sales, which include yours.',
    },
    {
      rule: 'yourCustomers <= potentialCustomers',
      holds: ({ yourCustomers, potentialCustomers }) => yourCustomers <= potentialCustomers,
      at: ['yourCustomers'],
      message: 'Your customers can’t exceed potential customers, who include yours.',
    },
  ],
  formula: ['marketShare = yourSales / marketSales', 'penetration = yourCustomers / potentialCustomers'],
  compute: ({ yourSales, marketSales, yourCustomers, potentialCustomers }) => ({
    marketShare: percentOf(yourSales, marketSales, 'The market has no sales, so there is no share.'),
    penetration: percentOf(
      yourCustomers,
      potentialCustomers,
      'There are no potential customers, so there is no share.',
    ),
  }),
  sentence(_, { marketShare, penetration }, show) {
    const share = `You make ${show(marketShare ?? 0, 'percent')} of the market’s sales`;
    return penetration === null
      ? `${share}.`
      : `${share}, and ${show(penetration, 'percent')} of potential customers buy from you.`;
  },
  reading: (_, { marketShare, penetration }, show) =>
    penetration === null || penetration === 0
      ? null
      : `A customer of yours spends ${show((marketShare ?? 0) / penetration, 'ratio')} times what the average potential customer spends.`,
});
