import { count, defineCalculator, money, percentOf, result } from '../calculator.ts';

export default defineCalculator({
  id: 'renewal-rate',
  title: 'Renewal rate',
  question: 'How many of the contracts that came due were renewed?',
  serves: ['renewal-rate'],
  inputs: {
    contractsDue: count('Contracts due', 80, { help: 'Up for renewal in the period: not the whole base.' }),
    contractsRenewed: count('Of these, renewed', 68),
    valueDue: money('Value due', 800_000, { help: 'Yearly value of the contracts due.' }),
    valueRenewed: money('Of this, renewed', 720_000, { help: 'Without upgrades at renewal.' }),
  },
  outputs: {
    contractRenewalRate: result('percent', 'By contracts'),
    valueRenewalRate: result('percent', 'By value'),
  },
  rules: [
    {
      rule: 'contractsRenewed <= contractsDue',
      holds: ({ contractsRenewed, contractsDue }) => contractsRenewed <= contractsDue,
      at: ['contractsRenewed'],
      message: 'No more contracts can be renewed than were due.',
    },
    {
      rule: 'valueRenewed <= valueDue',
      holds: ({ valueRenewed, valueDue }) => valueRenewed <= valueDue,
      at: ['valueRenewed'],
      message: 'The value renewed can’t exceed the value due. Count upgrades as expansion.',
    },
  ],
  formula: ['contractRenewalRate = contractsRenewed / contractsDue', 'valueRenewalRate = valueRenewed / valueDue'],
  compute: ({ contractsDue, contractsRenewed, valueDue, valueRenewed }) => ({
    contractRenewalRate: percentOf(contractsRenewed, contractsDue, 'No contract was due, so there is no rate.'),
    valueRenewalRate: percentOf(valueRenewed, valueDue, 'No value was due, so there is no rate.'),
  }),
  sentence: (_, { contractRenewalRate, valueRenewalRate }, show) =>
    valueRenewalRate === null
      ? `${show(contractRenewalRate ?? 0, 'percent')} of the contracts due were renewed.`
      : `${show(contractRenewalRate ?? 0, 'percent')} of the contracts due were renewed, with ${show(valueRenewalRate, 'percent')} of their value.`,
});
