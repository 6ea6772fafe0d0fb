import { count, defineCalculator, divide, percentOf, result } from '../calculator.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'win-rate',
  title: 'Win rate and close rate',
  question: 'What share of our deals do we win?',
  serves: ['win-rate', 'close-rate'],
  inputs: {
    dealsWon: count('Deals won', 24),
    dealsLost: count('Deals lost', 56, { help: 'Closed without a sale, those that ended in no decision included.' }),
    dealsOpen: count('Deals still open', 20, { help: 'Of the same group.' }),
    proposalsSent: count('Proposals sent', 60, { help: 'For deals of the same group.' }),
  },
  outputs: {
    winRateDecided: result('percent', 'Win rate of decided deals'),
    winRateAll: result('percent', 'Win rate of all deals', 'Open deals are included, so it rises as they are won.'),
    closeRateProposals: result('percent', 'Close rate of proposals'),
    winLossRatio: result('ratio', 'Win-loss ratio'),
  },
  formula: [
    'winRateDecided = dealsWon / (dealsWon + dealsLost)',
    'winRateAll = dealsWon / (dealsWon + dealsLost + dealsOpen)',
    'closeRateProposals = dealsWon / proposalsSent',
    'winLossRatio = dealsWon / dealsLost',
  ],
  compute: ({ dealsWon, dealsLost, dealsOpen, proposalsSent }) => ({
    winRateDecided: percentOf(dealsWon, dealsWon + dealsLost, 'No deal is decided yet, so there is no rate.'),
    winRateAll: percentOf(dealsWon, dealsWon + dealsLost + dealsOpen, 'There are no deals, so there is no rate.'),
    closeRateProposals: percentOf(dealsWon, proposalsSent, 'No proposal was sent, so there is no rate.'),
    winLossRatio: divide(dealsWon, dealsLost, 'No deal was lost, so there is nothing to divide by.'),
  }),
  samples: {
    noun: ['deal', 'deals'],
    of: ({ dealsWon, dealsLost, dealsOpen, proposalsSent }) => ({
      winRateDecided: { hits: dealsWon, of: dealsWon + dealsLost },
      winRateAll: { hits: dealsWon, of: dealsWon + dealsLost + dealsOpen },
      closeRateProposals: { hits: dealsWon, of: proposalsSent },
    }),
  },
  variants: [
    {
      id: 'decided',
      label: 'Of decided deals',
      origin: 'Won against won and lost, as ORM Technologies defines the win rate. The glossary uses this form.',
    },
    {
      id: 'all',
      label: 'Of all deals',
      origin: 'Won against deals of any status, open ones included, as the Copper CRM reports it.',
      answer: 'winRateAll',
      reading: ({ dealsOpen }) =>
        dealsOpen > 0 ? 'Open deals count as not won yet, so a pipeline that grows fast pushes this rate down.' : null,
      sentence: (_, { winRateAll, winRateDecided }, show) =>
        `${show(winRateAll ?? 0, 'percent')} of all deals are won so far${winRateDecided === null ? '' : `; of those decided, ${show(winRateDecided, 'percent')}`}.`,
    },
    {
      id: 'proposals',
      label: 'Of proposals (close rate)',
      origin: 'Won against proposals or quotes sent, as Recapped defines the close rate.',
      answer: 'closeRateProposals',
      reading: (_, { closeRateProposals }, show) =>
        (closeRateProposals ?? 0) > 0
          ? `It takes ${counted(show, 100 / (closeRateProposals ?? NaN), 'proposal', 'proposals', 'number')} to win one deal.`
          : null,
      sentence: (_, { closeRateProposals, winRateDecided }, show) =>
        `${show(closeRateProposals ?? 0, 'percent')} of the proposals were won${winRateDecided === null ? '' : `; of all decided deals, ${show(winRateDecided, 'percent')}`}.`,
    },
  ],
  sentence: ({ dealsOpen }, { winRateDecided, winRateAll }, show) =>
    `${show(winRateDecided ?? 0, 'percent')} of the decided deals were won${dealsOpen > 0 && winRateAll !== null ? `; with open ones included, ${show(winRateAll, 'percent')}` : ''}.`,
  reading: (_, { winRateDecided }, show) =>
    (winRateDecided ?? 0) > 0
      ? `It takes ${counted(show, 100 / (winRateDecided ?? NaN), 'decided deal', 'decided deals', 'number')} to win one.`
      : 'No decided deal was won.',
  warning: ({ dealsWon, proposalsSent }) =>
    proposalsSent > 0 && dealsWon > proposalsSent
      ? 'More deals were won than proposals sent. Check that both cover the same group of deals.'
      : null,
});
