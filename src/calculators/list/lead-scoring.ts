import { column, count, defineCalculator, number, result, yesOrNo, type Show } from '../calculator.ts';
import { liftsOfBehavior, liftsOfFit, wayUp, type Lift } from '../lead-gap.ts';
import { sum } from '../quantile.ts';

const fitPoints = ([points = NaN, matched = NaN]: readonly number[]) => points * matched;
const behaviorPoints = ([points = NaN, times = NaN, most = NaN]: readonly number[]) => Math.min(points * times, most);

/** More criteria than this are not drawn. */
const mostDrawn = 40;

/** More names than this are counted, not listed. */
const mostNamed = 5;

/** More things than this to do are no advice. */
const mostThings = 999;

const lists = {
  any: new Intl.ListFormat('en-US', { type: 'disjunction' }),
  together: new Intl.ListFormat('en-US', { type: 'conjunction' }),
};

/** What would lift the lead over the threshold, fewest things first. */
function whatItLacks(lifts: readonly Lift[], gap: number, show: Show): string {
  const way = wayUp(lifts, gap);
  if (way.kind === 'never')
    return lifts.length === 0
      ? 'Nothing is left that would add points.'
      : `Even with everything it lacks, it would be ${show(way.stillShort, 'number')} short.`;
  const things = way.of.reduce((total, { times }) => total + times, 0);
  if (way.kind === 'together' && things > mostThings)
    return `It would take more than ${mostThings} things to reach the threshold.`;
  const told = way.of.slice(0, mostNamed).map(({ name, points, times, isAction }) => {
    const often = isAction ? (times === 1 ? ' once more' : ` ${show(times, 'count')} more times`) : '';
    return `${name}${often} (+${show(points * times, 'number')})`;
  });
  const more = way.of.length - told.length;
  const list = lists[way.kind].format(more > 0 ? [...told, `${more} more`] : told);
  if (way.kind === 'any') return `${way.of.length === 1 ? 'One thing' : 'Any one of these'} would be enough: ${list}.`;
  return `The fewest that would be enough are ${show(things, 'count')}: ${list}.`;
}

export default defineCalculator({
  id: 'lead-scoring',
  title: 'Lead scoring',
  question: 'Does this lead qualify, and what is it missing?',
  serves: ['lead-scoring', 'firmographic-score', 'behavioral-score', 'marketing-qualified-lead'],
  inputs: {
    threshold: number('Threshold', 60, {
      help: 'From this score on, a lead counts as qualified. Set it where past won and lost leads separate.',
    }),
  },
  tables: {
    fit: {
      label: 'Fit: what the company is',
      hint: 'Points for each trait that the company has.',
      columns: [column('points', number('Points', 5)), column('matched', yesOrNo('Matched', 0))],
      default: [
        [20, 1],
        [15, 1],
        [10, 0],
        [5, 1],
      ],
      rowLabels: ['Headcount', 'Annual revenue', 'Industry', 'Country'],
      rowHeading: 'Trait',
      paste: 'cells',
    },
    behavior: {
      label: 'Behavior: what its people did',
      hint: 'Points for each time, up to the most that counts.',
      columns: [
        column('points', number('Points each', 5)),
        column('times', count('Times', 0)),
        column('most', number('At most', 20)),
      ],
      default: [
        [5, 2, 15],
        [15, 1, 15],
        [10, 0, 20],
        [25, 1, 25],
      ],
      rowLabels: ['Downloads', 'Webinar', 'Event', 'Free trial'],
      rowHeading: 'Action',
      paste: 'cells',
    },
  },
  outputs: {
    totalScore: result('number', 'Lead score'),
    qualified: result('yes or no', 'Qualified'),
    firmographicScore: result('number', 'Fit score'),
    behavioralScore: result('number', 'Behavior score'),
    maximumScore: result('number', 'Highest possible score'),
  },
  background: ['firmographicScore = sum(points * matched)', 'behavioralScore = sum(min(pointsEach * times, most))'],
  names: { points: 'Points', matched: 'Matched', pointsEach: 'Points each', times: 'Times', most: 'At most' },
  formula: ['totalScore = firmographicScore + behavioralScore'],
  compute({ threshold }, { fit, behavior }) {
    const firmographicScore = sum(fit.map(fitPoints));
    const behavioralScore = sum(behavior.map(behaviorPoints));
    const totalScore = firmographicScore + behavioralScore;
    return {
      totalScore,
      qualified: Number.isNaN(totalScore) || Number.isNaN(threshold) ? NaN : Number(totalScore >= threshold),
      firmographicScore,
      behavioralScore,
      maximumScore: sum(fit.map(([points = NaN]) => points)) + sum(behavior.map(([, , most = NaN]) => most)),
    };
  },
  sentence({ threshold }, { totalScore, qualified }, show, { fit, behavior }, names) {
    const score = `The lead scores ${show(totalScore ?? 0, 'number')}`;
    if (qualified === null) return `${score}.`;
    const distance = Math.abs((totalScore ?? 0) - threshold);
    if (qualified === 1)
      return distance === 0
        ? `${score} and qualifies, right at the threshold.`
        : `${score} and qualifies, ${show(distance, 'number')} above the threshold.`;
    const lifts = [...liftsOfFit(fit, names.fit), ...liftsOfBehavior(behavior, names.behavior)];
    return `${score}: ${show(distance, 'number')} short of the threshold. ${whatItLacks(lifts, distance, show)}`;
  },
  reading: (_, { totalScore, maximumScore }, show) =>
    (maximumScore ?? 0) > 0
      ? `That is ${show(((totalScore ?? 0) / (maximumScore ?? NaN)) * 100, 'percent')} of the highest possible score.`
      : null,
  chart(_, __, { fit, behavior }, names) {
    if (fit.length + behavior.length > mostDrawn) return null;
    return {
      kind: 'stack',
      caption: 'What the score is made of',
      unit: 'number',
      axis: 'Criterion',
      categories: [
        ...fit.map((___, place) => names.fit[place] ?? ''),
        ...behavior.map((___, place) => names.behavior[place] ?? ''),
      ],
      series: [
        { label: 'Fit', values: [...fit.map(fitPoints), ...behavior.map(() => null)], tone: 'accent' },
        { label: 'Behavior', values: [...fit.map(() => null), ...behavior.map(behaviorPoints)], tone: 'second' },
      ],
      text: 'The points of each trait for fit beside those of each action for behavior.',
    };
  },
});
