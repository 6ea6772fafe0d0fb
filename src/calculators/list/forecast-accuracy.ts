import { column, defineCalculator, money, none, percentOf, result, type Rows } from '../calculator.ts';
import { mean, sum } from '../quantile.ts';

const noActual = 'The actual figures add up to zero, so there is no share.';
const error = ([forecast = NaN, actual = NaN]: readonly number[]) => forecast - actual;
const hasActual = ([, actual = NaN]: readonly number[]) => actual !== 0;

/** The rows without an actual figure, by heading. */
const leftOut = (periods: Rows, names: readonly string[]) =>
  names.filter((_, index) => !hasActual(periods[index] ?? []));

export default defineCalculator({
  id: 'forecast-accuracy',
  title: 'Forecast accuracy',
  question: 'How close did our forecasts come?',
  serves: ['forecast-accuracy'],
  inputs: {},
  tables: {
    periods: {
      label: 'Periods',
      hint: 'One row per period: what was forecast at its start and what came in.',
      columns: [column('forecast', money('Forecast', 0)), column('actual', money('Actual', 0))],
      default: [
        [100_000, 92_000],
        [110_000, 118_000],
        [120_000, 105_000],
        [130_000, 131_000],
      ],
      rowHeading: 'Period',
      paste: 'cells',
    },
  },
  outputs: {
    accuracy: result('percent', 'Forecast accuracy', '100% less the WAPE, not below 0%.'),
    wape: result('percent', 'WAPE', 'Errors of all periods over all actual figures.'),
    mape: result('percent', 'MAPE', 'Mean of the errors in percent; small periods weigh as much as large ones.'),
    bias: result('percent', 'Bias', 'Above zero, forecasts ran high.'),
  },
  background: [
    'wape = sum(abs(forecast - actual)) / sum(actual)',
    'mape = mean(abs(forecast - actual) / actual)',
    'bias = sum(forecast - actual) / sum(actual)',
  ],
  names: { forecast: 'Forecast', actual: 'Actual' },
  formula: ['accuracy = max(0, 1 - wape)'],
  origin: 'MAPE and its limits: Hyndman and Koehler, Another look at measures of forecast accuracy (2006).',
  compute(_, { periods }) {
    const actual = sum(periods.map(([, value = NaN]) => value));
    const errors = sum(periods.map((row) => Math.abs(error(row))));
    const wape = percentOf(errors, actual, noActual);
    const counted = periods.filter(hasActual);
    return {
      accuracy: typeof wape === 'number' ? Math.max(0, 100 - wape) : wape,
      wape,
      mape:
        counted.length === 0
          ? none('No period has an actual figure, so there is no percentage.')
          : mean(counted.map((row) => Math.abs(error(row)) / (row[1] ?? NaN))) * 100,
      bias: percentOf(sum(periods.map(error)), actual, noActual),
    };
  },
  sentence(_, { wape, bias }, show) {
    const side =
      bias === null || bias === 0
        ? ''
        : `, and ran ${show(Math.abs(bias), 'percent')} ${bias > 0 ? 'high' : 'low'} on balance`;
    return `The forecasts missed by ${show(wape ?? 0, 'percent')} of what came in${side}.`;
  },
  reading: (_, { wape, bias }, show) =>
    wape === null || bias === null || wape === 0
      ? null
      : `${show((Math.abs(bias) / wape) * 100, 'percent')} of the miss leans one way and could be corrected; the rest is scatter.`,
  warning(_, { periods }, { periods: names }) {
    const missing = leftOut(periods, names);
    return missing.length === 0
      ? null
      : `MAPE leaves out ${missing.length === 1 ? 'period' : 'periods'} ${missing.slice(0, 10).join(', ')}: an actual figure of zero has no percentage.`;
  },
  chart: (_, __, { periods }) =>
    periods.length === 0 || periods.length > 40
      ? null
      : {
          kind: 'bars',
          caption: 'Forecast and actual',
          unit: 'money',
          axis: 'Period',
          categories: periods.map((___, index) => String(index + 1)),
          series: [
            { label: 'Forecast', values: periods.map(([value = NaN]) => value), tone: 'neutral' },
            { label: 'Actual', values: periods.map(([, value = NaN]) => value), tone: 'accent' },
          ],
          text: 'The forecast of each period beside what came in.',
        },
});
