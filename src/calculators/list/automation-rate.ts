import { count, defineCalculator, minutes, money, percentOf, result } from '../calculator.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'automation-rate',
  title: 'Automation rate',
  question: 'How much of the work runs by itself, and what does that save?',
  serves: ['automation-rate'],
  inputs: {
    automated: count('Tasks automated', 6_500, {
      help: 'Finished without a person stepping in. Leave out those handed over halfway.',
    }),
    total: count('Tasks in all', 10_000, { help: 'Of the same kind, in the same period.' }),
    minutesSavedEach: minutes('Time saved per automated task', 6, {
      help: 'Of a person, less the time for checking and correcting.',
    }),
    costPerHour: money('Cost of an hour of work', 30, { help: 'With payroll taxes and benefits.' }),
  },
  outputs: {
    automationRate: result('percent', 'Automation rate'),
    hoursSaved: result('number', 'Hours saved'),
    valueSaved: result('money', 'Value of the time saved', 'Before the cost of the automation.'),
  },
  rules: [
    {
      rule: 'automated <= total',
      holds: ({ automated, total }) => automated <= total,
      at: ['automated'],
      message: 'Tasks automated can’t exceed all tasks.',
    },
  ],
  formula: [
    'automationRate = automated / total',
    'hoursSaved = automated * minutesSavedEach / 60',
    'valueSaved = hoursSaved * costPerHour',
  ],
  compute({ automated, total, minutesSavedEach, costPerHour }) {
    const hoursSaved = (automated * minutesSavedEach) / 60;
    return {
      automationRate: percentOf(automated, total, 'There were no tasks, so there is no rate.'),
      hoursSaved,
      valueSaved: hoursSaved * costPerHour,
    };
  },
  sentence(_, { automationRate, hoursSaved, valueSaved }, show) {
    const rate = `${show(automationRate ?? 0, 'percent')} of tasks were automated`;
    if (hoursSaved === null) return `${rate}.`;
    const saved = `${rate}, which saved ${counted(show, hoursSaved, 'hour', 'hours', 'number')} of work`;
    return valueSaved === null ? `${saved}.` : `${saved}, worth ${show(valueSaved, 'money')}.`;
  },
  reading: ({ total, minutesSavedEach }, _, show) =>
    `Each further percentage point automated saves ${counted(show, (total / 100) * (minutesSavedEach / 60), 'hour', 'hours', 'number')}.`,
});
