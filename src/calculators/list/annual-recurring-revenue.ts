import { defineCalculator, money, months, none, percentOf, result } from '../calculator.ts';
import { bars, waterfall } from '../charts.ts';

const noStart = 'There was no ARR at the start, so there is no growth rate.';

export default defineCalculator({
  id: 'annual-recurring-revenue',
  title: 'Annual recurring revenue',
  question: 'What do our customers pay us per year, and what moved it?',
  serves: ['annual-recurring-revenue', 'net-new-arr'],
  inputs: {
    startingArr: money('Starting ARR', 1_200_000, {
      help: 'The recurring part of every contract on the first day, as a yearly rate.',
    }),
    newArr: money('New ARR', 300_000, { help: 'From customers who had none at the start, returning ones included.' }),
    expansionArr: money('Expansion ARR', 150_000, {
      help: 'From customers you already had: more seats, higher plans, price increases.',
    }),
    contractionArr: money('Contraction ARR', 40_000, {
      help: 'Downgrades by customers who stayed, as a positive number.',
    }),
    churnedArr: money('Churned ARR', 60_000, { help: 'From customers who left, as a positive number.' }),
  },
  outputs: {
    endingArr: result('money', 'Ending ARR'),
    netNewArr: result('money', 'Net new ARR'),
    growthRate: result('percent', 'ARR growth rate'),
    monthlyRecurringRevenue: result('money', 'Monthly recurring revenue'),
  },
  formula: [
    'endingArr = startingArr + newArr + expansionArr - contractionArr - churnedArr',
    'netNewArr = newArr + expansionArr - contractionArr - churnedArr',
    'growthRate = netNewArr / startingArr',
    'monthlyRecurringRevenue = endingArr / 12',
  ],
  compute({ startingArr, newArr, expansionArr, contractionArr, churnedArr }) {
    const netNewArr = newArr + expansionArr - contractionArr - churnedArr;
    const endingArr = startingArr + netNewArr;
    return {
      endingArr,
      netNewArr,
      growthRate: percentOf(netNewArr, startingArr, noStart),
      monthlyRecurringRevenue: endingArr / 12,
    };
  },
  sentence(_, { endingArr, netNewArr }, show) {
    const moved =
      netNewArr === null || netNewArr === 0
        ? 'the same as at its start'
        : `${show(Math.abs(netNewArr), 'money')} ${netNewArr > 0 ? 'more' : 'less'} than at its start`;
    return `At the end of the period, customers pay at a rate of ${show(endingArr ?? 0, 'money')} a year, ${moved}.`;
  },
  reading({ newArr, expansionArr, contractionArr, churnedArr }, _, show) {
    const [gained, lost] = [newArr + expansionArr, contractionArr + churnedArr];
    if (gained === 0)
      return lost === 0
        ? 'Nothing was gained and nothing was lost.'
        : 'Nothing was gained to make up for what was lost.';
    return `For every ${show(1, 'money')} of ARR gained, ${show(lost / gained, 'money')} was lost.`;
  },
  chart: ({ startingArr, newArr, expansionArr, contractionArr, churnedArr }, { endingArr }) =>
    waterfall(
      'From starting to ending ARR',
      [
        { label: 'Starting', value: startingArr, total: true },
        { label: 'New', value: newArr },
        { label: 'Expansion', value: expansionArr },
        { label: 'Contraction', value: -contractionArr },
        { label: 'Churned', value: -churnedArr },
        { label: 'Ending', value: endingArr, total: true },
      ],
      'New and expansion ARR raise the starting level; contraction and churn lower it to the ending level.',
    ),
  mode: {
    id: 'contracts',
    label: 'From a list of contracts',
    fieldsLabel: 'From movements',
    fields: ['startingArr'],
    table: {
      label: 'Contracts',
      hint: 'One row per contract: its total value, the one-off fees included in it (setup, services, hardware) and its term. A price that climbs is averaged over the term. Net new ARR and growth are measured against the starting ARR.',
      columns: [
        { id: 'totalValue', ...money('Total value', 0) },
        { id: 'oneOffFees', ...money('One-off fees', 0) },
        { id: 'termMonths', ...months('Term in months', 12) },
      ],
      default: [
        [1_050_000, 30_000, 24],
        [900_000, 0, 36],
        [262_500, 12_500, 12],
        [375_000, 15_000, 18],
        [250_000, 0, 12],
      ],
      paste: 'cells',
      rowRule: {
        holds: ([total = NaN, oneOff = NaN]) => !(oneOff > total),
        column: 'oneOffFees',
        message: 'One-off fees are part of the total, so they can’t exceed it.',
      },
    },
    compute(rows, { startingArr }) {
      const yearly = rows.map(([total = NaN, oneOff = NaN, term = NaN]) => ((total - oneOff) * 12) / term);
      if (rows.some(([, , term]) => term === 0)) {
        const reason = none('A contract without a term has no yearly value.');
        return { endingArr: reason, netNewArr: reason, growthRate: reason, monthlyRecurringRevenue: reason };
      }
      const endingArr = yearly.reduce((sum, value) => sum + value, 0);
      return {
        endingArr,
        netNewArr: endingArr - startingArr,
        growthRate: percentOf(endingArr - startingArr, startingArr, noStart),
        monthlyRecurringRevenue: endingArr / 12,
      };
    },
    chart: (rows) =>
      rows.length > 40
        ? null
        : bars(
            'ARR of each contract',
            'Contract',
            'money',
            rows.map(([total = NaN, oneOff = NaN, term = NaN], index) => [
              String(index + 1),
              ((total - oneOff) * 12) / term,
            ]),
            'The ARR of each contract in the list.',
          ),
  },
});
