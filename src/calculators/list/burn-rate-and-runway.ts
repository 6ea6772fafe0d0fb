import { defineCalculator, money, none, result } from '../calculator.ts';
import { monthsTo } from '../charts.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'burn-rate-and-runway',
  title: 'Burn rate and runway',
  question: 'How long does our cash last?',
  serves: ['burn-rate-and-runway'],
  inputs: {
    cash: money('Cash in the bank', 3_000_000),
    monthlyCashIn: money('Monthly cash in', 150_000, {
      help: 'Collected from customers, not booked or billed. Leave out new funding.',
    }),
    monthlyCashOut: money('Monthly cash out', 350_000, { help: 'Everything paid in a month.' }),
  },
  outputs: {
    runwayMonths: result('months', 'Runway'),
    netBurn: result('money', 'Monthly net burn'),
    grossBurn: result('money', 'Monthly gross burn'),
  },
  formula: ['runwayMonths = cash / netBurn', 'netBurn = monthlyCashOut - monthlyCashIn', 'grossBurn = monthlyCashOut'],
  compute({ cash, monthlyCashIn, monthlyCashOut }) {
    const netBurn = monthlyCashOut - monthlyCashIn;
    return {
      runwayMonths: netBurn <= 0 ? none('Cash is not shrinking, so the runway has no end.') : cash / netBurn,
      netBurn,
      grossBurn: monthlyCashOut,
    };
  },
  sentence(_, { runwayMonths, netBurn }, show) {
    const months = show(runwayMonths ?? 0, 'months');
    return `At a net burn of ${show(netBurn ?? 0, 'money')} a month, the cash lasts ${months} ${months === '1' ? 'month' : 'months'}.`;
  },
  reading: (_, { runwayMonths }, show) =>
    runwayMonths === null
      ? null
      : `A net burn one tenth lower would add ${counted(show, runwayMonths / 9, 'month', 'months', 'months')}.`,
  chart({ cash }, { netBurn, runwayMonths }) {
    if (netBurn === null) return null;
    const drawn = monthsTo(Math.min(runwayMonths ?? 24, 60));
    return {
      kind: 'lines',
      caption: 'Cash left, by month',
      unit: 'money',
      axis: 'Month',
      categories: drawn.map(String),
      series: [{ label: 'Cash', values: drawn.map((month) => Math.max(0, cash - netBurn * month)), tone: 'accent' }],
      text: 'Cash left, month by month, if net burn stays as it is.',
    };
  },
});
