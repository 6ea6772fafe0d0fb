import { defineCalculator, money, percentOf, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';

const noStart = 'There was no MRR at the start, so there is no rate.';

export default defineCalculator({
  id: 'monthly-recurring-revenue',
  title: 'Monthly recurring revenue',
  question: 'What moved MRR this month?',
  serves: ['monthly-recurring-revenue', 'expansion-revenue', 'contraction-revenue'],
  inputs: {
    startingMrr: money('Starting MRR', 100_000),
    newMrr: money('New MRR', 12_000, { help: 'From customers who never paid before.' }),
    expansionMrr: money('Expansion MRR', 6_000, { help: 'More seats, higher plans, price increases.' }),
    reactivationMrr: money('Reactivation MRR', 1_000, { help: 'From customers who had left and came back.' }),
    contractionMrr: money('Contraction MRR', 2_000, {
      help: 'Downgrades by customers who stayed, as a positive number.',
    }),
    churnedMrr: money('Churned MRR', 4_000, { help: 'From customers who left, as a positive number.' }),
  },
  outputs: {
    endingMrr: result('money', 'Ending MRR'),
    netNewMrr: result('money', 'Net new MRR'),
    annualRunRate: result('money', 'Annual run rate', 'Ending MRR times 12.'),
    growthRate: result('percent', 'MRR growth rate'),
    expansionRate: result('percent', 'Expansion rate'),
    contractionRate: result('percent', 'Contraction rate'),
  },
  formula: [
    'endingMrr = startingMrr + newMrr + expansionMrr + reactivationMrr - contractionMrr - churnedMrr',
    'netNewMrr = newMrr + expansionMrr + reactivationMrr - contractionMrr - churnedMrr',
    'annualRunRate = endingMrr * 12',
    'growthRate = netNewMrr / startingMrr',
    'expansionRate = expansionMrr / startingMrr',
    'contractionRate = contractionMrr / startingMrr',
  ],
  compute({ startingMrr, newMrr, expansionMrr, reactivationMrr, contractionMrr, churnedMrr }) {
    const netNewMrr = newMrr + expansionMrr + reactivationMrr - contractionMrr - churnedMrr;
    const endingMrr = startingMrr + netNewMrr;
    return {
      endingMrr,
      netNewMrr,
      annualRunRate: endingMrr * 12,
      growthRate: percentOf(netNewMrr, startingMrr, noStart),
      expansionRate: percentOf(expansionMrr, startingMrr, noStart),
      contractionRate: percentOf(contractionMrr, startingMrr, noStart),
    };
  },
  sentence(_, { endingMrr, netNewMrr }, show) {
    const moved =
      netNewMrr === null || netNewMrr === 0
        ? 'the same as at its start'
        : `${show(Math.abs(netNewMrr), 'money')} ${netNewMrr > 0 ? 'more' : 'less'} than at its start`;
    return `MRR is ${show(endingMrr ?? 0, 'money')} at the end of the month, ${moved}.`;
  },
  reading: (_, { netNewMrr }, show) =>
    netNewMrr === null
      ? null
      : `Twelve months like this one would ${netNewMrr < 0 ? 'take away' : 'add'} ${show(Math.abs(netNewMrr) * 12, 'money')}.`,
  chart: ({ startingMrr, newMrr, expansionMrr, reactivationMrr, contractionMrr, churnedMrr }, { endingMrr }) =>
    waterfall(
      'From starting to ending MRR',
      [
        { label: 'Starting', value: startingMrr, total: true },
        { label: 'New', value: newMrr },
        { label: 'Expansion', value: expansionMrr },
        { label: 'Reactivation', value: reactivationMrr },
        { label: 'Contraction', value: -contractionMrr },
        { label: 'Churned', value: -churnedMrr },
        { label: 'Ending', value: endingMrr, total: true },
      ],
      'Three movements raise MRR and two lower it, from the starting to the ending level.',
    ),
});
