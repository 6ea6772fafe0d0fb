import abTesting from '../../../src/calculators/list/ab-testing.ts';
import sampleSize from '../../../src/calculators/list/sample-size.ts';
import surveySampleSize from '../../../src/calculators/list/survey-sample-size.ts';
import { cases } from './cases.ts';

cases(abTesting, [
  {
    given: { visitorsA: 400, conversionsA: 40, visitorsB: 500, conversionsB: 75 },
    figures: {
      relativeLift: 50,
      differenceLower: 0.705934055079,
      differenceUpper: 9.29406594492,
      rateA: 10,
      rateB: 15,
      pValue: 0.0255714024261,
      zScore: 2.23265957148,
    },
    says: [
      'Version B converts 15% of its visitors and version A 10%, a relative lift of 50%. The 95% interval of the difference runs from 0.71 to 9.29 percentage points and leaves out zero.',
      'The whole interval lies above zero: chance alone is an unlikely reason for the lift.',
    ],
    draws:
      'bars of number by Difference B − A: Value (accent) | Lower end: 0.705934 gain | Observed: 5 gain | Upper end: 9.29407 gain',
  },
  {
    given: { visitorsA: 1000, conversionsA: 100, visitorsB: 1000, conversionsB: 50 },
    figures: {
      relativeLift: -50,
      differenceLower: -7.29826149044,
      differenceUpper: -2.70173850956,
      rateA: 10,
      rateB: 5,
      pValue: 0.0000218823993361,
      zScore: -4.24476359978,
    },
    says: [
      'Version B converts 5% of its visitors and version A 10%, a relative lift of −50%. The 95% interval of the difference runs from −7.3 to −2.7 percentage points and leaves out zero.',
      'The whole interval lies below zero: chance alone is an unlikely reason for the drop.',
    ],
    draws:
      'bars of number by Difference B − A: Value (accent) | Lower end: -7.29826 loss | Observed: -5 loss | Upper end: -2.70174 loss',
  },
  {
    given: { visitorsA: 1000, conversionsA: 100, visitorsB: 1000, conversionsB: 110 },
    figures: {
      relativeLift: 10,
      differenceLower: -1.68665240105,
      differenceUpper: 3.68665240105,
      rateA: 10,
      rateB: 11,
      pValue: 0.465743587934,
      zScore: 0.729421961541,
    },
    says: [
      'Version B converts 11% of its visitors and version A 10%, a relative lift of 10%. The 95% interval of the difference runs from −1.69 to 3.69 percentage points and includes zero.',
      'Zero lies inside the interval: this test can’t tell whether B is better, worse or no different.',
    ],
  },
  {
    given: { visitorsA: 1000, conversionsA: 997, visitorsB: 1000, conversionsB: 500 },
    figures: {
      relativeLift: -49.8495486459,
      differenceLower: -52.8174581128,
      differenceUpper: -46.5825418872,
      rateA: 99.7,
      rateB: 50,
      pValue: 1.0668232566e-144,
      zScore: -25.6139462517,
    },
    says: [
      'Version B converts 50% of its visitors and version A 99.7%, a relative lift of −49.85%. The 95% interval of the difference runs from −52.82 to −46.58 percentage points and leaves out zero.',
      'The whole interval lies below zero: chance alone is an unlikely reason for the drop.',
      'With fewer than 5 visitors of a version who converted, or who did not, these figures are rough.',
    ],
  },
  {
    given: { visitorsA: 1000, conversionsA: 500, visitorsB: 1000, conversionsB: 997 },
    figures: {
      relativeLift: 99.4,
      differenceLower: 46.5825418872,
      differenceUpper: 52.8174581128,
      rateA: 50,
      rateB: 99.7,
      pValue: 1.0668232566e-144,
      zScore: 25.6139462517,
    },
    says: [
      'Version B converts 99.7% of its visitors and version A 50%, a relative lift of 99.4%. The 95% interval of the difference runs from 46.58 to 52.82 percentage points and leaves out zero.',
      'The whole interval lies above zero: chance alone is an unlikely reason for the lift.',
      'With fewer than 5 visitors of a version who converted, or who did not, these figures are rough.',
    ],
  },
  {
    given: { visitorsA: 20, conversionsA: 20, visitorsB: 10, conversionsB: 10 },
    figures: {
      relativeLift: 0,
      differenceLower: 0,
      differenceUpper: 0,
      rateA: 100,
      rateB: 100,
      pValue: 'Everybody converted, so there is no spread to test against.',
      zScore: 'Everybody converted, so there is no spread to test against.',
    },
    says: [
      'Version B converts 100% of its visitors and version A 100%, a relative lift of 0%. The 95% interval of the difference runs from 0 to 0 percentage points and includes zero.',
      'Zero lies inside the interval: this test can’t tell whether B is better, worse or no different.',
      'With fewer than 5 visitors of a version who converted, or who did not, these figures are rough.',
    ],
  },
  {
    given: { conversionsA: 0 },
    figures: {
      relativeLift: 'Nobody converted with version A, so there is no relative lift.',
      differenceLower: 5.3417321556,
      differenceUpper: 6.6582678444,
      rateA: 0,
      rateB: 6,
      pValue: 3.13640224256e-69,
      zScore: 17.5863114528,
    },
    says: ['With fewer than 5 visitors of a version who converted, or who did not, these figures are rough.'],
  },
  {
    given: { conversionsA: 0, conversionsB: 0 },
    figures: {
      relativeLift: 'Nobody converted with version A, so there is no relative lift.',
      differenceLower: 0,
      differenceUpper: 0,
      rateA: 0,
      rateB: 0,
      pValue: 'Nobody converted, so there is no spread to test against.',
      zScore: 'Nobody converted, so there is no spread to test against.',
    },
    says: ['With fewer than 5 visitors of a version who converted, or who did not, these figures are rough.'],
  },
  {
    given: { visitorsA: 0, conversionsA: 0 },
    figures: {
      relativeLift: 'Version A had no visitors, so there is nothing to compare.',
      differenceLower: 'Version A had no visitors, so there is nothing to compare.',
      differenceUpper: 'Version A had no visitors, so there is nothing to compare.',
      rateA: 'Version A had no visitors, so there is no rate.',
      rateB: 6,
      pValue: 'Version A had no visitors, so there is nothing to compare.',
      zScore: 'Version A had no visitors, so there is nothing to compare.',
    },
    says: [],
    draws: null,
  },
  {
    given: { visitorsB: 0, conversionsB: 0 },
    figures: {
      relativeLift: 'Version B had no visitors, so there is nothing to compare.',
      differenceLower: 'Version B had no visitors, so there is nothing to compare.',
      differenceUpper: 'Version B had no visitors, so there is nothing to compare.',
      rateA: 5,
      rateB: 'Version B had no visitors, so there is no rate.',
      pValue: 'Version B had no visitors, so there is nothing to compare.',
      zScore: 'Version B had no visitors, so there is nothing to compare.',
    },
    says: [],
  },
]);

cases(sampleSize, [
  {
    given: { baselineRate: 10, minimumEffect: 20, power: 80, significance: 5 },
    figures: { perVariant: 3841, total: 7682 },
    says: [
      'It takes 3,841 visitors per variant to detect a change from 10% to 12% with a power of 80% at a significance level of 5%.',
      'To detect half that effect takes about four times as many: 15,364 per variant.',
    ],
    draws:
      'bars of number by Minimum detectable effect in %: Value (accent) | 10: 14751 neutral | 15: 6693 neutral | 20: 3841 accent | 30: 1774 neutral | 40: 1035 neutral',
  },
  {
    given: { baselineRate: 20, minimumEffect: -50, power: 90, significance: 1 },
    figures: { perVariant: 377, total: 754 },
    says: [
      'It takes 377 visitors per variant to detect a change from 20% to 10% with a power of 90% at a significance level of 1%.',
      'To detect half that effect takes about four times as many: 1,508 per variant.',
    ],
  },
  {
    given: { baselineRate: 40, minimumEffect: 100, power: 80, significance: 5 },
    figures: { perVariant: 23, total: 46 },
    says: [
      'It takes 23 visitors per variant to detect a change from 40% to 80% with a power of 80% at a significance level of 5%.',
      'To detect half that effect takes about four times as many: 92 per variant.',
    ],
    draws:
      'bars of number by Minimum detectable effect in %: Value (accent) | 50: 97 neutral | 75: 42 neutral | 100: 23 accent | 150: 8 neutral | 200: – neutral',
  },
  {
    given: { baselineRate: 50, minimumEffect: 100, power: 80, significance: 5 },
    figures: { perVariant: 11, total: 22 },
    says: [
      'It takes 11 visitors per variant to detect a change from 50% to 100% with a power of 80% at a significance level of 5%.',
      'To detect half that effect takes about four times as many: 44 per variant.',
    ],
  },
  {
    given: { baselineRate: 60, minimumEffect: 100 },
    figures: {
      perVariant: 'With this effect the rate would exceed 100%.',
      total: 'With this effect the rate would exceed 100%.',
    },
    says: [],
    draws: null,
  },
  {
    given: { baselineRate: 0 },
    figures: {
      perVariant: 'A rate of zero has no relative effect to detect.',
      total: 'A rate of zero has no relative effect to detect.',
    },
    says: [],
  },
  {
    given: { minimumEffect: 0 },
    figures: {
      perVariant: 'No sample is large enough to detect an effect of zero.',
      total: 'No sample is large enough to detect an effect of zero.',
    },
    says: [],
  },
]);

cases(surveySampleSize, [
  {
    given: { population: 1000, marginOfError: 5, expectedShare: 50, confidence: 95 },
    figures: { sampleSize: 278 },
    says: [
      'It takes 278 answers, chosen at random from a population of 1,000, for a margin of error of ±5 percentage points at a confidence level of 95%.',
      'If one in five answers, you must ask 1,390.',
    ],
    draws:
      'bars of number by Margin of error in %: Value (accent) | 2.5: 607 neutral | 3.75: 407 neutral | 5: 278 accent | 7.5: 146 neutral | 10: 88 neutral',
  },
  {
    given: { population: 1000, marginOfError: 1, expectedShare: 30, confidence: 90 },
    figures: { sampleSize: 851 },
    says: [
      'It takes 851 answers, chosen at random from a population of 1,000, for a margin of error of ±1 percentage point at a confidence level of 90%.',
      'If one in five answers, you must ask 4,255.',
    ],
  },
  {
    given: { population: 1, marginOfError: 5, expectedShare: 50, confidence: 95 },
    figures: { sampleSize: 1 },
    says: [
      'It takes 1 answer, chosen at random from a population of 1, for a margin of error of ±5 percentage points at a confidence level of 95%.',
      'If one in five answers, you must ask 5.',
    ],
  },
  {
    given: { population: 0 },
    figures: { sampleSize: 'There is nobody to ask.' },
    says: [],
    draws: null,
  },
  {
    given: { marginOfError: 0 },
    figures: { sampleSize: 'No sample is free of error; only asking everybody is.' },
    says: [],
  },
]);
