import { defineCalculator, money, none, percentOf, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';

export default defineCalculator({
  id: 'incremental-sales',
  title: 'Incremental sales',
  question: 'How much more did we sell than we would have anyway?',
  serves: ['incremental-sales'],
  inputs: {
    totalSales: money('Total sales', 180_000, {
      help: 'During the campaign, for the products that it was meant to sell.',
    }),
    baselineSales: money('Baseline sales', 140_000, {
      help: 'What the same products would have sold in that time without the campaign.',
    }),
    campaignCost: money('Campaign cost', 12_000),
  },
  outputs: {
    incrementalSales: result('money', 'Incremental sales'),
    lift: result('percent', 'Sales lift'),
    costPerIncremental: result(
      'ratio',
      'Campaign cost to incremental sales',
      'Above 1, the campaign cost more than the sales it added.',
    ),
  },
  formula: [
    'incrementalSales = totalSales - baselineSales',
    'lift = incrementalSales / baselineSales',
    'costPerIncremental = campaignCost / incrementalSales',
  ],
  compute({ totalSales, baselineSales, campaignCost }) {
    const incrementalSales = totalSales - baselineSales;
    return {
      incrementalSales,
      lift: percentOf(incrementalSales, baselineSales, 'The baseline is zero, so there is no lift in percent.'),
      costPerIncremental:
        incrementalSales <= 0
          ? none('Sales did not exceed the baseline, so there is nothing to set the cost against.')
          : campaignCost / incrementalSales,
    };
  },
  sentence(_, { incrementalSales, lift, costPerIncremental }, show) {
    const added = incrementalSales ?? 0;
    if (added === 0) return 'Sales were equal to the baseline.';
    const share = lift === null ? '' : `, or ${show(Math.abs(lift), 'percent')},`;
    const above = `Sales were ${show(Math.abs(added), 'money')}${share} ${added > 0 ? 'above' : 'below'} the baseline.`;
    return costPerIncremental === null
      ? above
      : `${above} The campaign cost ${show(costPerIncremental, 'ratio')} times the amount above the baseline.`;
  },
  reading: ({ campaignCost }, { incrementalSales }, show) =>
    (incrementalSales ?? 0) > 0
      ? `The campaign pays only if more than ${show((campaignCost / (incrementalSales ?? NaN)) * 100, 'percent')} of these sales is contribution.`
      : 'No sale can be put down to the campaign.',
  chart: ({ totalSales, baselineSales }, { incrementalSales }) =>
    waterfall(
      'From baseline to total sales',
      [
        { label: 'Baseline', value: baselineSales, total: true },
        { label: 'Incremental', value: incrementalSales },
        { label: 'Total', value: totalSales, total: true },
      ],
      'Incremental sales are the step from baseline sales to total sales.',
    ),
});
