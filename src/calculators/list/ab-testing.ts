import { atMost, count, defineCalculator, none, percentOf, result } from '../calculator.ts';
import { bars } from '../charts.ts';
import { differenceInterval, twoProportionZ, twoSidedPValue } from '../statistics.ts';
import { counted } from '../wording.ts';

const noVisitors = (version: string) => `Version ${version} had no visitors, so there is nothing to compare.`;

/** Fewer conversions, or visitors without one, make a normal approximation rough. */
const enough = 5;

export default defineCalculator({
  id: 'ab-testing',
  title: 'A/B test',
  question: 'Which version converts better, and how sure is that?',
  serves: ['ab-testing', 'statistical-significance'],
  inputs: {
    visitorsA: count('Visitors of version A', 5_000, { help: 'The original. Each person once.' }),
    conversionsA: count('Conversions of version A', 250, { help: 'Visitors who converted, each once.' }),
    visitorsB: count('Visitors of version B', 5_000, { help: 'Shown on the same days, to visitors chosen at random.' }),
    conversionsB: count('Conversions of version B', 300),
  },
  outputs: {
    relativeLift: result('percent', 'Relative lift of B over A'),
    differenceLower: result('percent', 'Difference B − A, lower end', 'Percentage points; 95% interval.'),
    differenceUpper: result('percent', 'Difference B − A, upper end', 'Percentage points; 95% interval.'),
    rateA: result('percent', 'Conversion rate of A'),
    rateB: result('percent', 'Conversion rate of B'),
    pValue: result(
      'number',
      'p-value',
      'Chance of a gap at least this large if both versions converted alike. Two-sided.',
    ),
    zScore: result('number', 'z score', 'The gap in standard errors, on the pooled rate.'),
  },
  rules: [
    atMost('conversionsA', 'visitorsA', 'Conversions can’t exceed visitors of version A.'),
    atMost('conversionsB', 'visitorsB', 'Conversions can’t exceed visitors of version B.'),
  ],
  formula: [
    'relativeLift = (rateB - rateA) / rateA',
    'differenceLower = rateB - rateA - z * error',
    'differenceUpper = rateB - rateA + z * error',
    'pValue = 2 * (1 - normal(abs(zScore)))',
    'zScore = (rateB - rateA) / sqrt(pooled * (1 - pooled) * (1 / visitorsA + 1 / visitorsB))',
    'rateB = conversionsB / visitorsB',
    'rateA = conversionsA / visitorsA',
  ],
  where: [
    'pooled = (conversionsA + conversionsB) / (visitorsA + visitorsB)',
    'error = sqrt(rateA * (1 - rateA) / visitorsA + rateB * (1 - rateB) / visitorsB)',
  ],
  names: { pooled: 'Pooled rate', error: 'Standard error' },
  workingNote:
    'Φ(z) is the share of a normal distribution below z. The test holds for one look at the end, with the number of visitors fixed beforehand.',
  origin:
    'The two-proportion z test and the interval of the difference are as in Fleiss, Levin and Paik (2003), without continuity correction.',
  compute({ visitorsA, conversionsA, visitorsB, conversionsB }) {
    const [a, b] = [
      { visitors: visitorsA, conversions: conversionsA },
      { visitors: visitorsB, conversions: conversionsB },
    ];
    const empty = visitorsA === 0 ? none(noVisitors('A')) : visitorsB === 0 ? none(noVisitors('B')) : null;
    const conversions = conversionsA + conversionsB;
    const alike =
      conversions === 0
        ? none('Nobody converted, so there is no spread to test against.')
        : conversions === visitorsA + visitorsB
          ? none('Everybody converted, so there is no spread to test against.')
          : null;
    const { lower, upper } = differenceInterval(a, b);
    const zScore = twoProportionZ(a, b);
    const [rateA, rateB] = [conversionsA / visitorsA, conversionsB / visitorsB];
    return {
      relativeLift:
        empty ?? percentOf(rateB - rateA, rateA, 'Nobody converted with version A, so there is no relative lift.'),
      differenceLower: empty ?? lower * 100,
      differenceUpper: empty ?? upper * 100,
      rateA: percentOf(conversionsA, visitorsA, 'Version A had no visitors, so there is no rate.'),
      rateB: percentOf(conversionsB, visitorsB, 'Version B had no visitors, so there is no rate.'),
      pValue: empty ?? alike ?? twoSidedPValue(zScore),
      zScore: empty ?? alike ?? zScore,
    };
  },
  sentence(_, { relativeLift, rateA, rateB, differenceLower, differenceUpper }, show) {
    const lift = `Version B converts ${show(rateB ?? 0, 'percent')} of its visitors and version A ${show(rateA ?? 0, 'percent')}, a relative lift of ${show(relativeLift ?? 0, 'percent')}.`;
    if (differenceLower === null || differenceUpper === null) return lift;
    const points = counted(show, differenceUpper, 'percentage point', 'percentage points', 'number');
    return `${lift} The 95% interval of the difference runs from ${show(differenceLower, 'number')} to ${points} and ${differenceLower <= 0 && differenceUpper >= 0 ? 'includes' : 'leaves out'} zero.`;
  },
  reading(_, { differenceLower, differenceUpper }) {
    if (differenceLower === null || differenceUpper === null) return null;
    if (differenceLower > 0)
      return 'The whole interval lies above zero: chance alone is an unlikely reason for the lift.';
    if (differenceUpper < 0)
      return 'The whole interval lies below zero: chance alone is an unlikely reason for the drop.';
    return 'Zero lies inside the interval: this test can’t tell whether B is better, worse or no different.';
  },
  warning({ visitorsA, conversionsA, visitorsB, conversionsB }) {
    const least = Math.min(conversionsA, visitorsA - conversionsA, conversionsB, visitorsB - conversionsB);
    return least < enough && visitorsA > 0 && visitorsB > 0
      ? 'With fewer than 5 visitors of a version who converted, or who did not, these figures are rough.'
      : null;
  },
  chart(_, { rateA, rateB, differenceLower, differenceUpper }) {
    if (rateA === null || rateB === null || differenceLower === null || differenceUpper === null) return null;
    const bar = (label: string, value: number) => [label, value, value < 0 ? 'loss' : 'gain'] as const;
    return bars(
      'Difference B − A in percentage points, with its 95% interval',
      'Difference B − A',
      'number',
      [bar('Lower end', differenceLower), bar('Observed', rateB - rateA), bar('Upper end', differenceUpper)],
      'The observed difference of the two conversion rates between the ends of its 95% interval, in percentage points.',
    );
  },
});
