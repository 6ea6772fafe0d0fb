import { count, defineCalculator, divide, number, result } from '../calculator.ts';
import { counted } from '../wording.ts';

const noCase = 'No case was resolved, so there is no average.';

export default defineCalculator({
  id: 'average-resolution-time',
  title: 'Average resolution time',
  question: 'How long does it take us to resolve a case?',
  serves: ['average-resolution-time'],
  inputs: {
    totalHours: number('Hours to resolution, all cases together', 3_600, {
      help: 'From opening to resolution, by the clock. Leave out cases still open.',
    }),
    casesResolved: count('Cases resolved', 450),
  },
  outputs: {
    averageHours: result('number', 'Average resolution time in hours'),
    averageDays: result('number', 'Average resolution time in days', 'Days of 24 hours.'),
  },
  formula: ['averageHours = totalHours / casesResolved', 'averageDays = totalHours / casesResolved / 24'],
  compute: ({ totalHours, casesResolved }) => ({
    averageHours: divide(totalHours, casesResolved, noCase),
    averageDays: divide(totalHours / 24, casesResolved, noCase),
  }),
  sentence: (_, { averageHours }, show) =>
    `A case took ${counted(show, averageHours ?? 0, 'hour', 'hours', 'number')} to resolve on average.`,
  reading: ({ totalHours, casesResolved }, { averageHours }, show) =>
    `One case of ten times this length would lift the mean to ${counted(show, (totalHours + 10 * (averageHours ?? 0)) / (casesResolved + 1), 'hour', 'hours', 'number')}.`,
});
