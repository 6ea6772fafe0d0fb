import { count, defineCalculator, divide, money, percentOf, result } from '../calculator.ts';
import { bars } from '../charts.ts';

const nobody = 'No customer was won, so there is no cost per customer.';

export default defineCalculator({
  id: 'customer-acquisition-cost',
  title: 'Customer acquisition cost',
  question: 'What does a new customer cost us?',
  serves: ['customer-acquisition-cost', 'paid-cac', 'blended-cac', 'fully-loaded-cac'],
  inputs: {
    adSpend: money('Ad spend', 60_000, { help: 'Media and sponsorships in the period.' }),
    agencies: money('Agencies and freelancers', 12_000),
    salaries: money('Salaries', 90_000, { help: 'Sales and marketing staff, with payroll taxes and benefits.' }),
    commissions: money('Commissions', 20_000, { help: 'On new customers only.' }),
    tools: money('Tools', 8_000, { help: 'CRM, marketing automation, data, dialers.' }),
    overhead: money('Overhead', 10_000, { help: 'Share of rent, equipment and travel for sales and marketing.' }),
    newCustomersPaid: count('New customers, paid channels', 60),
    newCustomersOrganic: count('New customers, organic', 40, { help: 'Unpaid search, referrals, word of mouth.' }),
  },
  inShort: ['adSpend', 'newCustomersPaid'],
  outputs: {
    fullyLoadedCac: result('money', 'Fully loaded CAC', 'All costs divided by all new customers.'),
    totalCost: result('money', 'Total acquisition cost'),
    paidCac: result(
      'money',
      'Paid CAC, program spend only',
      'Ads and agencies divided by customers from paid channels.',
    ),
    spendOnlyCac: result('money', 'Blended CAC, program spend only', 'Ads and agencies divided by all new customers.'),
    understatement: result(
      'percent',
      'Cost that program spend leaves out',
      'How far blended CAC on program spend falls below fully loaded CAC.',
    ),
  },
  formula: [
    'fullyLoadedCac = totalCost / (newCustomersPaid + newCustomersOrganic)',
    'totalCost = adSpend + agencies + salaries + commissions + tools + overhead',
    'paidCac = (adSpend + agencies) / newCustomersPaid',
    'spendOnlyCac = (adSpend + agencies) / (newCustomersPaid + newCustomersOrganic)',
    'understatement = (fullyLoadedCac - spendOnlyCac) / fullyLoadedCac',
  ],
  compute({ adSpend, agencies, salaries, commissions, tools, overhead, newCustomersPaid, newCustomersOrganic }) {
    const programs = adSpend + agencies;
    const totalCost = programs + salaries + commissions + tools + overhead;
    const customers = newCustomersPaid + newCustomersOrganic;
    return {
      fullyLoadedCac: divide(totalCost, customers, nobody),
      totalCost,
      paidCac: divide(
        programs,
        newCustomersPaid,
        'No customer came through paid channels, so there is no cost per customer.',
      ),
      spendOnlyCac: divide(programs, customers, nobody),
      understatement:
        customers > 0
          ? percentOf(totalCost - programs, totalCost, 'Nothing was spent, so there is nothing to leave out.')
          : divide(totalCost, customers, nobody),
    };
  },
  sentence(_, { fullyLoadedCac, spendOnlyCac, understatement }, show) {
    const each = `Each new customer cost ${show(fullyLoadedCac ?? 0, 'money')} with everything counted.`;
    if (spendOnlyCac === null || understatement === null || understatement === 0) return each;
    return `${each} Program spend alone gives ${show(spendOnlyCac, 'money')} and leaves out ${show(understatement, 'percent')} of the cost.`;
  },
  reading: (_, { fullyLoadedCac }, show) =>
    `A customer is worth winning only if it brings in more than ${show(fullyLoadedCac ?? 0, 'money')} of gross profit.`,
  chart: ({ adSpend, agencies, salaries, commissions, tools, overhead }) =>
    bars(
      'What the cost is made of',
      'Cost',
      'money',
      [
        ['Ad spend', adSpend],
        ['Agencies', agencies],
        ['Salaries', salaries, 'second'],
        ['Commissions', commissions, 'second'],
        ['Tools', tools, 'second'],
        ['Overhead', overhead, 'second'],
      ],
      'The six parts of the cost. The first two are program spend; the other four are what it leaves out.',
    ),
});
