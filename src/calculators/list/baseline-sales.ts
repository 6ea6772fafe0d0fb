import { count, defineCalculator, money, none, percent, result } from '../calculator.ts';

const noPeriods = 'There are no periods before the campaign, so there is no baseline.';

export default defineCalculator({
  id: 'baseline-sales',
  title: 'Baseline sales',
  question: 'What would we have sold without the campaign?',
  serves: ['baseline-sales'],
  inputs: {
    priorSales: money('Sales before the campaign', 420_000, {
      help: 'Over all of the periods below, free of promotions.',
    }),
    priorPeriods: count('Periods before the campaign', 12, {
      help: 'Weeks or months, of the same length as those of the campaign.',
    }),
    campaignPeriods: count('Periods of the campaign', 4),
    salesTrend: percent('Sales trend', 5, {
      min: -100,
      max: 1000,
      help: 'Total change expected anyway from the earlier periods to the campaign: growth and season. Not a rate per period.',
    }),
  },
  outputs: {
    baseline: result('money', 'Baseline sales', 'Over all periods of the campaign.'),
    perPeriod: result('money', 'Baseline per period'),
  },
  formula: [
    'baseline = priorSales / priorPeriods * campaignPeriods * (1 + salesTrend)',
    'perPeriod = priorSales / priorPeriods * (1 + salesTrend)',
  ],
  compute({ priorSales, priorPeriods, campaignPeriods, salesTrend }) {
    const perPeriod = (priorSales / priorPeriods) * (1 + salesTrend / 100);
    return {
      baseline: priorPeriods === 0 ? none(noPeriods) : perPeriod * campaignPeriods,
      perPeriod: priorPeriods === 0 ? none(noPeriods) : perPeriod,
    };
  },
  sentence({ campaignPeriods }, { baseline, perPeriod }, show) {
    const total = `Going by earlier sales and the trend, ${show(campaignPeriods, 'count')} ${campaignPeriods === 1 ? 'period' : 'periods'} without the campaign would have brought ${show(baseline ?? 0, 'money')}`;
    return campaignPeriods === 1 || perPeriod === null
      ? `${total}.`
      : `${total}, at ${show(perPeriod, 'money')} a period.`;
  },
  reading: (_, { baseline }, show) => `Only sales above ${show(baseline ?? 0, 'money')} can be the campaign’s doing.`,
});
