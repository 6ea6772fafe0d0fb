import { defineCalculator, divide, money, result } from '../calculator.ts';
import { bars } from '../charts.ts';

export default defineCalculator({
  id: 'saas-quick-ratio',
  title: 'SaaS quick ratio',
  question: 'How much MRR do we gain for each dollar that we lose?',
  serves: ['saas-quick-ratio'],
  inputs: {
    newMrr: money('New MRR', 20_000, { help: 'From new customers in the period.' }),
    expansionMrr: money('Expansion MRR', 8_000, { help: 'From customers you already had.' }),
    contractionMrr: money('Contraction MRR', 2_000, { help: 'Downgrades, as a positive number.' }),
    churnedMrr: money('Churned MRR', 5_000, { help: 'From customers who left, as a positive number.' }),
  },
  outputs: { quickRatio: result('ratio', 'SaaS quick ratio') },
  formula: ['quickRatio = (newMrr + expansionMrr) / (contractionMrr + churnedMrr)'],
  compute: ({ newMrr, expansionMrr, contractionMrr, churnedMrr }) => ({
    quickRatio: divide(
      newMrr + expansionMrr,
      contractionMrr + churnedMrr,
      'Nothing was lost, so there is nothing to divide by.',
    ),
  }),
  sentence: (_, { quickRatio }, show) => `The MRR gained was ${show(quickRatio ?? 0, 'ratio')} times the MRR lost.`,
  reading: (_, { quickRatio }, show) =>
    (quickRatio ?? 0) > 0
      ? `Of each ${show(1, 'money')} gained, ${show(1 / (quickRatio ?? NaN), 'money')} only makes up for what was lost.`
      : null,
  chart: ({ newMrr, expansionMrr, contractionMrr, churnedMrr }) =>
    bars(
      'Gains and losses of MRR',
      'Movement',
      'money',
      [
        ['New', newMrr, 'gain'],
        ['Expansion', expansionMrr, 'gain'],
        ['Contraction', contractionMrr, 'loss'],
        ['Churned', churnedMrr, 'loss'],
      ],
      'New and expansion MRR beside contraction and churn.',
    ),
});
