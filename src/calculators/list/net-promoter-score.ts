import { count, defineCalculator, none, percentOf, result, type NoValue } from '../calculator.ts';
import { bars } from '../charts.ts';
import { adjustedWaldInterval, z } from '../statistics.ts';
import { counted } from '../wording.ts';

const nobody = 'Nobody has answered, so there is no score.';

/** Promoters gave 9 or 10, passives 7 or 8, detractors 0 to 6. */
const groupOf = (score: number) => (score >= 9 ? 'promoters' : score >= 7 ? 'passives' : 'detractors');

function score(promoters: number, passives: number, detractors: number) {
  const n = promoters + passives + detractors;
  const [up, down] = [promoters / n, detractors / n];
  const { lower, upper } = adjustedWaldInterval(promoters, detractors, n);
  const blank: NoValue | null = n === 0 ? none(nobody) : null;
  return {
    nps: blank ?? (up - down) * 100,
    promoterShare: percentOf(promoters, n, nobody),
    passiveShare: percentOf(passives, n, nobody),
    detractorShare: percentOf(detractors, n, nobody),
    responses: n,
    marginOfError: blank ?? z * Math.sqrt(Math.max(0, up + down - (up - down) ** 2) / n) * 100,
    lowerBound: blank ?? lower,
    upperBound: blank ?? upper,
  };
}

export default defineCalculator({
  id: 'net-promoter-score',
  title: 'Net promoter score',
  question: 'What is our NPS, and how sure can we be of it?',
  serves: ['net-promoter-score', 'promoter-passive-detractor'],
  inputs: {
    promoters: count('Promoters', 120, { help: 'Answers of 9 or 10.' }),
    passives: count('Passives', 50, { help: 'Answers of 7 or 8.' }),
    detractors: count('Detractors', 30, { help: 'Answers from 0 to 6.' }),
  },
  outputs: {
    nps: result('score', 'Net promoter score', 'From −100 to +100; a number, not a percentage.'),
    lowerBound: result('score', '95% interval, lower end', 'Adjusted Wald method.'),
    upperBound: result('score', '95% interval, upper end', 'Covers chance only, not the people who did not answer.'),
    marginOfError: result(
      'number',
      'Margin of error, plain',
      'In points. It drops to zero when all answers agree, so trust the interval.',
    ),
    promoterShare: result('percent', 'Share of promoters'),
    passiveShare: result('percent', 'Share of passives'),
    detractorShare: result('percent', 'Share of detractors'),
    responses: result('count', 'Answers'),
  },
  formula: [
    'nps = (promoters - detractors) / responses * 100',
    'lowerBound = max(-100, (promoters - detractors) / (responses + 3) * 100 - z * sqrt(((promoters + detractors + 1.5) / (responses + 3) - ((promoters - detractors) / (responses + 3)) ^ 2) / (responses + 3)) * 100)',
    'upperBound = min(100, (promoters - detractors) / (responses + 3) * 100 + z * sqrt(((promoters + detractors + 1.5) / (responses + 3) - ((promoters - detractors) / (responses + 3)) ^ 2) / (responses + 3)) * 100)',
    'marginOfError = z * sqrt((promoterShare + detractorShare - (promoterShare - detractorShare) ^ 2) / responses) * 100',
    'promoterShare = promoters / responses',
    'passiveShare = passives / responses',
    'detractorShare = detractors / responses',
    'responses = promoters + passives + detractors',
  ],
  origin:
    'The score is Reichheld’s (Harvard Business Review, 2003). The interval adds three answers to the count, three quarters each as promoters and detractors and the rest as passives, as MeasuringU recommends.',
  compute: ({ promoters, passives, detractors }) => score(promoters, passives, detractors),
  samples: {
    noun: ['answer', 'answers'],
    of(_, { responses, promoterShare, detractorShare }) {
      const of = responses ?? NaN;
      const answersOf = (share: number | null) => ((share ?? NaN) / 100) * of;
      return { nps: { promoters: answersOf(promoterShare), detractors: answersOf(detractorShare), of } };
    },
  },
  sentence(_, { nps, responses }, show) {
    return `The score is ${show(nps ?? 0, 'score')}, from ${counted(show, responses ?? 0, 'answer', 'answers')}.`;
  },
  reading(_, { promoterShare, detractorShare }, show) {
    const [up, down] = [promoterShare ?? 0, detractorShare ?? 0];
    if (up === 0 && down === 0) return 'Everybody who answered is passive.';
    if (down === 0) return 'Nobody who answered is a detractor.';
    if (up === 0) return 'Nobody who answered is a promoter.';
    return up >= down
      ? `For every detractor there ${show(up / down, 'number') === '1' ? 'is one promoter' : `are ${show(up / down, 'number')} promoters`}.`
      : `For every promoter there ${show(down / up, 'number') === '1' ? 'is one detractor' : `are ${show(down / up, 'number')} detractors`}.`;
  },
  chart: ({ promoters, passives, detractors }) =>
    bars(
      'Answers by group',
      'Group',
      'count',
      [
        ['Detractors', detractors, 'loss'],
        ['Passives', passives, 'neutral'],
        ['Promoters', promoters, 'gain'],
      ],
      'How many answers came from detractors, passives and promoters.',
    ),
  mode: {
    id: 'scores',
    label: 'From scores of 0 to 10',
    fieldsLabel: 'From groups',
    fields: [],
    table: {
      label: 'Answers by score',
      hint: 'Enter how many people gave each score, or paste the scores themselves, such as a column from a spreadsheet.',
      columns: [{ id: 'answers', ...count('Answers', 0) }],
      rowHeading: 'Score',
      isFixed: true,
      rowLabels: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
      default: [[2], [0], [1], [3], [4], [8], [12], [21], [29], [48], [72]],
      paste: 'answers',
    },
    compute(rows) {
      const groups = { promoters: 0, passives: 0, detractors: 0 };
      rows.forEach(([answers = NaN], given) => (groups[groupOf(given)] += answers));
      return score(groups.promoters, groups.passives, groups.detractors);
    },
    chart: (rows) =>
      bars(
        'Answers by score',
        'Score',
        'count',
        rows.map(([answers = NaN], given) => [
          String(given),
          answers,
          groupOf(given) === 'promoters' ? 'gain' : groupOf(given) === 'passives' ? 'neutral' : 'loss',
        ]),
        'How many answers each score from 0 to 10 got: 0 to 6 are detractors, 7 and 8 passives, 9 and 10 promoters.',
      ),
  },
});
