import { defineCalculator, money, percentOf, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';

export default defineCalculator({
  id: 'committed-annual-recurring-revenue',
  title: 'Committed annual recurring revenue',
  question: 'What will ARR be once everything signed takes effect?',
  serves: ['committed-annual-recurring-revenue'],
  inputs: {
    liveArr: money('Live ARR', 1_000_000, { help: 'From contracts that have started.' }),
    signedNotLiveArr: money('Signed, not yet live', 150_000, { help: 'New contracts that start later.' }),
    committedExpansionArr: money('Committed expansion', 20_000, { help: 'Signed increases that start later.' }),
    knownChurnArr: money('Known churn and downgrades', 50_000, { help: 'Notices received, as a positive number.' }),
  },
  outputs: {
    committedArr: result('money', 'Committed ARR'),
    upliftRate: result('percent', 'Change from live ARR'),
  },
  formula: [
    'committedArr = liveArr + signedNotLiveArr + committedExpansionArr - knownChurnArr',
    'upliftRate = (committedArr - liveArr) / liveArr',
  ],
  compute({ liveArr, signedNotLiveArr, committedExpansionArr, knownChurnArr }) {
    const change = signedNotLiveArr + committedExpansionArr - knownChurnArr;
    return {
      committedArr: liveArr + change,
      upliftRate: percentOf(change, liveArr, 'Nothing is live yet, so there is nothing to compare with.'),
    };
  },
  sentence: (_, { committedArr }, show) =>
    `With everything signed and every notice received, customers are committed to ${show(committedArr ?? 0, 'money')} a year.`,
  reading(_, { upliftRate }, show) {
    if (upliftRate === null) return null;
    if (upliftRate === 0) return 'What is signed and what is about to leave cancel out.';
    return `If all of it goes live and nobody else leaves, live ARR ${upliftRate > 0 ? 'rises' : 'falls'} by ${show(Math.abs(upliftRate), 'percent')}.`;
  },
  chart: ({ liveArr, signedNotLiveArr, committedExpansionArr, knownChurnArr }, { committedArr }) =>
    waterfall(
      'From live to committed ARR',
      [
        { label: 'Live', value: liveArr, total: true },
        { label: 'Signed, not live', value: signedNotLiveArr },
        { label: 'Expansion', value: committedExpansionArr },
        { label: 'Known churn', value: -knownChurnArr },
        { label: 'Committed', value: committedArr, total: true },
      ],
      'Signed contracts and expansion raise live ARR; known churn lowers it to committed ARR.',
    ),
});
