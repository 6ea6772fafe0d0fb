import { defineCalculator, divide, money, months, percent, result } from '../calculator.ts';
import { monthsTo } from '../charts.ts';

/** ARR after a whole number of months. Beyond a century the closed form of the same recurrence is used. */
function arrAfter(start: number, added: number, net: number, elapsed: number): number {
  const rate = 1 + net;
  if (elapsed > 1200) {
    const power = rate ** elapsed;
    return start * power + (net === 0 ? added * elapsed : (added * (power - 1)) / net);
  }
  let arr = start;
  for (let month = 1; month <= elapsed; month++) arr = arr * rate + added;
  return Number.isNaN(elapsed) ? NaN : arr;
}

export default defineCalculator({
  id: 'arr-forecast',
  title: 'ARR forecast',
  question: 'Where will ARR be if the present pace holds?',
  serves: ['annual-recurring-revenue'],
  inputs: {
    startingArr: money('Starting ARR', 1_000_000),
    newArrPerMonth: money('New ARR per month', 50_000, { help: 'From customers won in a month, as a yearly rate.' }),
    monthlyChurnRate: percent('Monthly ARR churn rate', 1, {
      help: 'Share of ARR lost in a month, downgrades included.',
    }),
    monthlyExpansionRate: percent('Monthly ARR expansion rate', 1.5, {
      help: 'Share of ARR that existing customers add in a month.',
    }),
    months: months('Months ahead', 24, { help: 'Parts of a month are dropped.' }),
  },
  outputs: {
    endingArr: result('money', 'Ending ARR'),
    growthMultiple: result('ratio', 'Growth multiple', 'Ending ARR as a multiple of starting ARR.'),
  },
  background: ['nextArr = presentArr * (1 + monthlyExpansionRate - monthlyChurnRate) + newArrPerMonth'],
  names: { nextArr: 'ARR next month', presentArr: 'ARR this month' },
  workingNote: 'The months in between stand in the table.',
  formula: ['growthMultiple = endingArr / startingArr'],
  compute({ startingArr, newArrPerMonth, monthlyChurnRate, monthlyExpansionRate, months: ahead }) {
    const endingArr = arrAfter(
      startingArr,
      newArrPerMonth,
      (monthlyExpansionRate - monthlyChurnRate) / 100,
      Math.floor(ahead),
    );
    return { endingArr, growthMultiple: divide(endingArr, startingArr, 'There is no starting ARR to compare with.') };
  },
  sentence: ({ months: ahead }, { endingArr }, show) =>
    `After ${show(Math.floor(ahead), 'count')} ${Math.floor(ahead) === 1 ? 'month' : 'months'} at this pace, customers pay at a rate of ${show(endingArr ?? 0, 'money')} a year.`,
  reading({ newArrPerMonth, monthlyChurnRate, monthlyExpansionRate }, _, show) {
    const lost = monthlyChurnRate - monthlyExpansionRate;
    if (lost <= 0) return 'Upgrades make up for churn, so ARR would not fall even without a new customer.';
    const level = newArrPerMonth / (lost / 100);
    return Number.isFinite(level)
      ? `As churn outruns upgrades, ARR levels off at ${show(level, 'money')}, however long this goes on.`
      : null;
  },
  chart({ startingArr, newArrPerMonth, monthlyChurnRate, monthlyExpansionRate, months: ahead }) {
    const drawn = monthsTo(Math.floor(ahead));
    const net = (monthlyExpansionRate - monthlyChurnRate) / 100;
    const arr = drawn.map((month) => arrAfter(startingArr, newArrPerMonth, net, month));
    const added = drawn.map((month) => newArrPerMonth * month);
    // The sum of ARR over the months so far: each month's expansion and churn are shares of it.
    const monthsOfArr = drawn.map((month, index) =>
      net === 0
        ? startingArr * month + (newArrPerMonth * month * (month - 1)) / 2
        : ((arr[index] ?? NaN) - startingArr - newArrPerMonth * month) / net,
    );
    const moved = (rate: number) => monthsOfArr.map((sum) => (sum * rate) / 100);
    return {
      kind: 'stack',
      caption: 'ARR by month, and what it is made of',
      unit: 'money',
      axis: 'Month',
      categories: drawn.map(String),
      series: [
        { label: 'Starting', values: drawn.map(() => startingArr), tone: 'neutral' },
        { label: 'New so far', values: added, tone: 'accent' },
        { label: 'Expansion so far', values: moved(monthlyExpansionRate), tone: 'gain' },
        { label: 'Churned so far', values: moved(-monthlyChurnRate), tone: 'loss' },
        { label: 'ARR', values: arr, tone: 'total', line: true },
      ],
      text: 'ARR month by month: the starting ARR, with all that was new, gained by expansion and lost until then.',
    };
  },
});
