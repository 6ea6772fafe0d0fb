import { defineCalculator, divide, number, percent, result, score } from '../calculator.ts';
import { waterfall } from '../charts.ts';

export default defineCalculator({
  id: 'cx-score',
  title: 'CX score',
  question: 'What is our customer experience score, by weights of our own?',
  serves: ['cx-score'],
  inputs: {
    npsScore: score('Net promoter score', 40, { help: 'From −100 to 100.' }),
    csat: percent('Customer satisfaction score', 85),
    ces: percent('Customer effort score, normalized', 70, { help: 'From 0% to 100%, where high means little effort.' }),
    npsWeight: number('Weight of NPS', 40),
    csatWeight: number('Weight of CSAT', 35),
    cesWeight: number('Weight of CES', 25),
  },
  outputs: { cxScore: result('score', 'CX score', 'From 0 to 100.') },
  formula: [
    'cxScore = (npsWeight * (npsScore + 100) / 2 + csatWeight * csat * 100 + cesWeight * ces * 100) / (npsWeight + csatWeight + cesWeight)',
  ],
  workingNote:
    'There is no standard CX score. This one is a weighted mean of three scores from 0 to 100, and the weights are yours: keep them when you compare.',
  compute: ({ npsScore, csat, ces, npsWeight, csatWeight, cesWeight }) => ({
    cxScore: divide(
      (npsWeight * (npsScore + 100)) / 2 + csatWeight * csat + cesWeight * ces,
      npsWeight + csatWeight + cesWeight,
      'All weights are zero, so there is no score.',
    ),
  }),
  sentence: (_, { cxScore }, show) =>
    `With these weights, the CX score is ${show(cxScore ?? 0, 'score')} out of 100. It can be compared only with scores by the same weights.`,
  reading: ({ npsScore }, _, show) =>
    `The NPS is moved to a scale from 0 to 100 first, where it counts as ${show((npsScore + 100) / 2, 'number')}.`,
  chart({ npsScore, csat, ces, npsWeight, csatWeight, cesWeight }, { cxScore }) {
    if (cxScore === null) return null;
    const all = npsWeight + csatWeight + cesWeight;
    return waterfall(
      'What each score adds',
      [
        { label: 'NPS', value: (npsWeight * (npsScore + 100)) / 2 / all },
        { label: 'CSAT', value: (csatWeight * csat) / all },
        { label: 'CES', value: (cesWeight * ces) / all },
        { label: 'CX score', value: cxScore, total: true },
      ],
      'The points that NPS, CSAT and CES add by their weights; together they are the CX score.',
      'score',
    );
  },
});
