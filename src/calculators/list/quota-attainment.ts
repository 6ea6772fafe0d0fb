import { atMost, days, defineCalculator, divide, money, none, percentOf, result } from '../calculator.ts';

const noQuota = 'The quota is zero, so there is nothing to attain.';

export default defineCalculator({
  id: 'quota-attainment',
  title: 'Quota attainment',
  question: 'How much of the quota is closed, and where does this pace lead?',
  serves: ['quota-attainment', 'sales-quota'],
  inputs: {
    closedRevenue: money('Closed revenue', 850_000, { help: 'Won in the period, counted as the quota counts it.' }),
    quota: money('Quota', 1_000_000),
    daysElapsed: days('Days elapsed', 75),
    daysInPeriod: days('Days in the period', 91, { help: 'Calendar days or selling days, as in the field above.' }),
  },
  outputs: {
    attainment: result('percent', 'Quota attainment'),
    remaining: result('money', 'Left to close'),
    paceAttainment: result(
      'percent',
      'Attainment at this pace',
      'At the end of the period, if the rest goes like the part elapsed.',
    ),
    neededPerDay: result('money', 'Needed per day', 'For each day left.'),
  },
  rules: [atMost('daysElapsed', 'daysInPeriod', 'Days elapsed can’t exceed days in the period.')],
  formula: [
    'attainment = closedRevenue / quota',
    'paceAttainment = attainment * daysInPeriod / daysElapsed',
    'neededPerDay = remaining / (daysInPeriod - daysElapsed)',
    'remaining = max(0, quota - closedRevenue)',
  ],
  compute({ closedRevenue, quota, daysElapsed, daysInPeriod }) {
    const remaining = Math.max(0, quota - closedRevenue);
    return {
      attainment: percentOf(closedRevenue, quota, noQuota),
      remaining,
      paceAttainment:
        quota === 0
          ? none(noQuota)
          : percentOf(
              (closedRevenue / quota) * daysInPeriod,
              daysElapsed,
              'No day has passed yet, so there is no pace.',
            ),
      neededPerDay: divide(remaining, daysInPeriod - daysElapsed, 'No day is left in the period.'),
    };
  },
  sentence({ daysElapsed, daysInPeriod }, { attainment, remaining, paceAttainment }, show) {
    const closed = `${show(attainment ?? 0, 'percent')} of the quota is closed`;
    const left = remaining ? `, and ${show(remaining, 'money')} is left` : '';
    if (paceAttainment === null || !(daysElapsed < daysInPeriod)) return `${closed}${left}.`;
    return `${closed}${left}. At this pace, the period ends at ${show(paceAttainment, 'percent')} of the quota.`;
  },
  reading: ({ closedRevenue, daysElapsed }, { neededPerDay }, show) =>
    neededPerDay === null || daysElapsed === 0
      ? null
      : `So far ${show(closedRevenue / daysElapsed, 'money')} was closed per day; from here on it takes ${show(neededPerDay, 'money')} per day.`,
});
