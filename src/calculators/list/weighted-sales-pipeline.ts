import { column, defineCalculator, money, percent, percentOf, result } from '../calculator.ts';
import { greatest, sum } from '../quantile.ts';

const weighted = ([value = NaN, probability = NaN]: readonly number[]) => (value * probability) / 100;

export default defineCalculator({
  id: 'weighted-sales-pipeline',
  title: 'Weighted sales pipeline',
  question: 'What will the open deals bring, weighted by their chances?',
  serves: ['weighted-sales-pipeline', 'sales-forecasting'],
  inputs: {},
  tables: {
    deals: {
      label: 'Open deals',
      hint: 'One row per deal: its value and the probability that it closes. Use the rates at which your own stages have closed.',
      columns: [column('value', money('Value', 0)), column('probability', percent('Probability, %', 50))],
      default: [
        [40_000, 90],
        [60_000, 50],
        [25_000, 20],
        [80_000, 10],
      ],
      rowHeading: 'Deal',
      paste: 'cells',
    },
  },
  outputs: {
    weightedValue: result('money', 'Weighted value'),
    totalValue: result('money', 'Total value'),
    averageProbability: result('percent', 'Average probability', 'Weighted by value.'),
    dealCount: result('count', 'Deals'),
  },
  background: ['weightedValue = sum(value * probability)', 'totalValue = sum(value)'],
  names: { value: 'Value', probability: 'Probability' },
  formula: ['averageProbability = weightedValue / totalValue'],
  workingNote: 'The table of the chart shows each deal at its full and at its weighted value.',
  compute(_, { deals }) {
    const totalValue = sum(deals.map(([value = NaN]) => value));
    const weightedValue = sum(deals.map(weighted));
    return {
      weightedValue,
      totalValue,
      averageProbability: percentOf(weightedValue, totalValue, 'The deals have no value, so there is no average.'),
      dealCount: deals.length,
    };
  },
  sentence: (_, { weightedValue, totalValue, dealCount }, show) =>
    `${show(dealCount ?? 0, 'count')} ${dealCount === 1 ? 'deal' : 'deals'} worth ${show(totalValue ?? 0, 'money')} in all ${dealCount === 1 ? 'is' : 'are'} worth ${show(weightedValue ?? 0, 'money')} once weighted.`,
  reading(_, { weightedValue }, show, { deals }) {
    const largest = greatest(deals.map(weighted));
    return (weightedValue ?? 0) > 0
      ? `A deal closes in full or not at all; the largest alone makes up ${show((largest / (weightedValue ?? NaN)) * 100, 'percent')} of the weighted value.`
      : null;
  },
  chart: (_, __, { deals }) =>
    deals.length === 0 || deals.length > 40
      ? null
      : {
          kind: 'bars',
          caption: 'Each deal, in full and weighted',
          unit: 'money',
          axis: 'Deal',
          categories: deals.map((___, index) => String(index + 1)),
          series: [
            { label: 'In full', values: deals.map(([value = NaN]) => value), tone: 'neutral' },
            { label: 'Weighted', values: deals.map(weighted), tone: 'accent' },
          ],
          text: 'The full value of each deal beside its weighted value.',
        },
});
