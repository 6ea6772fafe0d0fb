import { defineCalculator, money, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';

export default defineCalculator({
  id: 'billings',
  title: 'Calculated billings',
  question: 'How much did we bill in the period, according to the books?',
  serves: ['billings', 'deferred-revenue'],
  inputs: {
    revenue: money('Revenue in the period', 900_000, { help: 'As recognized in the income statement.' }),
    deferredStart: money('Deferred revenue, start of period', 300_000),
    deferredEnd: money('Deferred revenue, end of period', 420_000),
  },
  outputs: {
    billings: result('money', 'Calculated billings'),
    changeInDeferred: result('money', 'Change in deferred revenue'),
  },
  formula: ['billings = revenue + changeInDeferred', 'changeInDeferred = deferredEnd - deferredStart'],
  compute: ({ revenue, deferredStart, deferredEnd }) => ({
    billings: revenue + (deferredEnd - deferredStart),
    changeInDeferred: deferredEnd - deferredStart,
  }),
  sentence(_, { billings, changeInDeferred }, show) {
    const change = changeInDeferred ?? 0;
    const why =
      change === 0
        ? 'the same as the revenue recognized'
        : `${show(Math.abs(change), 'money')} ${change > 0 ? 'more' : 'less'} than the revenue recognized`;
    return `Billings for the period come to ${show(billings ?? 0, 'money')}, which is ${why}.`;
  },
  reading(_, { changeInDeferred }) {
    if (changeInDeferred === null) return null;
    if (changeInDeferred > 0)
      return 'More was invoiced than earned: customers have paid or been billed for service still to come.';
    return changeInDeferred < 0
      ? 'Less was invoiced than earned: revenue drew on invoices of earlier periods.'
      : 'What was invoiced is what was earned.';
  },
  chart: ({ revenue }, { billings, changeInDeferred }) =>
    waterfall(
      'From revenue to billings',
      [
        { label: 'Revenue', value: revenue, total: true },
        { label: 'Change in deferred revenue', value: changeInDeferred },
        { label: 'Billings', value: billings, total: true },
      ],
      'Revenue plus the change in deferred revenue makes billings.',
    ),
});
