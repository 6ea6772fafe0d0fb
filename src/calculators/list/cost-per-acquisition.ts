import { count, defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'cost-per-acquisition',
  title: 'Cost per acquisition',
  question: 'What does an order, a sign-up or an install cost us?',
  serves: ['cost-per-acquisition'],
  inputs: {
    spend: money('Spend', 15_000, { help: 'On the campaigns that brought the acquisitions.' }),
    acquisitions: count('Acquisitions', 120, { help: 'One kind of action only: orders, sign-ups or installs.' }),
  },
  outputs: { costPerAcquisition: result('money', 'Cost per acquisition') },
  formula: ['costPerAcquisition = spend / acquisitions'],
  compute: ({ spend, acquisitions }) => ({
    costPerAcquisition: divide(spend, acquisitions, 'There were no acquisitions, so there is no cost per acquisition.'),
  }),
  sentence: (_, { costPerAcquisition }, show) =>
    `An acquisition cost ${show(costPerAcquisition ?? 0, 'money')} on average.`,
  reading: (_, { costPerAcquisition }, show) =>
    `An acquisition pays only if it brings in more than ${show(costPerAcquisition ?? 0, 'money')} of contribution, which is less than its revenue.`,
});
