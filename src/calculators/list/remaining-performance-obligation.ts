import { defineCalculator, money, percentOf, result } from '../calculator.ts';
import { bars } from '../charts.ts';

export default defineCalculator({
  id: 'remaining-performance-obligation',
  title: 'Remaining performance obligation',
  question: 'How much contracted revenue is still to come?',
  serves: ['remaining-performance-obligation'],
  inputs: {
    deferredRevenue: money('Deferred revenue', 400_000, { help: 'Invoiced, not yet earned.' }),
    backlog: money('Backlog', 900_000, { help: 'Under contract, not yet invoiced.' }),
    dueWithin12Months: money('Of both, due within 12 months', 800_000),
  },
  outputs: {
    totalRpo: result('money', 'RPO'),
    currentRpo: result('money', 'Current RPO', 'To be earned within 12 months.'),
    currentShare: result('percent', 'Current share'),
  },
  rules: [
    {
      rule: 'dueWithin12Months <= deferredRevenue + backlog',
      holds: ({ dueWithin12Months, deferredRevenue, backlog }) => dueWithin12Months <= deferredRevenue + backlog,
      at: ['dueWithin12Months'],
      message: 'The part due within 12 months can’t exceed deferred revenue and backlog together.',
    },
  ],
  formula: ['totalRpo = deferredRevenue + backlog', 'currentRpo = dueWithin12Months', 'currentShare = dueWithin12Months / totalRpo'],
  compute: ({ deferredRevenue, backlog, dueWithin12Months }) => ({
    totalRpo: deferredRevenue + backlog,
    currentRpo: dueWithin12Months,
    currentShare: percentOf(dueWithin12Months, deferredRevenue + backlog, 'Nothing is under contract, so there is no share.'),
  }),
  sentence: (_, { totalRpo, currentRpo }, show) =>
    `${show(totalRpo ?? 0, 'money')} is under contract and not yet earned${currentRpo === null ? '' : `; ${show(currentRpo, 'money')} of it falls due within a year`}.`,
  chart: (_, { totalRpo, currentRpo }) =>
    bars(
      'When the obligation falls due',
      'Due',
      'money',
      [
        ['Within 12 months', currentRpo],
        ['Later', totalRpo === null || currentRpo === null ? null : totalRpo - currentRpo, 'second'],
      ],
      'The part due within 12 months beside the part due later.',
    ),
});
