import { choice, defineCalculator, result } from '../calculator.ts';
import { gapCount, scoreOf, scoreSentence } from '../scorecard.ts';

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

export default defineCalculator({
  id: 'meddicc-scorecard',
  title: 'MEDDICC scorecard',
  question: 'How well do we know this deal, and what must we ask next?',
  serves: ['meddicc'],
  inputs: {
    metrics: choice('Metrics', 2, 'The gain that the buyer will measure.'),
    economicBuyer: choice('Economic buyer', 1, 'The person who can say yes when others say no.'),
    decisionCriteria: choice('Decision criteria', 2, 'What they will compare, and how.'),
    decisionProcess: choice('Decision process', 1, 'The steps and people up to the decision.'),
    paperProcess: choice('Paper process', 1, 'The steps from the decision to the signature.'),
    identifyPain: choice('Identified pain', 3, 'The problem, in their words, with what it costs.'),
    champion: choice('Champion', 2, 'Somebody with influence who sells for you when you are not there.'),
    competition: choice('Competition', 0, 'Rivals, building it themselves, and doing nothing.'),
  },
  outputs: {
    score: result('percent', 'Score'),
    gaps: result('count', 'Gaps', 'Facts that are unknown or weak.'),
  },
  background: ['score = sum(points) / 24'],
  names: { points: 'Points from 0 (unknown) to 3 (confirmed)' },
  formula: [],
  compute: (inputs) => ({ score: scoreOf(inputs), gaps: gapCount(inputs) }),
  sentence: (inputs, { score }, show) => scoreSentence(inputs, nextQuestion, show(score ?? 0, 'percent')),
});
