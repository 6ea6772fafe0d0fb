import { count, defineCalculator, divide, percentOf, result } from '../calculator.ts';
import { counted } from '../wording.ts';

const noSessions = 'There were no sessions, so there is no rate.';

export default defineCalculator({
  id: 'web-engagement',
  title: 'Web engagement',
  question: 'How engaged are the visitors to our website?',
  serves: ['bounce-rate', 'engagement-rate', 'page-views', 'unique-visitors'],
  inputs: {
    sessions: count('Sessions', 10_000, { help: 'Also called visits.' }),
    engagedSessions: count('Engaged sessions', 5_600, {
      help: 'In Google Analytics 4: longer than 10 seconds, with a key event, or with at least two page views.',
    }),
    pageViews: count('Page views', 26_000, { help: 'Repeated views of a page count again.' }),
    visitors: count('Unique visitors', 7_800, {
      help: 'Each counted once in the period. Do not add up daily figures.',
    }),
  },
  outputs: {
    engagementRate: result('percent', 'Engagement rate'),
    bounceRate: result(
      'percent',
      'Bounce rate',
      'Sessions that were not engaged. Older tools count sessions with one page view, so their figures do not compare.',
    ),
    pagesPerSession: result('number', 'Page views per session'),
    sessionsPerVisitor: result('number', 'Sessions per visitor'),
  },
  rules: [
    {
      rule: 'engagedSessions <= sessions',
      holds: ({ engagedSessions, sessions }) => engagedSessions <= sessions,
      at: ['engagedSessions'],
      message: 'Engaged sessions can’t exceed sessions.',
    },
    {
      rule: 'visitors <= sessions',
      holds: ({ visitors, sessions }) => visitors <= sessions,
      at: ['visitors'],
      message: 'Unique visitors can’t exceed sessions: each of them has at least one.',
    },
  ],
  formula: [
    'engagementRate = engagedSessions / sessions',
    'bounceRate = 1 - engagementRate',
    'pagesPerSession = pageViews / sessions',
    'sessionsPerVisitor = sessions / visitors',
  ],
  origin: 'Engagement and bounce rate are defined as in Google Analytics 4.',
  compute: ({ sessions, engagedSessions, pageViews, visitors }) => ({
    engagementRate: percentOf(engagedSessions, sessions, noSessions),
    bounceRate: percentOf(sessions - engagedSessions, sessions, noSessions),
    pagesPerSession: divide(pageViews, sessions, 'There were no sessions, so there is no average.'),
    sessionsPerVisitor: divide(sessions, visitors, 'There were no visitors, so there is no average.'),
  }),
  samples: {
    noun: ['session', 'sessions'],
    of: ({ engagedSessions, sessions }) => ({
      engagementRate: { hits: engagedSessions, of: sessions },
      bounceRate: { hits: sessions - engagedSessions, of: sessions },
    }),
  },
  sentence(_, { engagementRate, bounceRate, pagesPerSession }, show) {
    const rates = `${show(engagementRate ?? 0, 'percent')} of sessions were engaged, and ${show(bounceRate ?? 0, 'percent')} bounced.`;
    if (pagesPerSession === null) return rates;
    const pages = show(pagesPerSession, 'number');
    return `${rates} On average, a session had ${pages} page ${pages === '1' ? 'view' : 'views'}.`;
  },
  reading: ({ engagedSessions, pageViews }, _, show) =>
    engagedSessions > 0
      ? `For each engaged session, ${counted(show, pageViews / engagedSessions, 'page view was', 'page views were', 'number')} counted in all.`
      : 'No session was engaged.',
});
