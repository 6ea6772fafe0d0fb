import { count, defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'average-contract-value',
  title: 'Average contract value',
  question: 'What is a contract worth to us on average?',
  serves: ['average-contract-value'],
  inputs: {
    totalContractValue: money('Total value of contracts', 900_000, { help: 'Of the contracts signed in the period, all stated on one basis.' }),
    contracts: count('Contracts', 45, { help: 'Signed in the same period.' }),
  },
  outputs: { averageContractValue: result('money', 'Average contract value') },
  formula: ['averageContractValue = totalContractValue / contracts'],
  compute: ({ totalContractValue, contracts }) => ({ averageContractValue: divide(totalContractValue, contracts, 'No contract was signed, so there is no average.') }),
  sentence: (_, { averageContractValue }, show) => `A contract is worth ${show(averageContractValue ?? 0, 'money')} on average.`,
});
