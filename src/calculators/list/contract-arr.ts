import { defineCalculator, money, months, none, result } from '../calculator.ts';

const noTerm = 'A contract without a term has no yearly value.';

export default defineCalculator({
  id: 'contract-arr',
  title: 'ARR of one contract',
  question: 'What does one contract add to ARR?',
  serves: ['annual-recurring-revenue', 'annual-contract-value'],
  inputs: {
    totalValue: money('Total contract value', 12_000, {
      help: 'Everything that the contract commits the customer to pay. A price that climbs is averaged over the term.',
    }),
    oneOffFees: money('One-off fees included', 0, { help: 'Setup, training, services, hardware.' }),
    termMonths: months('Term in months', 24),
  },
  outputs: {
    annualValue: result('money', 'Annual contract value'),
    monthlyValue: result('money', 'Monthly recurring value'),
    recurringTotal: result('money', 'Recurring value over the term'),
  },
  rules: [
    {
      rule: 'oneOffFees <= totalValue',
      holds: ({ oneOffFees, totalValue }) => oneOffFees <= totalValue,
      at: ['oneOffFees'],
      message: 'One-off fees are part of the total, so they can’t exceed it.',
    },
  ],
  formula: [
    'annualValue = (totalValue - oneOffFees) * 12 / termMonths',
    'monthlyValue = (totalValue - oneOffFees) / termMonths',
    'recurringTotal = totalValue - oneOffFees',
  ],
  compute({ totalValue, oneOffFees, termMonths }) {
    const recurringTotal = totalValue - oneOffFees;
    return {
      annualValue: termMonths === 0 ? none(noTerm) : (recurringTotal * 12) / termMonths,
      monthlyValue: termMonths === 0 ? none(noTerm) : recurringTotal / termMonths,
      recurringTotal,
    };
  },
  sentence: (_, { annualValue }, show) =>
    `The contract is worth ${show(annualValue ?? 0, 'money')} a year, not counting one-off fees.`,
  reading: ({ oneOffFees, termMonths }, _, show) =>
    oneOffFees > 0
      ? `With the one-off fees left in, it would read ${show((oneOffFees / termMonths) * 12, 'money')} a year too high.`
      : 'No one-off fee was taken out: all of this contract recurs.',
  warning: ({ termMonths }) =>
    termMonths > 0 && termMonths < 12
      ? 'The term is shorter than a year, so the yearly value exceeds what the contract pays. Count it as ARR only if you expect a renewal.'
      : null,
});
