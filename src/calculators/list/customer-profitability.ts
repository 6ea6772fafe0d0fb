import { defineCalculator, money, percentOf, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';
import { leftAfter } from '../sentences.ts';

export default defineCalculator({
  id: 'customer-profitability',
  title: 'Customer profitability',
  question: 'Do we make money with this customer?',
  serves: ['customer-profitability'],
  inputs: {
    revenue: money('Revenue from the customer', 60_000, { help: 'In the period, after discounts and returns.' }),
    costOfGoodsSold: money('Cost of goods sold', 15_000, { help: 'Of what this customer bought.' }),
    serviceCosts: money('Cost to serve', 12_000, {
      help: 'Support, onboarding, delivery and special requests, unless counted above.',
    }),
    accountCosts: money('Cost of the account', 8_000, {
      help: 'Account management, visits, commissions, marketing to this customer.',
    }),
  },
  outputs: {
    profit: result('money', 'Customer profit'),
    profitMarginRate: result('percent', 'Customer profit margin'),
  },
  formula: ['profit = revenue - costOfGoodsSold - serviceCosts - accountCosts', 'profitMarginRate = profit / revenue'],
  compute({ revenue, costOfGoodsSold, serviceCosts, accountCosts }) {
    const profit = revenue - costOfGoodsSold - serviceCosts - accountCosts;
    return {
      profit,
      profitMarginRate: percentOf(profit, revenue, 'The customer brought no revenue, so there is no margin.'),
    };
  },
  sentence: (_, { profit, profitMarginRate }, show) =>
    leftAfter('all costs of this customer', profit ?? 0, profitMarginRate, show),
  reading: (_, { profit }, show) =>
    (profit ?? 0) >= 0
      ? `Serving this customer could cost ${show(profit ?? 0, 'money')} more before it made a loss.`
      : `Its price must rise, or its costs fall, by ${show(-(profit ?? 0), 'money')} before you break even.`,
  chart: ({ revenue, costOfGoodsSold, serviceCosts, accountCosts }, { profit }) =>
    waterfall(
      'From revenue to customer profit',
      [
        { label: 'Revenue', value: revenue, total: true },
        { label: 'Cost of goods sold', value: -costOfGoodsSold },
        { label: 'Cost to serve', value: -serviceCosts },
        { label: 'Cost of the account', value: -accountCosts },
        { label: 'Profit', value: profit, total: true },
      ],
      'The three costs are taken off the revenue from the customer, down to its profit.',
    ),
});
