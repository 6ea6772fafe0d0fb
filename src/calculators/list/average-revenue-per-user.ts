import { count, defineCalculator, divide, money, months, none, result } from '../calculator.ts';

const noPeriod = 'A period of 0 months has no monthly figure.';
const nobody = 'There are no users, so there is no average.';

export default defineCalculator({
  id: 'average-revenue-per-user',
  title: 'Average revenue per user or account',
  question: 'What does one user or account bring in?',
  serves: ['average-revenue-per-user', 'average-revenue-per-account'],
  inputs: {
    revenue: money('Revenue of the period', 240_000),
    users: count('Users or accounts', 1_200, { help: 'Users for ARPU, paying accounts for ARPA: say which. The average number in the period.' }),
    periodMonths: months('Length of the period in months', 1),
  },
  outputs: {
    arpu: result('money', 'Per user in the period'),
    arpuPerMonth: result('money', 'Per user and month'),
    arpuPerYear: result('money', 'Per user and year'),
  },
  formula: ['arpu = revenue / users', 'arpuPerMonth = revenue / users / periodMonths', 'arpuPerYear = revenue / users / periodMonths * 12'],
  compute({ revenue, users, periodMonths }) {
    const perMonth = users === 0 ? none(nobody) : periodMonths === 0 ? none(noPeriod) : revenue / users / periodMonths;
    return {
      arpu: divide(revenue, users, nobody),
      arpuPerMonth: perMonth,
      arpuPerYear: typeof perMonth === 'number' ? perMonth * 12 : perMonth,
    };
  },
  sentence: (_, { arpu, arpuPerMonth }, show) =>
    arpuPerMonth === null ? `Each brought ${show(arpu ?? 0, 'money')} in the period.` : `Each brought ${show(arpu ?? 0, 'money')} in the period, or ${show(arpuPerMonth, 'money')} a month.`,
});
