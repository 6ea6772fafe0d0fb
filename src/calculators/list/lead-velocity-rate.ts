import { count, defineCalculator, percentOf, result } from '../calculator.ts';

export default defineCalculator({
  id: 'lead-velocity-rate',
  title: 'Lead velocity rate',
  question: 'How fast does the number of qualified leads grow from month to month?',
  serves: ['lead-velocity-rate'],
  inputs: {
    qualifiedLeadsThisMonth: count('Qualified leads this month', 240, {
      help: 'Newly qualified in the month, by the same rule in both months.',
    }),
    qualifiedLeadsLastMonth: count('Qualified leads last month', 200),
  },
  outputs: {
    leadVelocityRate: result('percent', 'Lead velocity rate', 'Growth in a month; negative where there were fewer.'),
  },
  formula: ['leadVelocityRate = (qualifiedLeadsThisMonth - qualifiedLeadsLastMonth) / qualifiedLeadsLastMonth'],
  compute: ({ qualifiedLeadsThisMonth, qualifiedLeadsLastMonth }) => ({
    leadVelocityRate: percentOf(
      qualifiedLeadsThisMonth - qualifiedLeadsLastMonth,
      qualifiedLeadsLastMonth,
      'There were no qualified leads last month, so there is nothing to grow from.',
    ),
  }),
  sentence({ qualifiedLeadsThisMonth, qualifiedLeadsLastMonth }, { leadVelocityRate }, show) {
    const rate = leadVelocityRate ?? 0;
    if (rate === 0) return 'The number of qualified leads did not change from last month to this one.';
    return `The number of qualified leads ${rate > 0 ? 'rose' : 'fell'} by ${show(Math.abs(rate), 'percent')}, from ${show(qualifiedLeadsLastMonth, 'count')} last month to ${show(qualifiedLeadsThisMonth, 'count')} this month.`;
  },
  reading(_, { leadVelocityRate }, show) {
    const year = (1 + (leadVelocityRate ?? 0) / 100) ** 12;
    return year < 1e6
      ? `Kept up for a year, that makes ${show(year, 'ratio')} times as many.`
      : 'No business keeps that up for a year.';
  },
});
