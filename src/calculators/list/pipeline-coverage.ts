import { defineCalculator, divide, money, none, percent, result } from '../calculator.ts';

export default defineCalculator({
  id: 'pipeline-coverage',
  title: 'Pipeline coverage',
  question: 'Is there enough pipeline to make the quota?',
  serves: ['pipeline-coverage'],
  inputs: {
    openPipeline: money('Open pipeline', 3_000_000, {
      help: 'Value of open opportunities that are due to close in the period, unweighted.',
    }),
    quota: money('Quota', 1_200_000, { help: 'Of the same period.' }),
    closedSoFar: money('Closed so far', 200_000, {
      help: 'Won in the period until now; no longer part of the pipeline.',
    }),
    winRate: percent('Win rate', 25, { help: 'By value, if large deals are won less often than small ones.' }),
  },
  outputs: {
    coverage: result('ratio', 'Pipeline coverage', 'Open pipeline divided by the whole quota.'),
    remainingCoverage: result(
      'ratio',
      'Coverage of what is left',
      'Open pipeline divided by the part of the quota not yet closed.',
    ),
    neededCoverage: result('ratio', 'Coverage needed', 'Of what is left, at this win rate.'),
    pipelineGap: result('money', 'Pipeline gap', 'Pipeline that is missing at this win rate.'),
  },
  formula: [
    'coverage = openPipeline / quota',
    'remainingCoverage = openPipeline / left',
    'neededCoverage = 1 / winRate',
    'pipelineGap = max(0, left / winRate - openPipeline)',
  ],
  where: ['left = max(0, quota - closedSoFar)'],
  names: { left: 'Left of the quota' },
  workingNote: 'Where nothing is left of the quota, there is no gap, whatever the win rate.',
  compute({ openPipeline, quota, closedSoFar, winRate }) {
    const left = Math.max(0, quota - closedSoFar);
    const share = winRate / 100;
    const noWins = 'Nothing is won at a win rate of zero, so no pipeline is enough.';
    return {
      coverage: divide(openPipeline, quota, 'The quota is zero, so there is nothing to cover.'),
      remainingCoverage: divide(openPipeline, left, 'Nothing is left of the quota, so there is nothing to cover.'),
      neededCoverage: divide(1, share, noWins),
      pipelineGap: left === 0 ? 0 : left > 0 && share === 0 ? none(noWins) : Math.max(0, left / share - openPipeline),
    };
  },
  sentence({ quota, closedSoFar, winRate }, { coverage, remainingCoverage, pipelineGap }, show) {
    const whole = `The open pipeline is ${show(coverage ?? 0, 'ratio')} times the quota`;
    if (remainingCoverage === null)
      return closedSoFar >= quota ? `${whole}, of which nothing is left to close.` : `${whole}.`;
    const left = `${whole} and ${show(remainingCoverage, 'ratio')} times what is left of it.`;
    if (pipelineGap === null) return left;
    return `${left} At a win rate of ${show(winRate, 'percent')}, ${pipelineGap > 0 ? `${show(pipelineGap, 'money')} of pipeline is missing` : 'that covers what is left'}.`;
  },
  reading: ({ openPipeline, quota, closedSoFar, winRate }, _, show) =>
    `At this win rate, the open pipeline turns into ${show((openPipeline * winRate) / 100, 'money')} of the ${show(Math.max(0, quota - closedSoFar), 'money')} still to close.`,
});
