import { atMost, count, defineCalculator, percentOf, result, type Show } from '../calculator.ts';
import { bars } from '../charts.ts';
import { counted } from '../wording.ts';

const steps = [
  ['leadToMql', 'lead to MQL'],
  ['mqlToSal', 'MQL to SAL'],
  ['salToSql', 'SAL to SQL'],
  ['sqlToOpportunity', 'SQL to opportunity'],
  ['opportunityToWon', 'opportunity to won'],
] as const;

const noLeads = 'There are no leads, so there is no rate.';
const noMqls = 'No lead became an MQL, so there is no rate.';

/** Names the step at which the smallest share goes on, or several that share that place. */
function weakest(rates: Readonly<Record<(typeof steps)[number][0], number | null>>, show: Show): string {
  const known = steps.flatMap(([id, name]) => {
    const rate = rates[id];
    return rate === null ? [] : [{ name, rate }];
  });
  const least = Math.min(...known.map(({ rate }) => rate));
  const names = known.filter(({ rate }) => rate === least).map(({ name }) => name);
  if (least === 100) return 'No step lost anyone.';
  if (names.length > 1 && names.length === known.length)
    return `No step is weaker than another: at each, ${show(least, 'percent')} go on.`;
  return `The weakest ${names.length === 1 ? 'step is' : 'steps are'} from ${new Intl.ListFormat('en').format(names)}, where ${show(least, 'percent')} go on.`;
}

export default defineCalculator({
  id: 'conversion-funnel',
  title: 'Conversion funnel',
  question: 'How many leads become customers, and where do we lose the rest?',
  serves: ['sales-funnel-metrics', 'stage-conversion-rate', 'mql-to-sql-conversion-rate', 'sales-conversion-rate'],
  inputs: {
    leads: count('Leads', 1_000, {
      help: 'One group, followed to its end. Leads of one month beside deals of the same month are two groups.',
    }),
    marketingQualified: count('Marketing-qualified leads (MQL)', 400),
    salesAccepted: count('Sales-accepted leads (SAL)', 250),
    salesQualified: count('Sales-qualified leads (SQL)', 150),
    opportunities: count('Opportunities', 90),
    closedWon: count('Deals won', 27),
  },
  outputs: {
    leadToWon: result('percent', 'Lead to customer'),
    leadToMql: result('percent', 'Lead to MQL'),
    mqlToSal: result('percent', 'MQL to SAL'),
    salToSql: result('percent', 'SAL to SQL'),
    mqlToSql: result('percent', 'MQL to SQL', 'Both steps together.'),
    sqlToOpportunity: result('percent', 'SQL to opportunity'),
    opportunityToWon: result('percent', 'Opportunity to won'),
  },
  rules: [
    atMost('marketingQualified', 'leads', 'MQLs can’t exceed leads.'),
    atMost('salesAccepted', 'marketingQualified', 'SALs can’t exceed MQLs.'),
    atMost('salesQualified', 'salesAccepted', 'SQLs can’t exceed SALs.'),
    atMost('opportunities', 'salesQualified', 'Opportunities can’t exceed SQLs.'),
    atMost('closedWon', 'opportunities', 'Deals won can’t exceed opportunities.'),
  ],
  formula: [
    'leadToWon = closedWon / leads',
    'leadToMql = marketingQualified / leads',
    'mqlToSal = salesAccepted / marketingQualified',
    'salToSql = salesQualified / salesAccepted',
    'mqlToSql = salesQualified / marketingQualified',
    'sqlToOpportunity = opportunities / salesQualified',
    'opportunityToWon = closedWon / opportunities',
  ],
  compute({ leads, marketingQualified, salesAccepted, salesQualified, opportunities, closedWon }) {
    return {
      leadToWon: percentOf(closedWon, leads, noLeads),
      leadToMql: percentOf(marketingQualified, leads, noLeads),
      mqlToSal: percentOf(salesAccepted, marketingQualified, noMqls),
      salToSql: percentOf(salesQualified, salesAccepted, 'No lead became an SAL, so there is no rate.'),
      mqlToSql: percentOf(salesQualified, marketingQualified, noMqls),
      sqlToOpportunity: percentOf(opportunities, salesQualified, 'No lead became an SQL, so there is no rate.'),
      opportunityToWon: percentOf(closedWon, opportunities, 'There is no opportunity, so there is no rate.'),
    };
  },
  samples: {
    noun: ['lead', 'leads'],
    of: ({ leads, marketingQualified, salesAccepted, salesQualified, opportunities, closedWon }) => ({
      leadToWon: { hits: closedWon, of: leads },
      leadToMql: { hits: marketingQualified, of: leads },
      mqlToSal: { hits: salesAccepted, of: marketingQualified },
      salToSql: { hits: salesQualified, of: salesAccepted },
      mqlToSql: { hits: salesQualified, of: marketingQualified },
      sqlToOpportunity: { hits: opportunities, of: salesQualified },
      opportunityToWon: { hits: closedWon, of: opportunities },
    }),
  },
  sentence(stages, figures, show) {
    const won = `${show(figures.leadToWon ?? 0, 'percent')} of the leads became customers.`;
    // A stage that is missing could hide the weakest step.
    return Object.values(stages).some(Number.isNaN) ? won : `${won} ${weakest(figures, show)}`;
  },
  reading: ({ leads, closedWon }, _, show) =>
    closedWon > 0
      ? `At these rates, one more customer takes ${counted(show, leads / closedWon, 'more lead', 'more leads', 'number')}.`
      : null,
  chart: ({ leads, marketingQualified, salesAccepted, salesQualified, opportunities, closedWon }) =>
    bars(
      'How many reached each stage',
      'Stage',
      'count',
      [
        ['Leads', leads],
        ['MQL', marketingQualified],
        ['SAL', salesAccepted],
        ['SQL', salesQualified],
        ['Opportunities', opportunities],
        ['Won', closedWon, 'gain'],
      ],
      'How many of the leads reached each stage, from the first to the deals won.',
    ),
});
