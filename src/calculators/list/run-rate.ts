import { defineCalculator, money, months, none, result } from '../calculator.ts';
import { counted } from '../wording.ts';

const noPeriod = 'A period of 0 months has no yearly rate.';

export default defineCalculator({
  id: 'run-rate',
  title: 'Run rate',
  question: 'What would a year bring in at the present pace?',
  serves: ['run-rate'],
  inputs: {
    revenue: money('Revenue in the period', 250_000, { help: 'Recurring or not: a run rate is not ARR.' }),
    periodMonths: months('Period in months', 3),
  },
  outputs: {
    annualRunRate: result('money', 'Annual run rate'),
    monthlyRunRate: result('money', 'Monthly run rate'),
  },
  formula: ['annualRunRate = revenue * 12 / periodMonths', 'monthlyRunRate = revenue / periodMonths'],
  compute: ({ revenue, periodMonths }) => ({
    annualRunRate: periodMonths === 0 ? none(noPeriod) : (revenue * 12) / periodMonths,
    monthlyRunRate: periodMonths === 0 ? none(noPeriod) : revenue / periodMonths,
  }),
  sentence: (_, { annualRunRate }, show) => `At this pace, a year would bring in ${show(annualRunRate ?? 0, 'money')}.`,
  reading: ({ periodMonths }, _, show) =>
    `A one-time sale counts ${counted(show, 12 / periodMonths, 'time', 'times', 'number')} in it.`,
});
