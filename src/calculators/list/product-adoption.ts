import { atMost, count, defineCalculator, percentOf, result } from '../calculator.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'product-adoption',
  title: 'Product adoption and stickiness',
  question: 'How many new users become active, and how often do active users come back?',
  serves: ['product-adoption', 'active-users-and-stickiness'],
  inputs: {
    newActiveUsers: count('New active users', 300, {
      help: 'Of those who signed up in the period. Say which action makes a user active.',
    }),
    totalSignups: count('Sign-ups', 1_200, { help: 'In the period.' }),
    dailyActiveUsers: count('Daily active users (DAU)', 400, { help: 'Average over the days of the month.' }),
    monthlyActiveUsers: count('Monthly active users (MAU)', 2_000, {
      help: 'Each user once, however often they came.',
    }),
  },
  outputs: {
    adoptionRate: result('percent', 'Adoption rate'),
    stickiness: result('percent', 'Stickiness (DAU/MAU)'),
  },
  rules: [
    atMost('newActiveUsers', 'totalSignups', 'New active users can’t exceed sign-ups.'),
    atMost('dailyActiveUsers', 'monthlyActiveUsers', 'Daily active users can’t exceed monthly active users.'),
  ],
  formula: ['adoptionRate = newActiveUsers / totalSignups', 'stickiness = dailyActiveUsers / monthlyActiveUsers'],
  compute: ({ newActiveUsers, totalSignups, dailyActiveUsers, monthlyActiveUsers }) => ({
    adoptionRate: percentOf(newActiveUsers, totalSignups, 'Nobody signed up, so there is no rate.'),
    stickiness: percentOf(dailyActiveUsers, monthlyActiveUsers, 'Nobody was active in the month, so there is no rate.'),
  }),
  samples: {
    noun: ['sign-up', 'sign-ups'],
    of: ({ newActiveUsers, totalSignups }) => ({ adoptionRate: { hits: newActiveUsers, of: totalSignups } }),
  },
  sentence: (_, { adoptionRate, stickiness }, show) =>
    `${show(adoptionRate ?? 0, 'percent')} of those who signed up became active${stickiness === null ? '' : `. On an average day, ${show(stickiness, 'percent')} of the month’s active users are active`}.`,
  reading: (_, { stickiness }, show) =>
    stickiness === null
      ? null
      : `A user who was active in a month of 30 days was active on ${counted(show, 0.3 * stickiness, 'day', 'days', 'days')} of it on average.`,
});
