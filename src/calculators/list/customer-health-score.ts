import { column, defineCalculator, none, number, result } from '../calculator.ts';
import { bars } from '../charts.ts';
import { sum } from '../quantile.ts';
import { counted } from '../wording.ts';

/** The points that a factor takes from a full score of 100. */
const pointsLost = (rows: readonly (readonly number[])[]) => {
  const weights = sum(rows.map(([, weight = NaN]) => weight));
  return rows.map(([score = NaN, weight = NaN]) => (100 - score) * (weight / weights));
};

export default defineCalculator({
  id: 'customer-health-score',
  title: 'Customer health score',
  question: 'How healthy is this customer, and what ails it most?',
  serves: ['customer-health-score'],
  inputs: {},
  tables: {
    factors: {
      label: 'Factors',
      hint: 'Each factor scored from 0 to 100, with the weight that you give it. Weights need not add up to 100.',
      columns: [
        column('score', { ...number('Score, 0 to 100', 50, { max: 100 }), unit: 'score' }),
        column('weight', number('Weight', 10)),
      ],
      default: [
        [80, 40],
        [60, 25],
        [90, 20],
        [50, 15],
      ],
      rowLabels: ['Usage', 'Support', 'Payment', 'Engagement'],
      rowHeading: 'Factor',
      paste: 'cells',
    },
  },
  outputs: {
    healthScore: result('score', 'Health score'),
    weakestScore: result('score', 'Weakest score'),
  },
  background: ['healthScore = sum(score * weight) / sum(weight)'],
  names: { score: 'Score', weight: 'Weight' },
  formula: [],
  workingNote: 'The chart shows the points that each factor takes from a full score of 100.',
  compute(_, { factors }) {
    const scores = factors.map(([score = NaN]) => score);
    const weights = sum(factors.map(([, weight = NaN]) => weight));
    return {
      healthScore:
        weights === 0
          ? none('No factor has a weight, so there is no score.')
          : sum(factors.map(([score = NaN, weight = NaN]) => score * (weight / weights))),
      weakestScore: scores.length === 0 ? none('There is no factor yet.') : Math.min(...scores),
    };
  },
  sentence(_, { healthScore }, show, { factors }, { factors: names }) {
    const lost = pointsLost(factors);
    const most = Math.max(...lost);
    const score = `The customer scores ${show(healthScore ?? 0, 'score')} of 100.`;
    return most > 0
      ? `${score} ${names[lost.indexOf(most)] ?? 'One factor'} costs most: ${counted(show, most, 'point', 'points', 'number')}.`
      : score;
  },
  reading: (_, { healthScore, weakestScore }, show) =>
    weakestScore !== null && weakestScore < (healthScore ?? 0)
      ? `The total hides a factor that stands at ${show(weakestScore, 'score')}.`
      : 'No factor lies below the total.',
  chart: (_, __, { factors }, { factors: names }) =>
    bars(
      'Points lost to each factor',
      'Factor',
      'number',
      pointsLost(factors).map((lost, index) => [names[index] ?? '', lost, 'loss']),
      'The points that each factor takes from a full score of 100.',
    ),
});
