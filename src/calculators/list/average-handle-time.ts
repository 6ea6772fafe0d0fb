import { count, defineCalculator, divide, minutes, result } from '../calculator.ts';
import { bars } from '../charts.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'average-handle-time',
  title: 'Average handle time',
  question: 'How long does an agent spend on one interaction?',
  serves: ['average-handle-time'],
  inputs: {
    talkMinutes: minutes('Talk time', 1_800, { help: 'Of all interactions together.' }),
    holdMinutes: minutes('Hold time', 240, { help: 'While the customer was on hold, not in the queue.' }),
    afterCallMinutes: minutes('After-call work', 360, { help: 'Notes, forms and follow-up.' }),
    interactions: count('Interactions handled', 400, { help: 'Leave out those that customers abandoned.' }),
  },
  outputs: {
    averageHandleTime: result('minutes', 'Average handle time (AHT)'),
    totalAgentHours: result('number', 'Agent hours in all'),
  },
  formula: [
    'averageHandleTime = (talkMinutes + holdMinutes + afterCallMinutes) / interactions',
    'totalAgentHours = (talkMinutes + holdMinutes + afterCallMinutes) / 60',
  ],
  compute({ talkMinutes, holdMinutes, afterCallMinutes, interactions }) {
    const total = talkMinutes + holdMinutes + afterCallMinutes;
    return {
      averageHandleTime: divide(total, interactions, 'No interaction was handled, so there is no average.'),
      totalAgentHours: total / 60,
    };
  },
  sentence: (_, { averageHandleTime, totalAgentHours }, show) =>
    `An interaction takes ${counted(show, averageHandleTime ?? 0, 'minute', 'minutes', 'minutes')} on average; all together take ${counted(show, totalAgentHours ?? 0, 'agent hour', 'agent hours', 'number')}.`,
  reading: (_, { averageHandleTime }, show) =>
    (averageHandleTime ?? 0) > 0
      ? `An agent who never waited could take ${show(60 / (averageHandleTime ?? NaN), 'number')} of them an hour.`
      : null,
  chart({ talkMinutes, holdMinutes, afterCallMinutes, interactions }, { averageHandleTime }) {
    if (averageHandleTime === null) return null;
    return bars(
      'Minutes of an average interaction',
      'Part',
      'minutes',
      [
        ['Talk', talkMinutes / interactions],
        ['Hold', holdMinutes / interactions, 'loss'],
        ['After-call work', afterCallMinutes / interactions, 'second'],
      ],
      'Talk, hold and after-call work of an average interaction, in minutes; together they are the average handle time.',
    );
  },
});
