import { count, defineCalculator, divide, none, number, result } from '../calculator.ts';

const nobody = 'Nobody has answered, so there is no score.';

export default defineCalculator({
  id: 'customer-effort-score',
  title: 'Customer effort score',
  question: 'How easy do customers find it to deal with us?',
  serves: ['customer-effort-score'],
  inputs: {
    sumOfScores: count('Sum of all answers', 1_650, { help: 'Every answer added up; the lowest answer counts as 1.' }),
    responses: count('Answers', 300),
    scaleMax: number('Top of the scale', 7, {
      min: 2,
      max: 11,
      help: '7 in CES 2.0, where a high answer means little effort.',
    }),
  },
  outputs: {
    ces: result('number', 'Customer effort score (CES)', 'The average answer.'),
    cesNormalised: result(
      'percent',
      'Score from 0% to 100%',
      '0% where all gave 1, 100% where all gave the top answer.',
    ),
  },
  rules: [
    {
      rule: 'sumOfScores >= responses',
      holds: ({ sumOfScores, responses }) => sumOfScores >= responses,
      at: ['sumOfScores'],
      message: 'The sum is too small: every answer counts at least 1.',
    },
    {
      rule: 'sumOfScores <= responses * scaleMax',
      holds: ({ sumOfScores, responses, scaleMax }) => sumOfScores <= responses * scaleMax,
      at: ['sumOfScores'],
      message: 'The sum is too large: no answer counts more than the top of the scale.',
    },
  ],
  formula: ['ces = sumOfScores / responses', 'cesNormalised = (ces - 1) / (scaleMax - 1)'],
  origin:
    'CES 2.0 asks whether the company made it easy, from 1 to 7, and high is good (Dixon, Toman and DeLisi, 2013). On the original 2010 scale, high meant high effort.',
  compute: ({ sumOfScores, responses, scaleMax }) => ({
    ces: divide(sumOfScores, responses, nobody),
    cesNormalised: responses === 0 ? none(nobody) : ((sumOfScores / responses - 1) / (scaleMax - 1)) * 100,
  }),
  sentence: ({ scaleMax }, { ces, cesNormalised }, show) =>
    `The average answer is ${show(ces ?? 0, 'number')} on a scale from 1 to ${show(scaleMax, 'number')}${cesNormalised === null ? '' : `, which is ${show(cesNormalised, 'percent')} of the way from the lowest answer to the highest`}.`,
  reading: (_, { ces }, show) =>
    `A mean hides the spread: ${show(ces ?? 0, 'number')} may come from answers that are all alike, or from the best and the worst together.`,
});
