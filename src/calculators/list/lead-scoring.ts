import { column, count, defineCalculator, number, result, yesOrNo } from '../calculator.ts';
import { bars } from '../charts.ts';
import { sum } from '../quantile.ts';

const fitPoints = ([points = NaN, matched = NaN]: readonly number[]) => points * matched;
const behaviorPoints = ([points = NaN, times = NaN, most = NaN]: readonly number[]) => Math.min(points * times, most);

export default defineCalculator({
  id: 'lead-scoring',
  title: 'Lead scoring',
  question: 'Does this lead qualify, and what is it missing?',
  serves: ['lead-scoring', 'firmographic-score', 'behavioral-score', 'marketing-qualified-lead'],
  inputs: {
    threshold: number('Threshold', 60, {
      help: 'From this score on, a lead counts as qualified. Set it where won and lost leads of the past part.',
    }),
  },
  tables: {
    fit: {
      label: 'Fit: what the company is',
      hint: 'Points for each trait that the company has.',
      columns: [column('points', number('Points', 5)), column('matched', yesOrNo('Matched', 0))],
      default: [
        [20, 1],
        [15, 1],
        [10, 0],
        [5, 1],
      ],
      rowLabels: ['Headcount', 'Annual revenue', 'Industry', 'Country'],
      rowHeading: 'Trait',
      paste: 'cells',
    },
    behavior: {
      label: 'Behavior: what its people did',
      hint: 'Points for each time, up to the most that counts.',
      columns: [
        column('points', number('Points each', 5)),
        column('times', count('Times', 0)),
        column('most', number('At most', 20)),
      ],
      default: [
        [5, 2, 15],
        [15, 1, 15],
        [10, 0, 20],
        [25, 1, 25],
      ],
      rowLabels: ['Downloads', 'Webinar', 'Event', 'Free trial'],
      rowHeading: 'Action',
      paste: 'cells',
    },
  },
  outputs: {
    totalScore: result('number', 'Lead score'),
    qualified: result('yes or no', 'Qualified'),
    firmographicScore: result('number', 'Fit score'),
    behavioralScore: result('number', 'Behavior score'),
    maximumScore: result('number', 'Highest possible score'),
  },
  background: ['firmographicScore = sum(points * matched)', 'behavioralScore = sum(min(pointsEach * times, most))'],
  names: { points: 'Points', matched: 'Matched', pointsEach: 'Points each', times: 'Times', most: 'At most' },
  formula: ['totalScore = firmographicScore + behavioralScore'],
  compute({ threshold }, { fit, behavior }) {
    const firmographicScore = sum(fit.map(fitPoints));
    const behavioralScore = sum(behavior.map(behaviorPoints));
    const totalScore = firmographicScore + behavioralScore;
    return {
      totalScore,
      qualified: Number.isNaN(totalScore) || Number.isNaN(threshold) ? NaN : Number(totalScore >= threshold),
      firmographicScore,
      behavioralScore,
      maximumScore: sum(fit.map(([points = NaN]) => points)) + sum(behavior.map(([, , most = NaN]) => most)),
    };
  },
  sentence({ threshold }, { totalScore, qualified }, show) {
    const score = `The lead scores ${show(totalScore ?? 0, 'number')}`;
    if (qualified === null) return `${score}.`;
    const distance = show(Math.abs((totalScore ?? 0) - threshold), 'number');
    return qualified === 1
      ? `${score} and qualifies, ${distance} above the threshold.`
      : `${score}: ${distance} short of the threshold.`;
  },
  reading: (_, { totalScore, maximumScore }, show) =>
    (maximumScore ?? 0) > 0
      ? `That is ${show(((totalScore ?? 0) / (maximumScore ?? NaN)) * 100, 'percent')} of the highest possible score.`
      : null,
  chart: (_, { firmographicScore, behavioralScore }) =>
    bars(
      'What the score is made of',
      'Part',
      'number',
      [
        ['Fit', firmographicScore],
        ['Behavior', behavioralScore, 'second'],
      ],
      'The points for fit beside the points for behavior.',
    ),
});
