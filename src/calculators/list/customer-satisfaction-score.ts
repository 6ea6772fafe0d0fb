import { atMost, count, defineCalculator, none, percentOf, result } from '../calculator.ts';
import { wilsonInterval } from '../statistics.ts';
import { counted } from '../wording.ts';

const nobody = 'Nobody has answered, so there is no score.';

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
  compute({ satisfied, responses }) {
    const { lower, upper } = wilsonInterval(satisfied, responses);
    const blank = responses === 0 ? none(nobody) : null;
    return {
      csat: percentOf(satisfied, responses, nobody),
      lowerBound: blank ?? lower * 100,
      upperBound: blank ?? upper * 100,
    };
  },
  sentence({ responses }, { csat, lowerBound, upperBound }, show) {
    const share = `${show(csat ?? 0, 'percent')} of those who answered are satisfied.`;
    if (lowerBound === null || upperBound === null) return share;
    return `${share} With ${counted(show, responses, 'answer', 'answers')}, the 95% interval for everybody you could have asked runs from ${show(lowerBound, 'percent')} to ${show(upperBound, 'percent')}.`;
  },
});
