import { count, days, defineCalculator, divide, result } from '../calculator.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'sales-cycle',
  title: 'Sales cycle length',
  question: 'How long does it take us to win a deal?',
  serves: ['sales-cycle'],
  inputs: {
    totalDays: days('Days to signature, all deals together', 2_700, {
      help: 'From first contact to signature, added up over the deals won. Leave out lost deals.',
    }),
    dealsWon: count('Deals won', 45),
  },
  outputs: { averageCycleDays: result('days', 'Average sales cycle') },
  formula: ['averageCycleDays = totalDays / dealsWon'],
  workingNote: 'Lost deals are left out: they take more or less time than won ones.',
  compute: ({ totalDays, dealsWon }) => ({
    averageCycleDays: divide(totalDays, dealsWon, 'No deal was won, so there is no average.'),
  }),
  sentence: (_, { averageCycleDays }, show) =>
    `A deal won took ${counted(show, averageCycleDays ?? 0, 'day', 'days', 'days')} on average, from first contact to signature.`,
  reading: (_, { averageCycleDays }, show) =>
    (averageCycleDays ?? 0) < 91
      ? `In a quarter of 91 days, an average deal must be open by day ${show(Math.floor(91 - (averageCycleDays ?? 0)), 'count')} to be won in it.`
      : 'An average deal that is won in a quarter was opened before it began.',
});
