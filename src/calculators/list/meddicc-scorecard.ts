import { choice, defineCalculator, result } from '../calculator.ts';
import { gapCount, scoreWithoutGaps, nextQuestions, scoreOf, scoreSentence } from '../scorecard.ts';

/** The question to ask next where a fact is unknown or weak. */
const nextQuestion = {
  metrics: 'Which number will you show your board a year from now?',
  economicBuyer: 'Who can release the money without asking anybody else?',
  decisionCriteria: 'What will you compare us on, and who wrote that list?',
  decisionProcess: 'How did you decide on the last purchase like this one?',
  paperProcess: 'What has to happen between your yes and a signed contract?',
  identifyPain: 'What does this problem cost you today, and who feels it?',
  champion: 'Who gains most if this succeeds, and would they say so in front of their boss?',
  competition: 'What else could you do with this money?',
};

const inputs = {
  metrics: choice('Metrics', 2, 'The gain that the buyer will measure.'),
  economicBuyer: choice('Economic buyer', 1, 'The person who can say yes when others say no.'),
  decisionCriteria: choice('Decision criteria', 2, 'What they will compare, and how.'),
  decisionProcess: choice('Decision process', 1, 'The steps and people up to the decision.'),
  paperProcess: choice('Paper process', 1, 'The steps from the decision to the signature.'),
  identifyPain: choice('Identified pain', 3, 'The problem, in their words, with what it costs.'),
  champion: choice('Champion', 2, 'Somebody with influence who sells for you when you are not there.'),
  competition: choice('Competition', 0, 'Rivals, building it themselves, and doing nothing.'),
};

type Letter = keyof typeof inputs;

/** The scorecard without some of its letters. */
const lettersBut = (...without: readonly Letter[]) => ({
  without,
  background: [`score = sum(points) / ${(Object.keys(inputs).length - without.length) * 3}`],
});

export default defineCalculator({
  id: 'meddicc-scorecard',
  title: 'MEDDICC scorecard',
  question: 'How well do we know this deal, and what must we ask next?',
  serves: ['meddicc'],
  inputs,
  outputs: {
    score: result('percent', 'Score'),
    gaps: result('count', 'Gaps', 'Facts that are unknown or weak.'),
  },
  background: ['score = sum(points) / 24'],
  names: { points: 'Points from 0 (unknown) to 3 (confirmed)' },
  formula: [],
  compute: (points) => ({ score: scoreOf(points), gaps: gapCount(points) }),
  variants: [
    {
      id: 'meddpicc',
      label: 'MEDDPICC',
      origin:
        'Eight letters, the form that Whyte (2020) prefers: P stands for the paper process, the last C for competition.',
    },
    {
      id: 'meddicc',
      label: 'MEDDICC',
      origin: 'Seven letters: competition counts, the paper process does not.',
      ...lettersBut('paperProcess'),
    },
    {
      id: 'meddic',
      label: 'MEDDIC',
      origin: 'The six letters that Dunkel wrote down at PTC in the middle of the 1990s.',
      ...lettersBut('paperProcess', 'competition'),
    },
  ],
  sentence: (points, { score }, show) => scoreSentence(points, show(score ?? 0, 'percent')),
  reading: (points, _, show) => scoreWithoutGaps(points, show),
  points: (points) => nextQuestions(points, inputs, nextQuestion),
});
