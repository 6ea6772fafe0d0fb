import { defineCalculator, divide, money, percent, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';
import { leftAfter } from '../sentences.ts';

export default defineCalculator({
  id: 'return-on-ad-spend',
  title: 'Return on ad spend',
  question: 'How much revenue do our ads bring for what they cost?',
  serves: ['return-on-ad-spend'],
  inputs: {
    adRevenue: money('Revenue from ads', 60_000, { help: 'Attributed to the ads, after returns.' }),
    adSpend: money('Ad spend', 15_000),
    grossMargin: percent('Gross margin', 60, { help: 'Of the products that the ads sold.' }),
  },
  outputs: {
    roas: result('ratio', 'Return on ad spend', 'Revenue for each unit of spend, not profit.'),
    breakEvenRoas: result('ratio', 'Break-even ROAS', 'Below it, the gross profit does not pay for the ads.'),
    profitAfterAds: result('money', 'Gross profit after ad spend'),
  },
  formula: [
    'roas = adRevenue / adSpend',
    'breakEvenRoas = 1 / grossMargin',
    'profitAfterAds = adRevenue * grossMargin - adSpend',
  ],
  compute: ({ adRevenue, adSpend, grossMargin }) => ({
    roas: divide(adRevenue, adSpend, 'Nothing was spent on ads, so there is no return on it.'),
    breakEvenRoas: divide(1, grossMargin / 100, 'Without a gross margin, ads never break even.'),
    profitAfterAds: (adRevenue * grossMargin) / 100 - adSpend,
  }),
  sentence(_, { roas, profitAfterAds }, show) {
    const times = `Revenue from ads was ${show(roas ?? 0, 'ratio')} times the ad spend.`;
    return profitAfterAds === null
      ? times
      : `${times} ${leftAfter('the cost of goods sold and the ads', profitAfterAds, null, show)}`;
  },
  reading: (_, { roas, breakEvenRoas }, show) =>
    breakEvenRoas === null
      ? null
      : `These ads break even at ${show(breakEvenRoas, 'ratio')}; ${(roas ?? 0) > breakEvenRoas ? 'they earn money' : (roas ?? 0) < breakEvenRoas ? 'they lose money' : 'they do exactly that'}.`,
  chart({ adRevenue, adSpend, grossMargin }, { profitAfterAds }) {
    const grossProfit = (adRevenue * grossMargin) / 100;
    return waterfall(
      'From ad revenue to what is left',
      [
        { label: 'Revenue from ads', value: adRevenue, total: true },
        { label: 'Cost of goods sold', value: grossProfit - adRevenue },
        { label: 'Gross profit', value: grossProfit, total: true },
        { label: 'Ad spend', value: -adSpend },
        { label: 'Left', value: profitAfterAds, total: true },
      ],
      'The cost of goods sold and the ad spend are taken off the revenue from ads, down to what is left.',
    );
  },
});
