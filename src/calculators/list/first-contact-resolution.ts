import { atMost, count, defineCalculator, percentOf, result } from '../calculator.ts';

export default defineCalculator({
  id: 'first-contact-resolution',
  title: 'First contact resolution',
  question: 'How many cases do we resolve at the first contact?',
  serves: ['first-contact-resolution'],
  inputs: {
    resolvedFirstContact: count('Cases resolved at first contact', 720, {
      help: 'Not opened again within the time that you allow for it.',
    }),
    totalCases: count('All cases', 1_000, { help: 'Opened in the period, those still open included.' }),
  },
  outputs: { firstContactResolution: result('percent', 'First contact resolution (FCR)') },
  rules: [atMost('resolvedFirstContact', 'totalCases', 'Cases resolved at first contact can’t exceed all cases.')],
  formula: ['firstContactResolution = resolvedFirstContact / totalCases'],
  compute: ({ resolvedFirstContact, totalCases }) => ({
    firstContactResolution: percentOf(resolvedFirstContact, totalCases, 'There were no cases, so there is no rate.'),
  }),
  samples: {
    noun: ['case', 'cases'],
    of: ({ resolvedFirstContact, totalCases }) => ({
      firstContactResolution: { hits: resolvedFirstContact, of: totalCases },
    }),
  },
  sentence: (_, { firstContactResolution }, show) =>
    `${show(firstContactResolution ?? 0, 'percent')} of the cases were resolved at the first contact.`,
  reading: (_, { firstContactResolution }, show) =>
    `The other ${show(100 - (firstContactResolution ?? 0), 'percent')} took more than one contact, or are still open.`,
});
