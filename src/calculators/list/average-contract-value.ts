import { count, defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'average-contract-value',
  title: 'Average contract value',
  question: 'What is a contract worth on average?',
  serves: ['average-contract-value'],
  inputs: {
    totalContractValue: money('Value of contracts signed', 900_000, {
      help: 'All on one basis, either yearly value or total value.',
    }),
    contracts: count('Contracts signed', 45, { help: 'In the same period.' }),
  },
  outputs: { averageContractValue: result('money', 'Average contract value') },
  formula: ['averageContractValue = totalContractValue / contracts'],
  compute: ({ totalContractValue, contracts }) => ({
    averageContractValue: divide(totalContractValue, contracts, 'No contract was signed, so there is no average.'),
  }),
  sentence: (_, { averageContractValue }, show) =>
    `A contract is worth ${show(averageContractValue ?? 0, 'money')} on average.`,
  reading: ({ totalContractValue, contracts }, { averageContractValue }, show) =>
    `One more contract of ten times this value would lift the average to ${show((totalContractValue + 10 * (averageContractValue ?? 0)) / (contracts + 1), 'money')}.`,
});
