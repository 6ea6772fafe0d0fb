import { column, defineCalculator, minutes, none, percentOf, result } from '../calculator.ts';
import { mean, quantile } from '../quantile.ts';
import { counted } from '../wording.ts';

const noRows = 'No lead has been entered yet.';

/** The share of the values up to a limit, in percent. */
const share = (values: readonly number[], limit: number) =>
  values.some(Number.isNaN) ? NaN : percentOf(values.filter((value) => value <= limit).length, values.length, noRows);

export default defineCalculator({
  id: 'lead-response-time',
  title: 'Lead response time',
  question: 'How fast do we answer a lead?',
  serves: ['lead-response-time', 'speed-to-lead'],
  inputs: {},
  tables: {
    minutes: {
      label: 'Response times',
      hint: 'One row per lead: the minutes from its request to the first answer by a person.',
      columns: [column('minutes', minutes('Minutes', 0))],
      default: [[2], [4], [7], [15], [38], [90], [240], [1440]],
      paste: 'cells',
    },
  },
  outputs: {
    median: result('minutes', 'Median', 'Half took no longer.'),
    p90: result('minutes', '90th percentile', 'Nine of ten took no longer.'),
    mean: result('minutes', 'Mean', 'A few long ones pull it up.'),
    withinFiveMinutes: result('percent', 'Within 5 minutes'),
    withinOneHour: result('percent', 'Within 1 hour'),
  },
  background: ['median = median(minutes)', 'mean = mean(minutes)'],
  names: { minutes: 'Minutes' },
  formula: [],
  origin: 'Percentiles by linear interpolation, type 7 of Hyndman and Fan (1996).',
  compute(_, { minutes: rows }) {
    const values = rows.map(([value = NaN]) => value);
    const blank = values.length === 0 ? none(noRows) : null;
    return {
      median: blank ?? quantile(values, 0.5),
      p90: blank ?? quantile(values, 0.9),
      mean: blank ?? mean(values),
      withinFiveMinutes: share(values, 5),
      withinOneHour: share(values, 60),
    };
  },
  sentence: (_, { median, p90 }, show) =>
    `Half of the leads had an answer within ${counted(show, median ?? 0, 'minute', 'minutes', 'minutes')}, nine of ten within ${show(p90 ?? 0, 'minutes')}.`,
  reading: (_, { median, mean }, show) =>
    median === null || mean === null || median === 0 || mean <= median
      ? null
      : `The mean is ${show(mean / median, 'ratio')} times the median: a few leads waited far longer than the rest.`,
  chart: (_, __, { minutes: rows }) =>
    rows.length === 0 || rows.length > 200
      ? null
      : {
          kind: 'bars',
          caption: 'Response times, shortest first',
          unit: 'minutes',
          axis: 'Place',
          categories: rows.map((___, index) => String(index + 1)),
          series: [
            { label: 'Minutes', values: rows.map(([value = NaN]) => value).toSorted((a, b) => a - b), tone: 'accent' },
          ],
          text: 'The times in order of length, the shortest first.',
        },
});
