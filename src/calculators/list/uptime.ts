import { defineCalculator, percent, result, type Show } from '../calculator.ts';
import { counted } from '../wording.ts';

const minutesPerYear = 365 * 24 * 60;

const units = [
  { minutes: 1440, one: 'day', many: 'days' },
  { minutes: 60, one: 'hour', many: 'hours' },
  { minutes: 1, one: 'minute', many: 'minutes' },
  { minutes: 1 / 60, one: 'second', many: 'seconds' },
] as const;

/** A time in the largest unit of which it has at least one; seconds below a minute. */
function duration(time: number, show: Show): string {
  const { minutes, one, many } = units.find((unit) => time >= unit.minutes) ?? units[3];
  return counted(show, time / minutes, one, many, 'number');
}

export default defineCalculator({
  id: 'uptime',
  title: 'Uptime and downtime',
  question: 'How much downtime does an uptime percentage allow?',
  serves: ['uptime'],
  inputs: {
    uptimePercent: percent('Uptime', 99.9, {
      help: 'Measured or promised. Check whether planned maintenance counts as downtime.',
    }),
  },
  outputs: {
    downtimeMinutesPerMonth: result('minutes', 'Downtime per month', 'A twelfth of a year.'),
    downtimeMinutesPerYear: result('minutes', 'Downtime per year', 'Of 365 days.'),
  },
  formula: [
    'downtimeMinutesPerMonth = downtimeMinutesPerYear / 12',
    'downtimeMinutesPerYear = (1 - uptimePercent) * 365 * 24 * 60',
  ],
  compute({ uptimePercent }) {
    const downtimeMinutesPerYear = ((100 - uptimePercent) / 100) * minutesPerYear;
    return { downtimeMinutesPerMonth: downtimeMinutesPerYear / 12, downtimeMinutesPerYear };
  },
  sentence({ uptimePercent }, { downtimeMinutesPerMonth, downtimeMinutesPerYear }, show) {
    if (downtimeMinutesPerYear === 0) return 'An uptime of 100% leaves no room for downtime.';
    return `An uptime of ${show(uptimePercent, 'percent')} leaves room for ${duration(downtimeMinutesPerMonth ?? 0, show)} of downtime a month, or ${duration(downtimeMinutesPerYear ?? 0, show)} a year.`;
  },
  reading: ({ uptimePercent }, _, show) =>
    uptimePercent < 100
      ? `A tenth of that downtime takes an uptime of ${show(100 - (100 - uptimePercent) / 10, 'percent')}.`
      : 'A promise of no downtime at all leaves no room for a restart.',
});
