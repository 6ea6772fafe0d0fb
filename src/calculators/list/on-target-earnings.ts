import { defineCalculator, money, none, percentOf, ratio, result } from '../calculator.ts';

const noQuota = 'The quota is zero, so there is no commission rate.';

/** Commission at a share of quota: the target commission in proportion, times the accelerator beyond the quota. */
const commissionAt = (attainment: number, targetCommission: number, accelerator: number) =>
  targetCommission * (Math.min(attainment, 1) + accelerator * Math.max(0, attainment - 1));

/** Shares of quota to draw, in percent, wide enough for the reader's own and always with 100 among them. */
function attainments(own: number): number[] {
  const end = own <= 200 ? 200 : own <= 400 ? 400 : 1000;
  return Array.from({ length: 21 }, (_, index) => (end / 20) * index);
}

export default defineCalculator({
  id: 'on-target-earnings',
  title: 'On-target earnings',
  question: 'What does a sales compensation plan pay at quota, and what beyond it?',
  serves: ['on-target-earnings', 'commission', 'accelerator'],
  inputs: {
    baseSalary: money('Base salary', 70_000),
    targetCommission: money('Target commission', 70_000, { help: 'Paid when exactly the quota is closed.' }),
    quota: money('Quota', 800_000, { help: 'For the same period as salary and commission.' }),
    closedRevenue: money('Closed revenue', 1_000_000),
    acceleratorRate: ratio('Accelerator', 1.5, {
      max: 10,
      help: 'Times the base rate, for revenue beyond quota. 1 means no accelerator.',
    }),
  },
  outputs: {
    onTargetEarnings: result('money', 'On-target earnings (OTE)'),
    commissionRate: result('percent', 'Base commission rate'),
    attainment: result('percent', 'Quota attainment'),
    commission: result('money', 'Commission earned'),
    totalEarnings: result('money', 'Total earnings'),
  },
  formula: [
    'onTargetEarnings = baseSalary + targetCommission',
    'totalEarnings = baseSalary + commission',
    'commission = commissionRate * min(closedRevenue, quota) + commissionRate * acceleratorRate * max(0, closedRevenue - quota)',
    'commissionRate = targetCommission / quota',
    'attainment = closedRevenue / quota',
  ],
  compute({ baseSalary, targetCommission, quota, closedRevenue, acceleratorRate }) {
    const commission =
      quota === 0 ? none(noQuota) : commissionAt(closedRevenue / quota, targetCommission, acceleratorRate);
    return {
      onTargetEarnings: baseSalary + targetCommission,
      commissionRate: percentOf(targetCommission, quota, noQuota),
      attainment: percentOf(closedRevenue, quota, 'The quota is zero, so there is nothing to attain.'),
      commission,
      totalEarnings: typeof commission === 'number' ? baseSalary + commission : commission,
    };
  },
  sentence(_, { onTargetEarnings, attainment, commission, totalEarnings }, show) {
    const plan = `On-target earnings are ${show(onTargetEarnings ?? 0, 'money')}.`;
    if (attainment === null || commission === null || totalEarnings === null) return plan;
    return `${plan} At ${show(attainment, 'percent')} of quota, the commission is ${show(commission, 'money')}, which makes ${show(totalEarnings, 'money')} in all.`;
  },
  reading: ({ targetCommission }, { onTargetEarnings }, show) =>
    (onTargetEarnings ?? 0) > 0
      ? `${show((targetCommission / (onTargetEarnings ?? NaN)) * 100, 'percent')} of on-target earnings depends on what is sold.`
      : null,
  warning: ({ acceleratorRate }) =>
    acceleratorRate < 1 ? 'An accelerator below 1 pays less for revenue beyond quota than for revenue up to it.' : null,
  chart({ baseSalary, targetCommission, acceleratorRate }, { attainment }) {
    if (attainment === null) return null;
    const drawn = attainments(attainment);
    const pay = (accelerator: number) =>
      drawn.map((percent) => baseSalary + commissionAt(percent / 100, targetCommission, accelerator));
    return {
      kind: 'lines',
      caption: 'Total earnings by quota attainment',
      unit: 'money',
      axis: 'Attainment in %',
      categories: drawn.map(String),
      series: [
        { label: 'At the base rate', values: pay(1), tone: 'neutral' },
        { label: 'With the accelerator', values: pay(acceleratorRate), tone: 'accent' },
      ],
      text: 'Salary and commission at each attainment, with the accelerator and at the base rate throughout. The two part at 100%, where the on-target earnings are paid.',
    };
  },
});
