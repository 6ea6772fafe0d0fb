import { count, defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'cost-per-mille',
  title: 'Cost per mille',
  question: 'What do a thousand impressions cost?',
  serves: ['cost-per-mille'],
  inputs: {
    spend: money('Ad spend', 2_500),
    impressions: count('Impressions', 500_000, { help: 'Every time that the ad was shown, not thousands of times.' }),
  },
  outputs: { costPerMille: result('money', 'Cost per mille', 'For 1,000 impressions.') },
  formula: ['costPerMille = spend * 1000 / impressions'],
  compute: ({ spend, impressions }) => ({
    costPerMille: divide(
      spend * 1000,
      impressions,
      'There were no impressions, so there is no cost for a thousand of them.',
    ),
  }),
  sentence: (_, { costPerMille }, show) => `A thousand impressions cost ${show(costPerMille ?? 0, 'money')}.`,
  reading: (_, { costPerMille }, show) =>
    `If one impression in 100 is clicked, a click costs ${show((costPerMille ?? 0) / 10, 'money')}.`,
});
