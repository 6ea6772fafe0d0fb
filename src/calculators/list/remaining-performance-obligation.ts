import { defineCalculator, money, percentOf, result } from '../calculator.ts';
import { bars } from '../charts.ts';

export default defineCalculator({
  id: 'remaining-performance-obligation',
  title: 'Remaining performance obligation',
  question: 'How much contracted revenue is still to come?',
  serves: ['remaining-performance-obligation'],
  inputs: {
    deferredRevenue: money('Deferred revenue', 400_000, { help: 'Invoiced, not yet recognized as revenue.' }),
    backlog: money('Backlog', 900_000, { help: 'Under contract, not yet invoiced.' }),
    dueWithin12Months: money('Part to be recognized within 12 months', 800_000, {
      help: 'Of deferred revenue and backlog together.',
    }),
  },
  outputs: {
    totalRpo: result('money', 'Remaining performance obligation'),
    currentRpo: result('money', 'Current RPO', 'To be recognized within 12 months.'),
    currentShare: result('percent', 'Current share of RPO'),
  },
  rules: [
    {
      rule: 'dueWithin12Months <= deferredRevenue + backlog',
      holds: ({ dueWithin12Months, deferredRevenue, backlog }) => dueWithin12Months <= deferredRevenue + backlog,
      at: ['dueWithin12Months'],
      message: 'The part to be recognized within 12 months can’t exceed deferred revenue and backlog together.',
    },
  ],
  formula: [
    'totalRpo = deferredRevenue + backlog',
    'currentRpo = dueWithin12Months',
    'currentShare = dueWithin12Months / totalRpo',
  ],
  compute: ({ deferredRevenue, backlog, dueWithin12Months }) => ({
    totalRpo: deferredRevenue + backlog,
    currentRpo: dueWithin12Months,
    currentShare: percentOf(
      dueWithin12Months,
      deferredRevenue + backlog,
      'Nothing is under contract, so there is no share.',
    ),
  }),
  sentence: (_, { totalRpo, currentRpo }, show) =>
    `${show(totalRpo ?? 0, 'money')} is under contract and not yet recognized as revenue${currentRpo === null ? '' : `; ${show(currentRpo, 'money')} of it will be within 12 months`}.`,
  reading: (_, { currentShare }, show) =>
    currentShare === null ? null : `${show(100 - currentShare, 'percent')} of it comes after 12 months.`,
  chart: (_, { totalRpo, currentRpo }) =>
    bars(
      'When the obligation becomes revenue',
      'Recognized',
      'money',
      [
        ['Within 12 months', currentRpo],
        ['Later', totalRpo === null || currentRpo === null ? null : totalRpo - currentRpo, 'second'],
      ],
      'The part to be recognized within 12 months beside the part that comes later.',
    ),
});
