import { count, defineCalculator, percentOf, result } from '../calculator.ts';

export default defineCalculator({
  id: 'brand-awareness',
  title: 'Brand awareness and share of voice',
  question: 'How well is our brand known, and how much is it talked about?',
  serves: ['brand-awareness', 'share-of-voice'],
  inputs: {
    aware: count('Respondents aware of the brand', 320, {
      help: 'Either unprompted or shown a list of brands; never both in one figure.',
    }),
    respondents: count('Respondents in all', 1_000, { help: 'Everybody asked in the survey.' }),
    brandMentions: count('Mentions of your brand', 450),
    marketMentions: count('Mentions of all brands', 3_000, {
      help: 'Yours included, over the same channels and time.',
    }),
  },
  outputs: {
    awareness: result('percent', 'Brand awareness'),
    shareOfVoice: result('percent', 'Share of voice'),
  },
  rules: [
    {
      rule: 'aware <= respondents',
      holds: ({ aware, respondents }) => aware <= respondents,
      at: ['aware'],
      message: 'Respondents aware of the brand can’t exceed all respondents.',
    },
    {
      rule: 'brandMentions <= marketMentions',
      holds: ({ brandMentions, marketMentions }) => brandMentions <= marketMentions,
      at: ['brandMentions'],
      message: 'Mentions of your brand can’t exceed mentions of all brands, which include yours.',
    },
  ],
  formula: ['awareness = aware / respondents', 'shareOfVoice = brandMentions / marketMentions'],
  compute: ({ aware, respondents, brandMentions, marketMentions }) => ({
    awareness: percentOf(aware, respondents, 'Nobody was asked, so there is no share.'),
    shareOfVoice: percentOf(brandMentions, marketMentions, 'No brand was mentioned, so there is no share.'),
  }),
  samples: {
    noun: ['respondent', 'respondents'],
    of: ({ aware, respondents }) => ({ awareness: { hits: aware, of: respondents } }),
  },
  sentence(_, { awareness, shareOfVoice }, show) {
    const known = `${show(awareness ?? 0, 'percent')} of respondents are aware of the brand`;
    return shareOfVoice === null
      ? `${known}.`
      : `${known}, and ${show(shareOfVoice, 'percent')} of all mentions are of it.`;
  },
  reading: (_, { awareness }, show) =>
    (awareness ?? 0) > 0
      ? `For each respondent who knows the brand, ${show((100 - (awareness ?? NaN)) / (awareness ?? NaN), 'number')} do not.`
      : null,
});
