import { count, defineCalculator, money, percentOf, result } from '../calculator.ts';

export default defineCalculator({
  id: 'renewal-rate',
  title: 'Renewal rate',
  question: 'How many of the contracts up for renewal were renewed?',
  serves: ['renewal-rate'],
  inputs: {
    contractsDue: count('Contracts up for renewal', 80, { help: 'In the period, not the whole base.' }),
    contractsRenewed: count('Contracts renewed', 68, { help: 'Of those up for renewal.' }),
    valueDue: money('Value up for renewal', 800_000, { help: 'Yearly value of those contracts.' }),
    valueRenewed: money('Value renewed', 720_000, { help: 'Yearly value, without upgrades made at renewal.' }),
  },
  outputs: {
    contractRenewalRate: result('percent', 'Renewal rate by contracts'),
    valueRenewalRate: result('percent', 'Renewal rate by value'),
  },
  rules: [
    {
      rule: 'contractsRenewed <= contractsDue',
      holds: ({ contractsRenewed, contractsDue }) => contractsRenewed <= contractsDue,
      at: ['contractsRenewed'],
      message: 'Contracts renewed can’t exceed contracts up for renewal.',
    },
    {
      rule: 'valueRenewed <= valueDue',
      holds: ({ valueRenewed, valueDue }) => valueRenewed <= valueDue,
      at: ['valueRenewed'],
      message: 'The value renewed can’t exceed the value up for renewal. Count upgrades as expansion.',
    },
  ],
  formula: ['contractRenewalRate = contractsRenewed / contractsDue', 'valueRenewalRate = valueRenewed / valueDue'],
  compute: ({ contractsDue, contractsRenewed, valueDue, valueRenewed }) => ({
    contractRenewalRate: percentOf(
      contractsRenewed,
      contractsDue,
      'No contract was up for renewal, so there is no rate.',
    ),
    valueRenewalRate: percentOf(valueRenewed, valueDue, 'No value was up for renewal, so there is no rate.'),
  }),
  sentence: (_, { contractRenewalRate, valueRenewalRate }, show) =>
    valueRenewalRate === null
      ? `${show(contractRenewalRate ?? 0, 'percent')} of the contracts up for renewal were renewed.`
      : `${show(contractRenewalRate ?? 0, 'percent')} of the contracts up for renewal were renewed, and ${show(valueRenewalRate, 'percent')} of their value.`,
  reading(_, { contractRenewalRate, valueRenewalRate }) {
    if (valueRenewalRate === null || contractRenewalRate === null) return null;
    if (valueRenewalRate > contractRenewalRate)
      return 'More of the value than of the contracts stayed: those that left were small, or those that stayed grew.';
    return valueRenewalRate < contractRenewalRate
      ? 'Less of the value than of the contracts stayed: those that left were large, or those that stayed shrank.'
      : 'Contracts and their value were renewed alike.';
  },
});
