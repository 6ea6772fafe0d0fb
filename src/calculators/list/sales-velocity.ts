import { count, days, defineCalculator, money, none, percent, result } from '../calculator.ts';

interface Levers {
  readonly opportunities: number;
  readonly winRate: number;
  readonly averageDealSize: number;
  readonly cycleDays: number;
}

const daysPerMonth = 365 / 12;
const perDay = ({ opportunities, winRate, averageDealSize, cycleDays }: Levers) =>
  (opportunities * (winRate / 100) * averageDealSize) / cycleDays;

export default defineCalculator({
  id: 'sales-velocity',
  title: 'Sales velocity',
  question: 'How much revenue does our pipeline yield in a day?',
  serves: ['sales-velocity'],
  inputs: {
    opportunities: count('Opportunities', 80, {
      help: 'The average number open at one time, all of one kind of business.',
    }),
    winRate: percent('Win rate', 25),
    averageDealSize: money('Average deal size', 20_000, { help: 'Of deals won.' }),
    cycleDays: days('Sales cycle', 60, { help: 'Average length for deals won.' }),
  },
  outputs: {
    velocityPerDay: result('money', 'Sales velocity per day'),
    velocityPerMonth: result('money', 'Sales velocity per month', 'A twelfth of 365 days.'),
    velocityPerQuarter: result('money', 'Sales velocity per quarter', 'A quarter of 365 days.'),
  },
  formula: [
    'velocityPerDay = opportunities * winRate * averageDealSize / cycleDays',
    'velocityPerMonth = velocityPerDay * 365 / 12',
    'velocityPerQuarter = velocityPerDay * 365 / 4',
  ],
  compute(levers) {
    const velocity = levers.cycleDays === 0 ? none('A sales cycle of zero days has no velocity.') : perDay(levers);
    const over = (period: number) => (typeof velocity === 'number' ? velocity * period : velocity);
    return { velocityPerDay: velocity, velocityPerMonth: over(daysPerMonth), velocityPerQuarter: over(365 / 4) };
  },
  sentence: (_, { velocityPerDay, velocityPerMonth }, show) =>
    `The pipeline yields ${show(velocityPerDay ?? 0, 'money')} of won revenue a day${velocityPerMonth === null ? '' : `, or ${show(velocityPerMonth, 'money')} a month`}.`,
  reading: ({ cycleDays }, { velocityPerDay }, show) =>
    cycleDays > 1
      ? `A cycle one day shorter would yield ${show(((velocityPerDay ?? 0) * cycleDays) / (cycleDays - 1) - (velocityPerDay ?? 0), 'money')} more a day.`
      : null,
  chart(levers, { velocityPerMonth }) {
    if (velocityPerMonth === null) return null;
    const { opportunities, winRate, averageDealSize, cycleDays } = levers;
    const better: readonly (readonly [lever: string, change: Partial<Levers>])[] = [
      ['Opportunities', { opportunities: opportunities * 1.1 }],
      ['Win rate', { winRate: Math.min(100, winRate * 1.1) }],
      ['Deal size', { averageDealSize: averageDealSize * 1.1 }],
      ['Sales cycle', { cycleDays: cycleDays * 0.9 }],
    ];
    return {
      kind: 'stack',
      caption: 'Monthly velocity with one lever 10% better',
      unit: 'money',
      axis: 'Lever',
      categories: better.map(([lever]) => lever),
      series: [
        { label: 'Now', values: better.map(() => velocityPerMonth), tone: 'neutral' },
        {
          label: 'Gained',
          values: better.map(([, change]) => perDay({ ...levers, ...change }) * daysPerMonth - velocityPerMonth),
          tone: 'gain',
        },
      ],
      text: 'The monthly velocity now, and what is gained by 10% more opportunities, a win rate 10% higher (100% at the most), deals 10% larger or a sales cycle 10% shorter, one at a time.',
    };
  },
});
