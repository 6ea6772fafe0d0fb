import { defineCalculator, money, none, result } from '../calculator.ts';

/** The words that Sacks gives to the bands of his multiple. */
const sacksWord = (multiple: number) =>
  multiple < 1 ? 'amazing' : multiple <= 1.5 ? 'great' : multiple <= 2 ? 'good' : multiple <= 3 ? 'suspect' : 'bad';

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
  reading: (_, { burnMultiple }) =>
    `David Sacks calls this ${sacksWord(burnMultiple ?? NaN)} (The Burn Multiple, 2020): an investor’s judgment of start-ups, not a survey.`,
});
