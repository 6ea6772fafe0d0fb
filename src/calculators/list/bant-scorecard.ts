import { choice, defineCalculator, result } from '../calculator.ts';
import { gapCount, scoreWithoutGaps, nextQuestions, scoreOf, scoreSentence } from '../scorecard.ts';

/** The question to ask next where a fact is unknown or weak. */
const nextQuestion = {
  budget: 'Who pays for this, and what was the last thing of this size that they approved?',
  authority: 'Who else has to agree before this can be signed?',
  need: 'What happens if you leave this as it is for another year?',
  timeline: 'By when do you need it to work, and what hangs on that date?',
};

const inputs = {
  budget: choice('Budget', 2, 'Is there money for this, and whose?'),
  authority: choice('Authority', 1, 'Do you speak with somebody who can decide?'),
  need: choice('Need', 3, 'Does the problem cost them enough to act?'),
  timeline: choice('Timeline', 1, 'Is there a date that matters to them?'),
};

export default defineCalculator({
  id: 'bant-scorecard',
  title: 'BANT scorecard',
  question: 'Is this deal worth our time, and what must we ask next?',
  serves: ['bant'],
  inputs,
  outputs: {
    score: result('percent', 'Score'),
    gaps: result('count', 'Gaps', 'Facts that are unknown or weak.'),
  },
  background: ['score = sum(points) / 12'],
  names: { points: 'Points from 0 (unknown) to 3 (confirmed)' },
  formula: [],
  compute: (points) => ({ score: scoreOf(points), gaps: gapCount(points) }),
  sentence: (points, { score }, show) => scoreSentence(points, show(score ?? 0, 'percent')),
  reading: (points, _, show) => scoreWithoutGaps(points, show),
  points: (points) => nextQuestions(points, inputs, nextQuestion),
});
