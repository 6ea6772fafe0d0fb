import { column, defineCalculator, days, none, result } from '../calculator.ts';
import { mean, quantile } from '../quantile.ts';
import { counted } from '../wording.ts';

const noRows = 'No customer has been entered yet.';

export default defineCalculator({
  id: 'time-to-value',
  title: 'Time to value',
  question: 'How long until a new customer sees value?',
  serves: ['time-to-value'],
  inputs: {},
  tables: {
    days: {
      label: 'Times to value',
      hint: 'One row per customer: the days from the start of the contract to its first result.',
      columns: [column('days', days('Days', 0))],
      default: [[12], [18], [21], [30], [34], [60], [95]],
      paste: 'cells',
    },
  },
  outputs: {
    median: result('days', 'Median', 'Half took no longer.'),
    p90: result('days', '90th percentile', 'Nine of ten took no longer.'),
    mean: result('days', 'Mean', 'A few long ones pull it up.'),
  },
  background: ['median = median(days)', 'mean = mean(days)'],
  names: { days: 'Days' },
  formula: [],
  origin: 'Percentiles by linear interpolation, type 7 of Hyndman and Fan (1996).',
  compute(_, { days: rows }) {
    const values = rows.map(([value = NaN]) => value);
    const blank = values.length === 0 ? none(noRows) : null;
    return {
      median: blank ?? quantile(values, 0.5),
      p90: blank ?? quantile(values, 0.9),
      mean: blank ?? mean(values),
    };
  },
  sentence: (_, { median, p90 }, show) =>
    `Half of the customers saw value within ${counted(show, median ?? 0, 'day', 'days', 'days')}, nine of ten within ${show(p90 ?? 0, 'days')}.`,
  reading: (_, { median, p90 }, show) =>
    p90 === null || median === null || median === 0
      ? null
      : `The slowest tenth waits at least ${show(p90 / median, 'ratio')} times as long as the one in the middle.`,
  chart: (_, __, { days: rows }) =>
    rows.length === 0 || rows.length > 200
      ? null
      : {
          kind: 'bars',
          caption: 'Times to value, shortest first',
          unit: 'days',
          axis: 'Place',
          categories: rows.map((___, index) => String(index + 1)),
          series: [
            { label: 'Days', values: rows.map(([value = NaN]) => value).toSorted((a, b) => a - b), tone: 'accent' },
          ],
          text: 'The times in order of length, the shortest first.',
        },
});
