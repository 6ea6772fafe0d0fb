import automationRate from '../../../src/calculators/list/automation-rate.ts';
import averageHandleTime from '../../../src/calculators/list/average-handle-time.ts';
import averageResolutionTime from '../../../src/calculators/list/average-resolution-time.ts';
import customerEffortScore from '../../../src/calculators/list/customer-effort-score.ts';
import customerSatisfactionScore from '../../../src/calculators/list/customer-satisfaction-score.ts';
import cxScore from '../../../src/calculators/list/cx-score.ts';
import firstContactResolution from '../../../src/calculators/list/first-contact-resolution.ts';
import netPromoterScore from '../../../src/calculators/list/net-promoter-score.ts';
import productAdoption from '../../../src/calculators/list/product-adoption.ts';
import timeToValue from '../../../src/calculators/list/time-to-value.ts';
import uptime from '../../../src/calculators/list/uptime.ts';
import { cases } from './cases.ts';

cases(automationRate, [
  {
    given: { automated: 300, total: 400, minutesSavedEach: 5, costPerHour: 24 },
    figures: { automationRate: 75, hoursSaved: 25, valueSaved: 600 },
    says: [
      '75% of tasks were automated, which saved 25 hours of work, worth $600.',
      'Each further percentage point automated saves 0.33 hours.',
    ],
  },
  {
    given: { automated: 1, total: 100, minutesSavedEach: 60, costPerHour: 24 },
    figures: { automationRate: 1, hoursSaved: 1, valueSaved: 24 },
    says: [
      '1% of tasks were automated, which saved 1 hour of work, worth $24.',
      'Each further percentage point automated saves 1 hour.',
    ],
  },
  {
    given: { automated: 0, total: 0 },
    figures: { automationRate: 'There were no tasks, so there is no rate.', hoursSaved: 0, valueSaved: 0 },
    says: [],
  },
  {
    given: { minutesSavedEach: NaN },
    figures: { automationRate: 65, hoursSaved: '', valueSaved: '' },
    says: ['65% of tasks were automated.'],
  },
  {
    given: { costPerHour: NaN },
    figures: { automationRate: 65, hoursSaved: 650, valueSaved: '' },
    says: [
      '65% of tasks were automated, which saved 650 hours of work.',
      'Each further percentage point automated saves 10 hours.',
    ],
  },
]);

cases(averageHandleTime, [
  {
    given: { talkMinutes: 100, holdMinutes: 20, afterCallMinutes: 30, interactions: 50 },
    figures: { averageHandleTime: 3, totalAgentHours: 2.5 },
    says: [
      'An interaction takes 3 minutes on average; all together take 2.5 agent hours.',
      'An agent who never waited could take 20 of them an hour.',
    ],
    draws: 'bars of minutes by Part: Value (accent) | Talk: 2 accent | Hold: 0.4 loss | After-call work: 0.6 second',
  },
  {
    given: { talkMinutes: 100, holdMinutes: 20, afterCallMinutes: 31, interactions: 7 },
    figures: { averageHandleTime: 21.5714285714, totalAgentHours: 2.51666666667 },
    says: [
      'An interaction takes 21.6 minutes on average; all together take 2.52 agent hours.',
      'An agent who never waited could take 2.78 of them an hour.',
    ],
  },
  {
    given: { talkMinutes: 60, holdMinutes: 0, afterCallMinutes: 0, interactions: 60 },
    figures: { averageHandleTime: 1, totalAgentHours: 1 },
    says: [
      'An interaction takes 1 minute on average; all together take 1 agent hour.',
      'An agent who never waited could take 60 of them an hour.',
    ],
  },
  {
    given: { talkMinutes: 0, holdMinutes: 0, afterCallMinutes: 0 },
    figures: { averageHandleTime: 0, totalAgentHours: 0 },
    says: ['An interaction takes 0 minutes on average; all together take 0 agent hours.'],
  },
  {
    given: { interactions: 0 },
    figures: { averageHandleTime: 'No interaction was handled, so there is no average.', totalAgentHours: 40 },
    says: [],
    draws: null,
  },
]);

cases(averageResolutionTime, [
  {
    given: { totalHours: 48, casesResolved: 2 },
    figures: { averageHours: 24, averageDays: 1 },
    says: [
      'A case took 24 hours to resolve on average.',
      'One case of ten times this length would lift the mean to 96 hours.',
    ],
  },
  {
    given: { totalHours: 0.5, casesResolved: 2 },
    figures: { averageHours: 0.25, averageDays: 0.0104166666667 },
    says: [
      'A case took 0.25 hours to resolve on average.',
      'One case of ten times this length would lift the mean to 1 hour.',
    ],
  },
  {
    given: { totalHours: 1, casesResolved: 1 },
    figures: { averageHours: 1, averageDays: 0.0416666666667 },
    says: [
      'A case took 1 hour to resolve on average.',
      'One case of ten times this length would lift the mean to 5.5 hours.',
    ],
  },
  {
    given: { casesResolved: 0 },
    figures: {
      averageHours: 'No case was resolved, so there is no average.',
      averageDays: 'No case was resolved, so there is no average.',
    },
    says: [],
  },
]);

cases(customerEffortScore, [
  {
    given: { sumOfScores: 60, responses: 20, scaleMax: 5 },
    figures: { ces: 3, cesNormalised: 50 },
    says: [
      'The average answer is 3 on a scale from 1 to 5, which is 50% of the way from the lowest answer to the highest.',
      'A mean hides the spread: 3 may come from answers that are all alike, or from the best and the worst together.',
    ],
  },
  {
    given: { sumOfScores: 0, responses: 0 },
    figures: {
      ces: 'Nobody has answered, so there is no score.',
      cesNormalised: 'Nobody has answered, so there is no score.',
    },
    says: [],
  },
]);

cases(customerSatisfactionScore, [
  {
    given: { satisfied: 45, responses: 60 },
    figures: { csat: 75, lowerBound: 62.767929923, upperBound: 84.2234774699 },
    says: [
      '75% of those who answered are satisfied.',
      'Of every 100 who answered, 25 were not satisfied; those who kept silent may think otherwise.',
    ],
  },
  {
    given: { satisfied: 0, responses: 0 },
    figures: {
      csat: 'Nobody has answered, so there is no score.',
      lowerBound: 'Nobody has answered, so there is no score.',
      upperBound: 'Nobody has answered, so there is no score.',
    },
    says: [],
  },
  {
    mode: [[1], [2], [3], [4], [10]],
    figures: { csat: 70, lowerBound: 48.1027181646, upperBound: 85.4522755132 },
    says: [
      '70% of those who answered are satisfied.',
      'Of every 100 who answered, 30 were not satisfied; those who kept silent may think otherwise.',
    ],
    draws: 'bars of count by Score: Value (accent) | 1: 1 loss | 2: 2 loss | 3: 3 neutral | 4: 4 gain | 5: 10 gain',
  },
  {
    mode: [[1], [2], [3], [4], [10]],
    variant: 'mean',
    figures: { csat: 4, lowerBound: 3.44929766226, upperBound: 4.55070233774 },
    says: [
      'The average answer is 4 on a scale from 1 to 5.',
      'A mean hides the spread: 4 may come from answers that are all alike, or from the best and the worst together.',
    ],
    draws: 'bars of count by Score: Value (accent) | 1: 1 loss | 2: 2 loss | 3: 3 neutral | 4: 4 gain | 5: 10 gain',
  },
  {
    mode: [[0], [0], [0], [1], [0]],
    variant: 'mean',
    figures: { csat: 4, lowerBound: 4, upperBound: 4 },
    says: [
      'The average answer is 4 on a scale from 1 to 5.',
      'A mean hides the spread: 4 may come from answers that are all alike, or from the best and the worst together.',
    ],
  },
  {
    mode: [[0], [0], [0], [0], [0]],
    figures: {
      csat: 'Nobody has answered, so there is no score.',
      lowerBound: 'Nobody has answered, so there is no score.',
      upperBound: 'Nobody has answered, so there is no score.',
    },
    says: [],
  },
  {
    mode: [[0], [0], [0], [0], [0]],
    variant: 'mean',
    figures: {
      csat: 'Nobody has answered, so there is no score.',
      lowerBound: 'Nobody has answered, so there is no score.',
      upperBound: 'Nobody has answered, so there is no score.',
    },
    says: [],
  },
  {
    variant: 'mean',
    figures: {
      csat: 'Counts of satisfied answers do not tell the mean. Enter the answers of 1 to 5.',
      lowerBound: 'Counts of satisfied answers do not tell the mean. Enter the answers of 1 to 5.',
      upperBound: 'Counts of satisfied answers do not tell the mean. Enter the answers of 1 to 5.',
    },
    says: [],
  },
]);

cases(cxScore, [
  {
    given: { npsScore: 20, csat: 80, ces: 60, npsWeight: 2, csatWeight: 1, cesWeight: 3 },
    figures: { cxScore: 63.3333333333 },
    says: [
      'With these weights, the CX score is 63.3 out of 100. It can be compared only with scores by the same weights.',
      'The NPS is moved to a scale from 0 to 100 first, where it counts as 60.',
    ],
    draws:
      'waterfall of score by Movement: Amount (total) | NPS: 20 gain | CSAT: 13.3333 gain | CES: 30 gain | CX score: 63.3333 total',
  },
  {
    given: { npsWeight: 0, csatWeight: 0, cesWeight: 0 },
    figures: { cxScore: 'All weights are zero, so there is no score.' },
    says: [],
    draws: null,
  },
]);

cases(firstContactResolution, [
  {
    given: { resolvedFirstContact: 30, totalCases: 40 },
    figures: { firstContactResolution: 75 },
    says: [
      '75% of the cases were resolved at the first contact.',
      'The other 25% took more than one contact, or are still open.',
    ],
  },
  {
    given: { resolvedFirstContact: 0, totalCases: 0 },
    figures: { firstContactResolution: 'There were no cases, so there is no rate.' },
    says: [],
  },
]);

cases(netPromoterScore, [
  {
    given: { promoters: 50, passives: 30, detractors: 20 },
    figures: {
      nps: 30,
      lowerBound: 14.0511301788,
      upperBound: 44.2012970057,
      marginOfError: 15.307808075,
      promoterShare: 50,
      passiveShare: 30,
      detractorShare: 20,
      responses: 100,
    },
    says: ['The score is 30, from 100 answers.', 'For every detractor there are 2.5 promoters.'],
    draws: 'bars of count by Group: Value (accent) | Detractors: 20 loss | Passives: 30 neutral | Promoters: 50 gain',
  },
  {
    given: { promoters: 20, passives: 0, detractors: 20 },
    figures: {
      nps: 0,
      lowerBound: -29.3632203228,
      upperBound: 29.3632203228,
      marginOfError: 30.9897516152,
      promoterShare: 50,
      passiveShare: 0,
      detractorShare: 50,
      responses: 40,
    },
    says: ['The score is 0, from 40 answers.', 'For every detractor there is one promoter.'],
  },
  {
    given: { promoters: 10, passives: 5, detractors: 25 },
    figures: {
      nps: -37.5,
      lowerBound: -60.3711371336,
      upperBound: -9.39630472686,
      marginOfError: 26.5568791533,
      promoterShare: 25,
      passiveShare: 12.5,
      detractorShare: 62.5,
      responses: 40,
    },
    says: ['The score is −37.5, from 40 answers.', 'For every promoter there are 2.5 detractors.'],
  },
  {
    given: { promoters: 0, passives: 5, detractors: 25 },
    figures: {
      nps: -83.3333333333,
      lowerBound: -92.0885636257,
      upperBound: -59.4265878894,
      marginOfError: 13.3358657677,
      promoterShare: 0,
      passiveShare: 16.6666666667,
      detractorShare: 83.3333333333,
      responses: 30,
    },
    says: ['The score is −83.3, from 30 answers.', 'Nobody who answered is a promoter.'],
  },
  {
    given: { promoters: 1, passives: 0, detractors: 0 },
    figures: {
      nps: 100,
      lowerBound: -48.4986494203,
      upperBound: 98.4986494203,
      marginOfError: 0,
      promoterShare: 100,
      passiveShare: 0,
      detractorShare: 0,
      responses: 1,
    },
    says: ['The score is 100, from 1 answer.', 'Nobody who answered is a detractor.'],
  },
  {
    given: { promoters: 0, passives: 5, detractors: 0 },
    figures: {
      nps: 0,
      lowerBound: -30.0056979772,
      upperBound: 30.0056979772,
      marginOfError: 0,
      promoterShare: 0,
      passiveShare: 100,
      detractorShare: 0,
      responses: 5,
    },
    says: ['The score is 0, from 5 answers.', 'Everybody who answered is passive.'],
  },
  {
    given: { promoters: 0, passives: 0, detractors: 0 },
    figures: {
      nps: 'Nobody has answered, so there is no score.',
      lowerBound: 'Nobody has answered, so there is no score.',
      upperBound: 'Nobody has answered, so there is no score.',
      marginOfError: 'Nobody has answered, so there is no score.',
      promoterShare: 'Nobody has answered, so there is no score.',
      passiveShare: 'Nobody has answered, so there is no score.',
      detractorShare: 'Nobody has answered, so there is no score.',
      responses: 0,
    },
    says: [],
  },
  {
    mode: [[1], [0], [0], [0], [0], [0], [2], [4], [8], [16], [32]],
    figures: {
      nps: 71.4285714286,
      lowerBound: 54.3106373404,
      upperBound: 82.0529990233,
      marginOfError: 13.5096932215,
      promoterShare: 76.1904761905,
      passiveShare: 19.0476190476,
      detractorShare: 4.7619047619,
      responses: 63,
    },
    says: ['The score is 71.4, from 63 answers.', 'For every detractor there are 16 promoters.'],
    draws:
      'bars of count by Score: Value (accent) | 0: 1 loss | 1: 0 loss | 2: 0 loss | 3: 0 loss | 4: 0 loss | 5: 0 loss | 6: 2 loss | 7: 4 neutral | 8: 8 neutral | 9: 16 gain | 10: 32 gain',
  },
]);

cases(productAdoption, [
  {
    given: { newActiveUsers: 30, totalSignups: 120, dailyActiveUsers: 60, monthlyActiveUsers: 200 },
    figures: { adoptionRate: 25, stickiness: 30 },
    says: [
      '25% of those who signed up became active. On an average day, 30% of the month’s active users are active.',
      'A user who was active in a month of 30 days was active on 9 days of it on average.',
    ],
  },
  {
    given: { dailyActiveUsers: 10, monthlyActiveUsers: 300 },
    figures: { adoptionRate: 25, stickiness: 3.33333333333 },
    says: [
      '25% of those who signed up became active. On an average day, 3.33% of the month’s active users are active.',
      'A user who was active in a month of 30 days was active on 1 day of it on average.',
    ],
  },
  {
    given: { dailyActiveUsers: 0, monthlyActiveUsers: 0 },
    figures: { adoptionRate: 25, stickiness: 'Nobody was active in the month, so there is no rate.' },
    says: ['25% of those who signed up became active.'],
  },
  {
    given: { newActiveUsers: 0, totalSignups: 0 },
    figures: { adoptionRate: 'Nobody signed up, so there is no rate.', stickiness: 20 },
    says: [],
  },
]);

cases(timeToValue, [
  {
    rows: { days: [[10], [30], [20]] },
    figures: { median: 20, p90: 28, mean: 20 },
    says: [
      'Half of the customers saw value within 20 days, nine of ten within 28.',
      'The slowest tenth waits at least 1.4 times as long as the one in the middle.',
    ],
    draws: 'bars of days by Place: Days (accent) | 1: 10 | 2: 20 | 3: 30',
  },
  {
    rows: { days: [[0], [0], [5]] },
    figures: { median: 0, p90: 4, mean: 1.66666666667 },
    says: ['Half of the customers saw value within 0 days, nine of ten within 4.'],
  },
  {
    rows: { days: [[2.13], [3.26], [9]] },
    figures: { median: 3.26, p90: 7.852, mean: 4.79666666667 },
    says: [
      'Half of the customers saw value within 3.3 days, nine of ten within 7.9.',
      'The slowest tenth waits at least 2.41 times as long as the one in the middle.',
    ],
  },
  {
    rows: { days: [] },
    figures: {
      median: 'No customer has been entered yet.',
      p90: 'No customer has been entered yet.',
      mean: 'No customer has been entered yet.',
    },
    says: [],
    draws: null,
  },
]);

cases(uptime, [
  {
    given: { uptimePercent: 99 },
    figures: { downtimeMinutesPerMonth: 438, downtimeMinutesPerYear: 5256 },
    says: [
      'An uptime of 99% leaves room for 7.3 hours of downtime a month, or 3.65 days a year.',
      'A tenth of that downtime takes an uptime of 99.9%.',
    ],
  },
  {
    given: { uptimePercent: 99.9 },
    figures: { downtimeMinutesPerMonth: 43.8, downtimeMinutesPerYear: 525.6 },
    says: [
      'An uptime of 99.9% leaves room for 43.8 minutes of downtime a month, or 8.76 hours a year.',
      'A tenth of that downtime takes an uptime of 99.99%.',
    ],
  },
  {
    given: { uptimePercent: 99.9999 },
    figures: { downtimeMinutesPerMonth: 0.0438000000015, downtimeMinutesPerYear: 0.525600000017 },
    says: [
      'An uptime of 99.9999% leaves room for 2.63 seconds of downtime a month, or 31.54 seconds a year.',
      'A tenth of that downtime takes an uptime of 99.99999%.',
    ],
  },
  {
    given: { uptimePercent: 50 },
    figures: { downtimeMinutesPerMonth: 21900, downtimeMinutesPerYear: 262_800 },
    says: [
      'An uptime of 50% leaves room for 15.21 days of downtime a month, or 182.5 days a year.',
      'A tenth of that downtime takes an uptime of 95%.',
    ],
  },
  {
    given: { uptimePercent: 100 },
    figures: { downtimeMinutesPerMonth: 0, downtimeMinutesPerYear: 0 },
    says: [
      'An uptime of 100% leaves no room for downtime.',
      'A promise of no downtime at all leaves no room for a restart.',
    ],
  },
]);
