import { count, days, defineCalculator, divide, result } from '../calculator.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'deal-velocity',
  title: 'Deal velocity',
  question: 'How fast does this deal move?',
  serves: ['deal-velocity'],
  inputs: {
    daysOpen: days('Days open', 45, { help: 'Since the deal entered its first stage.' }),
    stagesPassed: count('Stages passed', 3, { help: 'Completed, not counting the current one.' }),
    averageCycleDays: days('Average sales cycle', 90, { help: 'Of deals won in the same segment.' }),
  },
  outputs: {
    daysPerStage: result('days', 'Time per stage'),
    pace: result(
      'ratio',
      'Average cycle to days open',
      'Below 1, the deal has been open for longer than the average cycle.',
    ),
  },
  formula: ['daysPerStage = daysOpen / stagesPassed', 'pace = averageCycleDays / daysOpen'],
  compute: ({ daysOpen, stagesPassed, averageCycleDays }) => ({
    daysPerStage: divide(daysOpen, stagesPassed, 'The deal has not passed a stage yet, so there is no time per stage.'),
    pace: divide(averageCycleDays, daysOpen, 'The deal was opened today, so there is nothing to compare yet.'),
  }),
  sentence({ daysOpen, averageCycleDays }, { daysPerStage }, show) {
    const inDays = (value: number) => counted(show, value, 'day', 'days', 'days');
    return `The deal takes ${inDays(daysPerStage ?? 0)} per stage. It has been open for ${inDays(daysOpen)}; the average cycle is ${inDays(averageCycleDays)}.`;
  },
  reading: ({ daysOpen, averageCycleDays }, _, show) =>
    averageCycleDays > 0
      ? `It has used up ${show((daysOpen / averageCycleDays) * 100, 'percent')} of an average cycle.`
      : null,
});
