import { count, defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'cost-per-click',
  title: 'Cost per click',
  question: 'What does a click on our ads cost?',
  serves: ['cost-per-click'],
  inputs: {
    spend: money('Ad spend', 4_000),
    clicks: count('Clicks', 1_600, { help: 'Clicks that were charged for. Leave out invalid ones.' }),
  },
  outputs: { costPerClick: result('money', 'Cost per click') },
  formula: ['costPerClick = spend / clicks'],
  compute: ({ spend, clicks }) => ({
    costPerClick: divide(spend, clicks, 'There were no clicks, so there is no cost per click.'),
  }),
  sentence: (_, { costPerClick }, show) => `A click cost ${show(costPerClick ?? 0, 'money')} on average.`,
  reading: (_, { costPerClick }, show) =>
    `If one click in 50 converts, a conversion costs ${show(50 * (costPerClick ?? 0), 'money')}.`,
});
