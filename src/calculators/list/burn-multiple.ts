import { defineCalculator, money, none, result } from '../calculator.ts';

export default defineCalculator({
  id: 'burn-multiple',
  title: 'Burn multiple',
  question: 'How much cash do we burn for each dollar of net new ARR?',
  serves: ['burn-multiple'],
  inputs: {
    netBurn: money('Net burn', 1_500_000, {
      min: null,
      help: 'Cash out less cash in over the period. Below zero, cash grew.',
    }),
    netNewArr: money('Net new ARR', 1_000_000, { min: null, help: 'Over the same period.' }),
  },
  outputs: { burnMultiple: result('ratio', 'Burn multiple') },
  formula: ['burnMultiple = netBurn / netNewArr'],
  origin: 'David Sacks, The Burn Multiple (2020).',
  compute: ({ netBurn, netNewArr }) => ({
    burnMultiple:
      netNewArr <= 0
        ? none('ARR did not grow, so there is no burn multiple.')
        : netBurn <= 0
          ? none('No cash was burned, so there is no burn multiple.')
          : netBurn / netNewArr,
  }),
  sentence: (_, { burnMultiple }, show) => `Net burn was ${show(burnMultiple ?? 0, 'ratio')} times the net new ARR.`,
});
