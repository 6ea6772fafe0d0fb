import { count, defineCalculator, divide, money, result } from '../calculator.ts';

export default defineCalculator({
  id: 'cost-per-lead',
  title: 'Cost per lead',
  question: 'What does a lead cost us?',
  serves: ['cost-per-lead'],
  inputs: {
    spend: money('Spend', 15_000, { help: 'Everything spent to get these leads: media, agencies, content, events.' }),
    leads: count('Leads', 300, { help: 'From that spend only, each person counted once.' }),
  },
  outputs: { costPerLead: result('money', 'Cost per lead') },
  formula: ['costPerLead = spend / leads'],
  compute: ({ spend, leads }) => ({
    costPerLead: divide(spend, leads, 'There were no leads, so there is no cost per lead.'),
  }),
  sentence: (_, { costPerLead }, show) => `A lead cost ${show(costPerLead ?? 0, 'money')} on average.`,
  reading: (_, { costPerLead }, show) =>
    `If one lead in ten buys, the leads behind a customer cost ${show(10 * (costPerLead ?? 0), 'money')}.`,
});
