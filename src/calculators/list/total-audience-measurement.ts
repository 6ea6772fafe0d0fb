import { count, defineCalculator, none, number, percentOf, result } from '../calculator.ts';
import { counted } from '../wording.ts';

const nobody = 'The universe is empty, so there is no reach.';

export default defineCalculator({
  id: 'total-audience-measurement',
  title: 'Total audience measurement',
  question: 'How much of the population did we reach, and how often?',
  serves: ['total-audience-measurement'],
  inputs: {
    uniqueAudience: count('Unique audience', 1_200_000, {
      help: 'People reached at least once, counted once over all screens and channels.',
    }),
    averageFrequency: number('Average frequency', 3.5, {
      help: 'How often a person reached saw or heard it, on average.',
    }),
    universe: count('Universe', 5_000_000, { help: 'Everybody in the population being measured, reached or not.' }),
  },
  outputs: {
    reach: result('percent', 'Reach'),
    impressions: result('count', 'Impressions'),
    grossRatingPoints: result('number', 'Gross rating points', 'Reach in percent, times average frequency.'),
  },
  rules: [
    {
      rule: 'uniqueAudience <= universe',
      holds: ({ uniqueAudience, universe }) => uniqueAudience <= universe,
      at: ['uniqueAudience'],
      message: 'The unique audience can’t exceed the universe. Count each person once.',
    },
  ],
  formula: [
    'reach = uniqueAudience / universe',
    'impressions = uniqueAudience * averageFrequency',
    'grossRatingPoints = reach * 100 * averageFrequency',
  ],
  compute({ uniqueAudience, averageFrequency, universe }) {
    return {
      reach: percentOf(uniqueAudience, universe, nobody),
      impressions: uniqueAudience * averageFrequency,
      grossRatingPoints: universe === 0 ? none(nobody) : (uniqueAudience / universe) * 100 * averageFrequency,
    };
  },
  sentence({ uniqueAudience, averageFrequency }, { reach, impressions, grossRatingPoints }, show) {
    if (uniqueAudience === 0) return 'Nobody was reached.';
    const reached = `${show(reach ?? 0, 'percent')} of the universe was reached`;
    if (impressions === null || grossRatingPoints === null) return `${reached}.`;
    const often = counted(show, averageFrequency, 'time', 'times', 'number');
    return `${reached}, ${often} on average. That is ${counted(show, impressions, 'impression', 'impressions')}, or ${counted(show, grossRatingPoints, 'gross rating point', 'gross rating points', 'number')}.`;
  },
  reading: (_, { grossRatingPoints }, show) =>
    grossRatingPoints === null
      ? null
      : `The points alone do not show reach: a tenth as many people, reached ten times as often, give ${show(grossRatingPoints, 'number')} too.`,
  warning: ({ uniqueAudience, averageFrequency }) =>
    uniqueAudience > 0 && averageFrequency < 1
      ? 'Everybody in the unique audience was reached at least once, so the average frequency can’t be below 1. Check both numbers.'
      : null,
});
