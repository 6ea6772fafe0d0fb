import { defineCalculator, percent, result } from '../calculator.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'rule-of-40',
  title: 'Rule of 40',
  question: 'Do growth and margin add up to 40?',
  serves: ['rule-of-40'],
  inputs: {
    growthRate: percent('Year-over-year revenue growth', 30, { min: -100, max: 10_000 }),
    profitMargin: percent('Profit margin', 12, {
      min: -1000,
      max: 100,
      help: 'Say which: EBITDA, operating or free cash flow.',
    }),
  },
  outputs: {
    score: result('number', 'Rule of 40 score'),
    distance: result('number', 'Points above 40', 'Negative where the score is below 40.'),
  },
  formula: ['score = (growthRate + profitMargin) * 100', 'distance = score - 40'],
  compute: ({ growthRate, profitMargin }) => ({
    score: growthRate + profitMargin,
    distance: growthRate + profitMargin - 40,
  }),
  sentence: (_, { score, distance }, show) =>
    `Growth and margin add up to ${show(score ?? 0, 'number')}, ${distance === 0 ? 'which is exactly the mark' : `which is ${show(Math.abs(distance ?? 0), 'number')} ${(distance ?? 0) > 0 ? 'above' : 'below'} the mark of 40`}.`,
  reading: (_, { distance }, show) =>
    (distance ?? 0) < 0
      ? `It takes ${counted(show, -(distance ?? 0), 'more point', 'more points', 'number')} of growth or margin, in any mix.`
      : `It could give up ${counted(show, distance ?? 0, 'point', 'points', 'number')} of growth or margin, in any mix, and still reach 40.`,
});
