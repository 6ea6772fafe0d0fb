import { defineCalculator, money, none, result } from '../calculator.ts';
import { monthsTo } from '../charts.ts';

export default defineCalculator({
  id: 'burn-rate-and-runway',
  title: 'Burn rate and runway',
  question: 'How long does our cash last?',
  serves: ['burn-rate-and-runway'],
  inputs: {
    cash: money('Cash in the bank', 3_000_000),
    monthlyCashIn: money('Cash in, a month', 150_000, { help: 'What customers really paid, not what was booked.' }),
    monthlyCashOut: money('Cash out, a month', 350_000),
  },
  outputs: {
    runwayMonths: result('months', 'Runway'),
    netBurn: result('money', 'Net burn a month'),
    grossBurn: result('money', 'Gross burn a month'),
  },
  formula: ['runwayMonths = cash / netBurn', 'netBurn = monthlyCashOut - monthlyCashIn', 'grossBurn = monthlyCashOut'],
  compute({ cash, monthlyCashIn, monthlyCashOut }) {
    const netBurn = monthlyCashOut - monthlyCashIn;
    return {
      runwayMonths: netBurn <= 0 ? none('Cash does not shrink, so the runway has no end.') : cash / netBurn,
      netBurn,
      grossBurn: monthlyCashOut,
    };
  },
  sentence: (_, { runwayMonths, netBurn }, show) =>
    `At ${show(netBurn ?? 0, 'money')} of net burn a month, the cash lasts ${show(runwayMonths ?? 0, 'months')} months.`,
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
      text: 'Cash month by month at the present net burn.',
    };
  },
});
