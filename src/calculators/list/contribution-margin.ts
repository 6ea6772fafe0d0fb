import { count, defineCalculator, divide, money, percentOf, result } from '../calculator.ts';
import { leftAfter } from '../sentences.ts';

export default defineCalculator({
  id: 'contribution-margin',
  title: 'Contribution margin',
  question: 'How much of revenue is left to cover fixed costs?',
  serves: ['contribution-margin'],
  inputs: {
    revenue: money('Revenue', 100_000, { help: 'After discounts and returns.' }),
    variableCosts: money('Variable costs', 65_000, {
      help: 'All that rise with each sale: materials, shipping, payment fees, commissions. Leave out fixed costs.',
    }),
    units: count('Units sold', 1_000),
  },
  outputs: {
    contributionMargin: result('percent', 'Contribution margin'),
    contribution: result('money', 'Total contribution'),
    contributionPerUnit: result('money', 'Contribution per unit'),
  },
  formula: [
    'contributionMargin = contribution / revenue',
    'contribution = revenue - variableCosts',
    'contributionPerUnit = contribution / units',
  ],
  compute({ revenue, variableCosts, units }) {
    const contribution = revenue - variableCosts;
    return {
      contributionMargin: percentOf(contribution, revenue, 'There was no revenue, so there is no margin.'),
      contribution,
      contributionPerUnit: divide(contribution, units, 'No unit was sold, so there is no contribution per unit.'),
    };
  },
  sentence: (_, { contributionMargin, contribution }, show) =>
    leftAfter('variable costs', contribution ?? 0, contributionMargin, show),
  reading: (_, { contributionMargin }, show) =>
    (contributionMargin ?? 0) > 0
      ? `Each further ${show(1, 'money')} of revenue leaves ${show((contributionMargin ?? 0) / 100, 'money')} for fixed costs and profit.`
      : 'More of the same sales would not cover any fixed cost.',
});
