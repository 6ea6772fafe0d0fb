import { defineCalculator, money, months, result } from '../calculator.ts';

export default defineCalculator({
  id: 'total-contract-value',
  title: 'Total contract value',
  question: 'What is the whole contract worth?',
  serves: ['total-contract-value', 'bookings'],
  inputs: {
    monthlyFee: money('Monthly recurring fee', 2_000),
    termMonths: months('Term in months', 36),
    oneOffFees: money('One-off fees', 5_000, { help: 'Setup, training, services. All counted in the first year.' }),
  },
  outputs: {
    totalContractValue: result('money', 'Total contract value', 'Bookings on a total-value basis.'),
    firstYearValue: result('money', 'First-year value', 'Bookings on a first-year basis.'),
    annualContractValue: result('money', 'Annual contract value'),
    recurringTotal: result('money', 'Recurring value over the term'),
  },
  formula: [
    'totalContractValue = monthlyFee * termMonths + oneOffFees',
    'firstYearValue = monthlyFee * min(12, termMonths) + oneOffFees',
    'annualContractValue = monthlyFee * 12',
    'recurringTotal = monthlyFee * termMonths',
  ],
  compute: ({ monthlyFee, termMonths, oneOffFees }) => ({
    totalContractValue: monthlyFee * termMonths + oneOffFees,
    firstYearValue: monthlyFee * Math.min(12, termMonths) + oneOffFees,
    annualContractValue: monthlyFee * 12,
    recurringTotal: monthlyFee * termMonths,
  }),
  sentence: (_, { totalContractValue, firstYearValue }, show) =>
    `The customer commits to ${show(totalContractValue ?? 0, 'money')} in all, ${show(firstYearValue ?? 0, 'money')} of it in the first year.`,
  reading: (_, { recurringTotal, totalContractValue }, show) =>
    recurringTotal === null || (totalContractValue ?? 0) === 0
      ? null
      : `${show((recurringTotal / (totalContractValue ?? NaN)) * 100, 'percent')} of it recurs; only that part belongs in ARR.`,
});
