import { defineCalculator, money, percentOf, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';

const noStart = 'There was no MRR at the start, so there is nothing to keep.';

export default defineCalculator({
  id: 'revenue-retention',
  title: 'Revenue retention',
  question: 'How much of last year’s recurring revenue do we still have?',
  serves: ['net-revenue-retention', 'gross-revenue-retention', 'revenue-churn'],
  inputs: {
    startingMrr: money('Starting MRR', 100_000, {
      help: 'Of the customers you had on the first day. Nobody is added to this group later.',
    }),
    expansionMrr: money('Expansion MRR', 12_000, { help: 'From that group only.' }),
    contractionMrr: money('Contraction MRR', 3_000, { help: 'Downgrades in that group, as a positive number.' }),
    churnedMrr: money('Churned MRR', 5_000, { help: 'From those who left, as a positive number.' }),
  },
  outputs: {
    netRevenueRetention: result('percent', 'Net revenue retention'),
    grossRevenueRetention: result('percent', 'Gross revenue retention'),
    grossRevenueChurn: result('percent', 'Gross revenue churn'),
    netRevenueChurn: result('percent', 'Net revenue churn', 'Below zero, the group grew.'),
  },
  rules: [
    {
      rule: 'contractionMrr + churnedMrr <= startingMrr',
      holds: ({ contractionMrr, churnedMrr, startingMrr }) => contractionMrr + churnedMrr <= startingMrr,
      at: ['contractionMrr', 'churnedMrr'],
      message: 'Contraction and churn together can’t exceed the starting MRR.',
    },
  ],
  formula: [
    'netRevenueRetention = (startingMrr + expansionMrr - contractionMrr - churnedMrr) / startingMrr',
    'grossRevenueRetention = (startingMrr - contractionMrr - churnedMrr) / startingMrr',
    'grossRevenueChurn = 1 - grossRevenueRetention',
    'netRevenueChurn = 1 - netRevenueRetention',
  ],
  compute({ startingMrr, expansionMrr, contractionMrr, churnedMrr }) {
    const lost = contractionMrr + churnedMrr;
    return {
      netRevenueRetention: percentOf(startingMrr + expansionMrr - lost, startingMrr, noStart),
      grossRevenueRetention: percentOf(startingMrr - lost, startingMrr, noStart),
      grossRevenueChurn: percentOf(lost, startingMrr, noStart),
      netRevenueChurn: percentOf(lost - expansionMrr, startingMrr, noStart),
    };
  },
  sentence: (_, { netRevenueRetention, grossRevenueRetention }, show) =>
    `The group now pays ${show(netRevenueRetention ?? 0, 'percent')} of what it paid at the start; without its upgrades it would pay ${show(grossRevenueRetention ?? 0, 'percent')}.`,
  reading(_, { netRevenueRetention }, show) {
    const change = (netRevenueRetention ?? 100) - 100;
    if (change === 0) return 'Without a single new customer, revenue would have stayed as it was.';
    return `Without a single new customer, revenue would have ${change > 0 ? 'grown' : 'shrunk'} by ${show(Math.abs(change), 'percent')}.`;
  },
  chart: ({ startingMrr, expansionMrr, contractionMrr, churnedMrr }) =>
    waterfall(
      'What became of the starting MRR',
      [
        { label: 'Starting', value: startingMrr, total: true },
        { label: 'Churned', value: -churnedMrr },
        { label: 'Contraction', value: -contractionMrr },
        { label: 'Kept (gross)', value: startingMrr - contractionMrr - churnedMrr, total: true },
        { label: 'Expansion', value: expansionMrr },
        { label: 'Now (net)', value: startingMrr + expansionMrr - contractionMrr - churnedMrr, total: true },
      ],
      'Churn and contraction lower the starting MRR to what was kept; expansion raises that to what the group pays now.',
    ),
});
