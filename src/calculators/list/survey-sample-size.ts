import { count, defineCalculator, none, percent, result, type Result } from '../calculator.ts';
import { around, bars } from '../charts.ts';
import { surveySampleSize } from '../statistics.ts';
import { counted } from '../wording.ts';

interface Survey {
  readonly population: number;
  readonly marginOfError: number;
  readonly expectedShare: number;
  readonly confidence: number;
}

function answersFor({ population, marginOfError, expectedShare, confidence }: Survey): Result {
  if (population === 0) return none('There is nobody to ask.');
  if (marginOfError === 0) return none('No sample is free of error; only asking everybody is.');
  return surveySampleSize(population, marginOfError / 100, expectedShare / 100, confidence / 100);
}

export default defineCalculator({
  id: 'survey-sample-size',
  title: 'Survey sample size',
  question: 'How many answers does a survey need?',
  serves: ['customer-feedback', 'sample-size'],
  inputs: {
    population: count('Population', 10_000, { help: 'Everyone the survey should represent.' }),
    marginOfError: percent('Margin of error', 5, { help: 'Percentage points, up and down.' }),
    expectedShare: percent('Expected share', 50, {
      min: 1,
      max: 99,
      help: 'Of the answer you ask about. 50% needs the most answers, so it is the safe guess.',
    }),
    confidence: percent('Confidence level', 95, { min: 50, max: 99.9 }),
  },
  outputs: { sampleSize: result('number', 'Answers needed', 'Complete answers, not invitations.') },
  formula: ['sampleSize = min(population, ceil(unlimited / (1 + (unlimited - 1) / population)))'],
  where: ['unlimited = quantile(0.5 + confidence / 2) ^ 2 * expectedShare * (1 - expectedShare) / marginOfError ^ 2'],
  names: { unlimited: 'Answers from an infinite population' },
  workingNote: 'Φ⁻¹ is the quantile of the normal distribution; ⌈ ⌉ rounds up to whole answers.',
  origin: 'The correction for a finite population is Cochran’s (1977).',
  compute: (survey) => ({ sampleSize: answersFor(survey) }),
  sentence: ({ population, marginOfError, confidence }, { sampleSize }, show) =>
    `It takes ${counted(show, sampleSize ?? 0, 'answer', 'answers', 'number')}, chosen at random from a population of ${show(population, 'count')}, for a margin of error of ±${counted(show, marginOfError, 'percentage point', 'percentage points', 'number')} at a confidence level of ${show(confidence, 'percent')}.`,
  reading: (_, { sampleSize }, show) => `If one in five answers, you must ask ${show(5 * (sampleSize ?? 0), 'count')}.`,
  chart(survey, { sampleSize }) {
    if (sampleSize === null) return null;
    const margins = around(survey.marginOfError, 0, 100);
    return bars(
      'Answers needed, by margin of error',
      'Margin of error in %',
      'number',
      margins.map(([label, marginOfError]) => {
        const needed = answersFor({ ...survey, marginOfError });
        return [
          label,
          typeof needed === 'number' ? needed : null,
          marginOfError === survey.marginOfError ? 'accent' : 'neutral',
        ] as const;
      }),
      'How many answers it takes for a smaller and a larger margin of error, all else equal.',
    );
  },
});
