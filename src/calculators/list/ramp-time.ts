import { column, defineCalculator, months, none, result } from '../calculator.ts';
import { mean, quantile } from '../quantile.ts';
import { counted } from '../wording.ts';

const noRows = 'No rep has been entered yet.';

export default defineCalculator({
  id: 'ramp-time',
  title: 'Ramp time',
  question: 'How long until a new rep makes full quota?',
  serves: ['ramp-time'],
  inputs: {},
  tables: {
    rampMonths: {
      label: 'Ramp times',
      hint: 'One row per rep: the months from the first day to the first month at full quota.',
      columns: [column('months', months('Months', 0))],
      default: [[3], [4], [5], [5.5], [7], [9]],
      paste: 'cells',
    },
  },
  outputs: {
    median: result('months', 'Median', 'Half took no longer.'),
    p90: result('months', '90th percentile', 'Nine of ten took no longer.'),
    mean: result('months', 'Mean', 'A few long ones pull it up.'),
  },
  background: ['median = median(months)', 'mean = mean(months)'],
  names: { months: 'Months' },
  formula: [],
  origin: 'Percentiles by linear interpolation, type 7 of Hyndman and Fan (1996).',
  compute(_, { rampMonths: rows }) {
    const values = rows.map(([value = NaN]) => value);
    const blank = values.length === 0 ? none(noRows) : null;
    return {
      median: blank ?? quantile(values, 0.5),
      p90: blank ?? quantile(values, 0.9),
      mean: blank ?? mean(values),
    };
  },
  sentence: (_, { median, p90 }, show) =>
    `Half of the reps reached full quota within ${counted(show, median ?? 0, 'month', 'months', 'months')}, nine of ten within ${show(p90 ?? 0, 'months')}.`,
  reading: (_, { median, p90 }, show) =>
    p90 === null || median === null || p90 <= median
      ? null
      : `Plan capacity by the slow ones: a tenth of the reps took at least ${counted(show, p90 - median, 'month', 'months', 'months')} longer than the median.`,
  chart: (_, __, { rampMonths: rows }) =>
    rows.length === 0 || rows.length > 200
      ? null
      : {
          kind: 'bars',
          caption: 'Ramp times, shortest first',
          unit: 'months',
          axis: 'Place',
          categories: rows.map((___, index) => String(index + 1)),
          series: [
            { label: 'Months', values: rows.map(([value = NaN]) => value).toSorted((a, b) => a - b), tone: 'accent' },
          ],
          text: 'The times in order of length, the shortest first.',
        },
});
