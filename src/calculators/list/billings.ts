import { defineCalculator, money, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';

export default defineCalculator({
  id: 'billings',
  title: 'Calculated billings',
  question: 'How much did we invoice, seen from the accounts?',
  serves: ['billings', 'deferred-revenue'],
  inputs: {
    revenue: money('Revenue of the period', 900_000, { help: 'As recognized in the income statement.' }),
    deferredStart: money('Deferred revenue at the start', 300_000),
    deferredEnd: money('Deferred revenue at the end', 420_000),
  },
  outputs: {
    billings: result('money', 'Billings'),
    changeInDeferred: result('money', 'Change in deferred revenue'),
  },
  formula: ['billings = revenue + changeInDeferred', 'changeInDeferred = deferredEnd - deferredStart'],
  compute: ({ revenue, deferredStart, deferredEnd }) => ({
    billings: revenue + (deferredEnd - deferredStart),
    changeInDeferred: deferredEnd - deferredStart,
  }),
  sentence(_, { billings, changeInDeferred }, show) {
    const change = changeInDeferred ?? 0;
    const why = change === 0 ? 'as much as was earned' : `${show(Math.abs(change), 'money')} ${change > 0 ? 'more' : 'less'} than was earned`;
    return `${show(billings ?? 0, 'money')} was invoiced in the period, ${why}.`;
  },
  chart: ({ revenue }, { billings, changeInDeferred }) =>
    waterfall(
      'From revenue to billings',
      [
        { label: 'Revenue', value: revenue, total: true },
        { label: 'Change in deferred', value: changeInDeferred },
        { label: 'Billings', value: billings, total: true },
      ],
      'Revenue plus the change in deferred revenue makes billings.',
    ),
});
