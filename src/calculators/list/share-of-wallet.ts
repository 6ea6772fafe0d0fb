import { atMost, defineCalculator, money, percentOf, result } from '../calculator.ts';

export default defineCalculator({
  id: 'share-of-wallet',
  title: 'Share of wallet',
  question: 'How much of a customer’s budget do we get?',
  serves: ['share-of-wallet'],
  inputs: {
    spendWithYou: money('Spend with you', 40_000, { help: 'In the category, in the period.' }),
    totalCategorySpend: money('Spend in the category', 100_000, {
      help: 'With you and all others, in the same period.',
    }),
  },
  outputs: {
    shareOfWallet: result('percent', 'Share of wallet'),
    headroom: result('money', 'Spend with others'),
  },
  rules: [atMost('spendWithYou', 'totalCategorySpend', 'Spend with you can’t exceed spend in the category.')],
  formula: ['shareOfWallet = spendWithYou / totalCategorySpend', 'headroom = totalCategorySpend - spendWithYou'],
  compute: ({ spendWithYou, totalCategorySpend }) => ({
    shareOfWallet: percentOf(
      spendWithYou,
      totalCategorySpend,
      'The customer spends nothing in the category, so there is no share.',
    ),
    headroom: totalCategorySpend - spendWithYou,
  }),
  sentence: (_, { shareOfWallet, headroom }, show) =>
    `You get ${show(shareOfWallet ?? 0, 'percent')} of what the customer spends in the category; ${show(headroom ?? 0, 'money')} goes to others.`,
  reading: (_, { shareOfWallet }, show) =>
    (shareOfWallet ?? 0) > 0
      ? `For each ${show(1, 'money')} spent with you, ${show((100 - (shareOfWallet ?? NaN)) / (shareOfWallet ?? NaN), 'money')} goes to others.`
      : 'All of it goes to others.',
});
