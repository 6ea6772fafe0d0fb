import { atMost, count, defineCalculator, none, percentOf, result, type Rows } from '../calculator.ts';
import { bars } from '../charts.ts';
import { sum } from '../quantile.ts';
import { wilsonInterval } from '../statistics.ts';
import { intervalOf as sampleInterval } from '../uncertainty.ts';

const nobody = 'Nobody has answered, so there is no score.';

const noScores = 'Counts of satisfied answers do not tell the mean. Enter the answers of 1 to 5.';

const scores = [1, 2, 3, 4, 5];

const shareOf = (satisfied: number, responses: number) => {
  const { lower, upper } = wilsonInterval(satisfied, responses);
  const blank = responses === 0 ? none(nobody) : null;
  return {
    csat: percentOf(satisfied, responses, nobody),
    lowerBound: blank ?? lower * 100,
    upperBound: blank ?? upper * 100,
  };
};

/** How many answers each score got, from 1 up. */
const countsOf = (rows: Rows) => scores.map((_, index) => rows[index]?.[0] ?? NaN);
const answersIn = (rows: Rows) => sum(countsOf(rows));
const satisfiedIn = (rows: Rows) => sum(countsOf(rows).slice(3));

/** The mean of the answers with their standard deviation; the sample's, which divides by one less. */
function meanOf(rows: Rows) {
  const counts = countsOf(rows);
  const of = sum(counts);
  const mean = sum(counts.map((answers, index) => answers * (index + 1))) / of;
  const squares = sum(counts.map((answers, index) => answers * (index + 1 - mean) ** 2));
  return { of, mean, deviation: Math.sqrt(of > 1 ? squares / (of - 1) : 0), from: 1, to: 5 };
}

const fromScores = {
  id: 'scores',
  label: 'From answers of 1 to 5',
  fieldsLabel: 'From counts',
  fields: [],
  table: {
    label: 'Answers by score',
    hint: 'Enter how many people gave each score, or paste the scores themselves, such as a column from a spreadsheet.',
    columns: [{ id: 'answers', ...count('Answers', 0) }],
    rowHeading: 'Score',
    isFixed: true,
    rowLabels: scores.map(String),
    default: [[8], [14], [38], [190], [150]],
    paste: 'answers',
  },
  chart: (rows: Rows) =>
    bars(
      'Answers by score',
      'Score',
      'count',
      countsOf(rows).map((answers, index) => [
        String(index + 1),
        answers,
        index < 2 ? 'loss' : index < 3 ? 'neutral' : 'gain',
      ]),
      'How many answers each score from 1 to 5 got: 4 and 5 are the satisfied ones.',
    ),
} as const;

export default defineCalculator({
  id: 'customer-satisfaction-score',
  title: 'Customer satisfaction score',
  question: 'How many of our customers are satisfied, and how sure is the figure?',
  serves: ['customer-satisfaction-score'],
  inputs: {
    satisfied: count('Satisfied answers', 340, { help: 'Answers of 4 or 5 on a scale from 1 to 5.' }),
    responses: count('All answers', 400),
  },
  outputs: {
    csat: result('percent', 'Customer satisfaction score (CSAT)'),
    lowerBound: result('percent', '95% interval, lower end', 'Wilson method.'),
    upperBound: result('percent', '95% interval, upper end', 'Covers chance only, not the people who did not answer.'),
  },
  rules: [atMost('satisfied', 'responses', 'Satisfied answers can’t exceed all answers.')],
  formula: [
    'csat = satisfied / responses',
    'lowerBound = (middle - half) / (responses + z ^ 2)',
    'upperBound = (middle + half) / (responses + z ^ 2)',
  ],
  where: [
    'middle = satisfied + z ^ 2 / 2',
    'half = z * sqrt(satisfied * (responses - satisfied) / responses + z ^ 2 / 4)',
  ],
  names: { middle: 'Middle', half: 'Half width' },
  origin: 'The score is the share of the top two answers of five. The interval is Wilson’s (1927).',
  compute: ({ satisfied, responses }) => shareOf(satisfied, responses),
  samples: {
    noun: ['answer', 'answers'],
    of: ({ satisfied, responses }) => ({ csat: { hits: satisfied, of: responses } }),
  },
  mode: {
    ...fromScores,
    compute: (rows) => shareOf(satisfiedIn(rows), answersIn(rows)),
    samples: (rows) => ({ csat: { hits: satisfiedIn(rows), of: answersIn(rows) } }),
  },
  variants: [
    {
      id: 'share',
      label: 'Share of satisfied',
      origin:
        'The share of the top two answers of five, as Delighted and Intercom define it. The interval is Wilson’s (1927).',
    },
    {
      id: 'mean',
      label: 'Mean of all answers',
      isRowsOnly: true,
      origin: 'The mean of all answers, which Displayr lists beside the share. The interval takes the mean as normal.',
      outputs: {
        csat: { label: 'Mean satisfaction score', unit: 'number', help: 'From 1 to 5.' },
        lowerBound: { unit: 'number', help: 'Mean less 1.96 standard errors, no lower than 1.' },
        upperBound: { unit: 'number', help: 'Mean plus 1.96 standard errors, no higher than 5.' },
      },
      formula: [],
      where: [],
      background: ['csat = sum(score * answers) / sum(answers)'],
      names: { score: 'Score', answers: 'Answers' },
      compute: () => ({ csat: none(noScores), lowerBound: none(noScores), upperBound: none(noScores) }),
      mode: {
        ...fromScores,
        compute(rows) {
          const sample = meanOf(rows);
          if (sample.of === 0) return { csat: none(nobody), lowerBound: none(nobody), upperBound: none(nobody) };
          const { lower, upper } = sampleInterval(sample);
          return { csat: sample.mean, lowerBound: lower, upperBound: upper };
        },
        samples: (rows) => ({ csat: meanOf(rows) }),
      },
      reading: (_, { csat }, show) =>
        `A mean hides the spread: ${show(csat ?? 0, 'number')} may come from answers that are all alike, or from the best and the worst together.`,
      sentence: (_, { csat }, show) => `The average answer is ${show(csat ?? 0, 'number')} on a scale from 1 to 5.`,
    },
  ],
  sentence: (_, { csat }, show) => `${show(csat ?? 0, 'percent')} of those who answered are satisfied.`,
  reading: (_, { csat }, show) =>
    `Of every 100 who answered, ${show(100 - (csat ?? 0), 'number')} were not satisfied; those who kept silent may think otherwise.`,
});
