import { count, defineCalculator, divide, money, months, none, result } from '../calculator.ts';

const noPeriod = 'A period of 0 months has no monthly figure.';
const nobody = 'There are no users or accounts, so there is no average.';

export default defineCalculator({
  id: 'average-revenue-per-user',
  title: 'Average revenue per user or account',
  question: 'What does one user or account bring in?',
  serves: ['average-revenue-per-user', 'average-revenue-per-account'],
  inputs: {
    revenue: money('Revenue in the period', 240_000),
    users: count('Users or accounts', 1_200, {
      help: 'The average number in the period: users for ARPU, paying accounts for ARPA.',
    }),
    periodMonths: months('Period in months', 1),
  },
  outputs: {
    arpu: result('money', 'Average revenue per user or account'),
    arpuPerMonth: result('money', 'Average per month'),
    arpuPerYear: result('money', 'Average per year'),
  },
  formula: [
    'arpu = revenue / users',
    'arpuPerMonth = revenue / users / periodMonths',
    'arpuPerYear = revenue / users / periodMonths * 12',
  ],
  compute({ revenue, users, periodMonths }) {
    const perMonth = users === 0 ? none(nobody) : periodMonths === 0 ? none(noPeriod) : revenue / users / periodMonths;
    return {
      arpu: divide(revenue, users, nobody),
      arpuPerMonth: perMonth,
      arpuPerYear: typeof perMonth === 'number' ? perMonth * 12 : perMonth,
    };
  },
  sentence({ periodMonths }, { arpu, arpuPerMonth }, show) {
    const each = `Each user or account brought in ${show(arpu ?? 0, 'money')} on average`;
    if (arpuPerMonth === null) return `${each} in the period.`;
    return periodMonths === 1
      ? `${each} in the month.`
      : `${each} in the period, or ${show(arpuPerMonth, 'money')} a month.`;
  },
  reading: (_, { arpuPerYear }, show) =>
    arpuPerYear === null ? null : `A hundred more like them would bring in ${show(arpuPerYear * 100, 'money')} a year.`,
});
