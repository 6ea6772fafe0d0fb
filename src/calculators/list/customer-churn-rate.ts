import { count, defineCalculator, months, none, percentOf, result } from '../calculator.ts';
import { monthsTo } from '../charts.ts';
import { counted } from '../wording.ts';

const noStart = 'There were no customers at the start, so there is no rate.';
const noPeriod = 'A period of 0 months has no monthly rate.';

export default defineCalculator({
  id: 'customer-churn-rate',
  title: 'Customer churn rate',
  question: 'How fast do customers leave, and how long do they stay?',
  serves: ['customer-churn-rate', 'logo-retention', 'average-customer-life'],
  inputs: {
    startingCustomers: count('Customers at the start', 500),
    lostCustomers: count('Customers lost', 15, {
      help: 'Of those at the start. Leave out customers won in the period, even if they left.',
    }),
    periodMonths: months('Period in months', 1),
  },
  outputs: {
    churnRate: result('percent', 'Customer churn rate', 'Over the whole period.'),
    retentionRate: result('percent', 'Logo retention', 'Over the whole period.'),
    monthlyChurnRate: result('percent', 'Monthly churn rate'),
    annualChurnRate: result('percent', 'Annual churn rate'),
    averageLifeMonths: result('months', 'Average customer life', 'If the monthly rate stays as it is.'),
  },
  rules: [
    {
      rule: 'lostCustomers <= startingCustomers',
      holds: ({ lostCustomers, startingCustomers }) => lostCustomers <= startingCustomers,
      at: ['lostCustomers'],
      message: 'Customers lost can’t exceed customers at the start.',
    },
  ],
  formula: [
    'churnRate = lostCustomers / startingCustomers',
    'retentionRate = (startingCustomers - lostCustomers) / startingCustomers',
    'monthlyChurnRate = 1 - (1 - churnRate) ^ (1 / periodMonths)',
    'annualChurnRate = 1 - (1 - monthlyChurnRate) ^ 12',
    'averageLifeMonths = 1 / monthlyChurnRate',
  ],
  compute({ startingCustomers, lostCustomers, periodMonths }) {
    const churn = lostCustomers / startingCustomers;
    const monthly = 1 - (1 - churn) ** (1 / periodMonths);
    const missing = startingCustomers === 0 ? none(noStart) : periodMonths === 0 ? none(noPeriod) : null;
    return {
      churnRate: percentOf(lostCustomers, startingCustomers, noStart),
      retentionRate: percentOf(startingCustomers - lostCustomers, startingCustomers, noStart),
      monthlyChurnRate: missing ?? monthly * 100,
      annualChurnRate: missing ?? (1 - (1 - monthly) ** 12) * 100,
      averageLifeMonths:
        missing ?? (lostCustomers === 0 ? none('Nobody left, so the average life can’t be measured.') : 1 / monthly),
    };
  },
  sentence: ({ periodMonths }, { churnRate, annualChurnRate }, show) =>
    annualChurnRate === null
      ? `${show(churnRate ?? 0, 'percent')} of the customers left.`
      : `${show(churnRate ?? 0, 'percent')} of the customers left in ${show(periodMonths, 'months')} ${periodMonths === 1 ? 'month' : 'months'}${periodMonths === 12 ? '' : `; at that pace, ${show(annualChurnRate, 'percent')} leave in a year`}.`,
  reading: ({ lostCustomers }, _, show) =>
    lostCustomers > 0
      ? `To stand still, you must win ${counted(show, lostCustomers, 'new customer', 'new customers')} in every such period.`
      : 'Nobody left, so every customer won adds to the base.',
  chart(_, { monthlyChurnRate, averageLifeMonths }) {
    if (monthlyChurnRate === null) return null;
    const drawn = monthsTo(Math.min(Math.max(12, averageLifeMonths ?? 24), 60));
    return {
      kind: 'lines',
      caption: 'Customers still here, if the monthly rate stays as it is',
      unit: 'percent',
      axis: 'Month',
      categories: drawn.map(String),
      series: [
        {
          label: 'Still here',
          values: drawn.map((month) => (1 - monthlyChurnRate / 100) ** month * 100),
          tone: 'accent',
        },
      ],
      text: 'The share of today’s customers who remain, month by month.',
    };
  },
});
