import { defineCalculator, divide, money, number, result } from '../calculator.ts';
import { bars } from '../charts.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'total-cost-of-ownership',
  title: 'Total cost of ownership',
  question: 'What will a purchase cost over its whole life?',
  serves: ['total-cost-of-ownership'],
  inputs: {
    purchasePrice: money('Purchase price', 50_000, { help: 'Zero for a subscription: its fee is a running cost.' }),
    implementationCost: money('Implementation cost', 15_000, { help: 'Setup, migration, integration, training.' }),
    annualRunningCost: money('Annual running cost', 12_000, {
      help: 'Subscriptions, maintenance, support, staff time, energy.',
    }),
    years: number('Years of use', 5),
    residualValue: money('Residual value', 5_000, {
      help: 'What it can be sold for in the end, as a positive number.',
    }),
  },
  outputs: {
    totalCost: result('money', 'Total cost of ownership'),
    costPerYear: result('money', 'Cost per year'),
  },
  formula: [
    'totalCost = purchasePrice + implementationCost + annualRunningCost * years - residualValue',
    'costPerYear = totalCost / years',
  ],
  compute({ purchasePrice, implementationCost, annualRunningCost, years, residualValue }) {
    const totalCost = purchasePrice + implementationCost + annualRunningCost * years - residualValue;
    return { totalCost, costPerYear: divide(totalCost, years, 'Over 0 years, there is no cost per year.') };
  },
  sentence({ years }, { totalCost, costPerYear }, show) {
    const total = totalCost ?? 0;
    const time = counted(show, years, 'year', 'years', 'number');
    if (total < 0) return `Over ${time}, the residual value exceeds all costs by ${show(-total, 'money')}.`;
    const yearly = costPerYear === null || years === 1 ? '' : `, or ${show(costPerYear, 'money')} a year`;
    return `Over ${time}, the purchase costs ${show(total, 'money')} in all${yearly}.`;
  },
  reading: ({ purchasePrice }, { totalCost }, show) =>
    (totalCost ?? 0) > 0
      ? `The purchase price is ${show((purchasePrice / (totalCost ?? NaN)) * 100, 'percent')} of that.`
      : null,
  chart: ({ purchasePrice, implementationCost, annualRunningCost, years, residualValue }) =>
    bars(
      'What the total is made of',
      'Cost',
      'money',
      [
        ['Purchase', purchasePrice],
        ['Implementation', implementationCost],
        ['Running costs', annualRunningCost * years],
        ['Residual value', -residualValue, 'gain'],
      ],
      'Purchase, implementation and the running costs of all years, less the residual value.',
    ),
});
