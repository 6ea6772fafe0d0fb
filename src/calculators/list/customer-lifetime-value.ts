import { defineCalculator, divide, money, percent, result } from '../calculator.ts';
import { monthsTo } from '../charts.ts';

const noEnd = 'Without churn the sum has no end, so there is no finite value.';

/** The monthly rate that compounds to an annual rate, both as shares. */
const monthlyRate = (annual: number) => (1 + annual) ** (1 / 12) - 1;

export default defineCalculator({
  id: 'customer-lifetime-value',
  title: 'Customer lifetime value',
  question: 'What is a customer worth over its whole life?',
  serves: ['customer-lifetime-value'],
  inputs: {
    monthlyRevenuePerCustomer: money('Monthly revenue per customer', 200),
    grossMargin: percent('Gross margin', 75),
    monthlyChurnRate: percent('Monthly churn rate', 2, {
      help: 'Share of customers lost in a month. Do not divide a yearly rate by 12.',
    }),
    annualDiscountRate: percent('Annual discount rate', 10, {
      max: 1000,
      help: 'What it costs you to wait a year for the money.',
    }),
  },
  outputs: {
    marginLtv: result('money', 'Lifetime value on margin', 'The one to compare with CAC.'),
    discountedLtv: result('money', 'Discounted lifetime value', 'On margin, with later months counting for less.'),
    revenueLtv: result('money', 'Lifetime value on revenue', 'Do not compare it with CAC.'),
    averageLifeMonths: result('months', 'Average customer life'),
  },
  formula: [
    'marginLtv = monthlyRevenuePerCustomer * grossMargin / monthlyChurnRate',
    'discountedLtv = monthlyRevenuePerCustomer * grossMargin / (1 - (1 - monthlyChurnRate) / (1 + annualDiscountRate) ^ (1 / 12))',
    'revenueLtv = monthlyRevenuePerCustomer / monthlyChurnRate',
    'averageLifeMonths = 1 / monthlyChurnRate',
  ],
  origin:
    'The discounted form adds up the expected gross profit of every month, the first one paid at once; Gupta and Lehmann (2005) leave that first payment out.',
  compute({ monthlyRevenuePerCustomer, grossMargin, monthlyChurnRate, annualDiscountRate }) {
    const profit = (monthlyRevenuePerCustomer * grossMargin) / 100;
    const churn = monthlyChurnRate / 100;
    const lost = 1 - (1 - churn) / (1 + monthlyRate(annualDiscountRate / 100));
    return {
      marginLtv: divide(profit, churn, noEnd),
      discountedLtv: divide(
        profit,
        lost,
        'Without churn or discounting the sum has no end, so there is no finite value.',
      ),
      revenueLtv: divide(monthlyRevenuePerCustomer, churn, noEnd),
      averageLifeMonths: divide(1, churn, 'Nobody leaves, so the average life has no end.'),
    };
  },
  variants: [
    {
      id: 'margin',
      label: 'On gross margin',
      origin: 'Skok (SaaS Metrics 2.0) counts gross profit, not revenue. The glossary uses this form.',
    },
    {
      id: 'discounted',
      label: 'On gross margin, discounted',
      origin:
        'Gupta and Lehmann (2005) discount later years. Here the first month is paid at once; they leave that payment out.',
      answer: 'discountedLtv',
      sentence(_, { discountedLtv, marginLtv }, show) {
        const today = `At today’s value, a customer brings in ${show(discountedLtv ?? 0, 'money')} of gross profit`;
        return marginLtv === null ? `${today}.` : `${today}; without discounting, ${show(marginLtv, 'money')}.`;
      },
    },
    {
      id: 'revenue',
      label: 'On revenue',
      origin:
        'Revenue over churn, with nothing taken off for cost. ChurnLens calls it lifetime revenue, to keep it apart from lifetime value.',
      answer: 'revenueLtv',
      sentence(_, { revenueLtv, marginLtv }, show) {
        const paid = `A customer pays ${show(revenueLtv ?? 0, 'money')} over its life`;
        return marginLtv === null ? `${paid}.` : `${paid}; ${show(marginLtv, 'money')} of it is gross profit.`;
      },
    },
  ],
  sentence(_, { marginLtv, averageLifeMonths }, show) {
    const months = show(averageLifeMonths ?? 0, 'months');
    return `A customer stays ${months} ${months === '1' ? 'month' : 'months'} on average and brings in ${show(marginLtv ?? 0, 'money')} of gross profit in that time.`;
  },
  reading: ({ monthlyChurnRate }, _, show) =>
    `It is an average over many customers: at this churn, ${show((1 - monthlyChurnRate / 100) ** 12 * 100, 'percent')} of them are still there after a year.`,
  chart({ monthlyRevenuePerCustomer, grossMargin, monthlyChurnRate }, { averageLifeMonths }) {
    const drawn = monthsTo(Math.min(Math.max(12, (averageLifeMonths ?? 24) * 2), 120));
    const kept = 1 - monthlyChurnRate / 100;
    const profit = (monthlyRevenuePerCustomer * grossMargin) / 100;
    return {
      kind: 'lines',
      caption: 'Gross profit expected in each month of a customer’s life',
      unit: 'money',
      axis: 'Month',
      categories: drawn.map(String),
      series: [
        { label: 'Expected gross profit', values: drawn.map((month) => profit * kept ** month), tone: 'accent' },
      ],
      text: 'The monthly gross profit of a customer, times the chance that the customer is still there. Added up over all months, it is the lifetime value on margin.',
    };
  },
});
