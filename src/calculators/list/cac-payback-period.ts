import { defineCalculator, divide, money, percent, result } from '../calculator.ts';
import { monthsTo } from '../charts.ts';
import { wholeUp } from '../format.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'cac-payback-period',
  title: 'CAC payback period',
  question: 'How many months until a customer pays back its CAC?',
  serves: ['cac-payback-period'],
  inputs: {
    cac: money('Customer acquisition cost', 6_000, { help: 'Fully loaded, per customer.' }),
    monthlyRevenuePerCustomer: money('Monthly revenue per customer', 500, { help: 'MRR of a new customer.' }),
    grossMargin: percent('Gross margin', 80),
  },
  outputs: {
    paybackMonths: result('months', 'CAC payback period'),
    monthlyGrossProfit: result('money', 'Monthly gross profit per customer'),
  },
  formula: ['paybackMonths = cac / monthlyGrossProfit', 'monthlyGrossProfit = monthlyRevenuePerCustomer * grossMargin'],
  compute({ cac, monthlyRevenuePerCustomer, grossMargin }) {
    const monthlyGrossProfit = (monthlyRevenuePerCustomer * grossMargin) / 100;
    return {
      paybackMonths: divide(
        cac,
        monthlyGrossProfit,
        'A customer brings in no gross profit, so the cost is never paid back.',
      ),
      monthlyGrossProfit,
    };
  },
  sentence(_, { paybackMonths, monthlyGrossProfit }, show) {
    const months = show(paybackMonths ?? 0, 'months');
    return `A customer brings in ${show(monthlyGrossProfit ?? 0, 'money')} of gross profit a month and has paid back its acquisition cost after ${months} ${months === '1' ? 'month' : 'months'}.`;
  },
  reading(_, { paybackMonths }, show) {
    const renewals = wholeUp((paybackMonths ?? 0) / 12) - 1;
    const later =
      renewals > 0 ? ` On yearly contracts, that takes ${counted(show, renewals, 'renewal', 'renewals')}.` : '';
    return `A customer who leaves before then has cost more than it brought in.${later}`;
  },
  chart({ cac }, { paybackMonths, monthlyGrossProfit }) {
    if (monthlyGrossProfit === null) return null;
    const drawn = monthsTo(Math.min(Math.max(12, (paybackMonths ?? 12) * 1.5), 120));
    return {
      kind: 'lines',
      caption: 'Gross profit of one customer against its acquisition cost',
      unit: 'money',
      axis: 'Month',
      categories: drawn.map(String),
      series: [
        { label: 'Gross profit so far', values: drawn.map((month) => month * monthlyGrossProfit), tone: 'accent' },
        { label: 'CAC', values: drawn.map(() => cac), tone: 'loss' },
      ],
      ...(paybackMonths !== null && paybackMonths <= drawn.length - 1
        ? { mark: { at: paybackMonths, value: cac, label: 'Paid back' } }
        : {}),
      text: 'Cumulative gross profit rises month by month; where it crosses the acquisition cost, the customer has paid that cost back.',
    };
  },
});
