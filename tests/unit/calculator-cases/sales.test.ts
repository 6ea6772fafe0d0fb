import averageDealSize from '../../../src/calculators/list/average-deal-size.ts';
import bantScorecard from '../../../src/calculators/list/bant-scorecard.ts';
import conversionFunnel from '../../../src/calculators/list/conversion-funnel.ts';
import dealVelocity from '../../../src/calculators/list/deal-velocity.ts';
import forecastAccuracy from '../../../src/calculators/list/forecast-accuracy.ts';
import meddiccScorecard from '../../../src/calculators/list/meddicc-scorecard.ts';
import onTargetEarnings from '../../../src/calculators/list/on-target-earnings.ts';
import outreachActivity from '../../../src/calculators/list/outreach-activity.ts';
import pipelineCoverage from '../../../src/calculators/list/pipeline-coverage.ts';
import quotaAttainment from '../../../src/calculators/list/quota-attainment.ts';
import rampTime from '../../../src/calculators/list/ramp-time.ts';
import salesCapacityPlanning from '../../../src/calculators/list/sales-capacity-planning.ts';
import salesCycle from '../../../src/calculators/list/sales-cycle.ts';
import salesVelocity from '../../../src/calculators/list/sales-velocity.ts';
import weightedSalesPipeline from '../../../src/calculators/list/weighted-sales-pipeline.ts';
import winRate from '../../../src/calculators/list/win-rate.ts';
import { cases } from './cases.ts';

cases(averageDealSize, [
  {
    given: { wonRevenue: 90000, dealsWon: 10 },
    figures: { averageDealSize: 9000 },
    says: [
      'A deal won was worth $9,000 on average.',
      'Without one deal of five times this size, the average would read $5,000.',
    ],
  },
  {
    given: { wonRevenue: 500, dealsWon: 1 },
    figures: { averageDealSize: 500 },
    says: [
      'A deal won was worth $500 on average.',
      'Without one deal of five times this size, the average would read $0.',
    ],
  },
  {
    given: { dealsWon: 0 },
    figures: { averageDealSize: 'No deal was won, so there is no average.' },
    says: [],
  },
]);

cases(bantScorecard, [
  {
    given: { budget: 0, authority: 1, need: 2, timeline: 3 },
    figures: { score: 50, gaps: 2 },
    says: [
      '50% of the points are there. 2 gaps are left.',
      'With every gap closed as far as “likely”, the score would be 75%.',
      'Budget (unknown). Ask: “Who pays for this, and what was the last thing of this size that they approved?”',
      'Authority (weak). Ask: “Who else has to agree before this can be signed?”',
    ],
  },
  {
    given: { budget: 3, authority: 1, need: 3, timeline: 3 },
    figures: { score: 83.3333333333, gaps: 1 },
    says: [
      '83.33% of the points are there. One gap is left.',
      'With every gap closed as far as “likely”, the score would be 91.67%.',
      'Authority (weak). Ask: “Who else has to agree before this can be signed?”',
    ],
  },
  {
    given: { budget: 3, authority: 2, need: 3, timeline: 3 },
    figures: { score: 91.6666666667, gaps: 0 },
    says: ['91.67% of the points are there. There is no gap left.'],
  },
  {
    given: { budget: NaN },
    figures: { score: '', gaps: '' },
    says: [],
  },
]);

cases(conversionFunnel, [
  {
    given: {
      leads: 200,
      marketingQualified: 100,
      salesAccepted: 50,
      salesQualified: 40,
      opportunities: 20,
      closedWon: 5,
    },
    figures: {
      leadToWon: 2.5,
      leadToMql: 50,
      mqlToSal: 50,
      salToSql: 80,
      mqlToSql: 40,
      sqlToOpportunity: 50,
      opportunityToWon: 25,
    },
    says: [
      '2.5% of the leads became customers. The weakest step is from opportunity to won, where 25% go on.',
      'At these rates, one more customer takes 40 more leads.',
    ],
    draws:
      'bars of count by Stage: Value (accent) | Leads: 200 accent | MQL: 100 accent | SAL: 50 accent | SQL: 40 accent | Opportunities: 20 accent | Won: 5 gain',
  },
  {
    given: { leads: 8, marketingQualified: 8, salesAccepted: 8, salesQualified: 8, opportunities: 8, closedWon: 8 },
    figures: {
      leadToWon: 100,
      leadToMql: 100,
      mqlToSal: 100,
      salToSql: 100,
      mqlToSql: 100,
      sqlToOpportunity: 100,
      opportunityToWon: 100,
    },
    says: [
      '100% of the leads became customers. No step lost anyone.',
      'At these rates, one more customer takes 1 more lead.',
    ],
  },
  {
    given: { closedWon: 0 },
    figures: {
      leadToWon: 0,
      leadToMql: 40,
      mqlToSal: 62.5,
      salToSql: 60,
      mqlToSql: 37.5,
      sqlToOpportunity: 60,
      opportunityToWon: 0,
    },
    says: ['0% of the leads became customers. The weakest step is from opportunity to won, where 0% go on.'],
  },
  {
    given: { opportunities: NaN },
    figures: {
      leadToWon: 2.7,
      leadToMql: 40,
      mqlToSal: 62.5,
      salToSql: 60,
      mqlToSql: 37.5,
      sqlToOpportunity: '',
      opportunityToWon: '',
    },
    says: ['2.7% of the leads became customers.', 'At these rates, one more customer takes 37.04 more leads.'],
  },
  {
    given: { marketingQualified: 0, salesAccepted: 0, salesQualified: 0, opportunities: 0, closedWon: 0 },
    figures: {
      leadToWon: 0,
      leadToMql: 0,
      mqlToSal: 'No lead became an MQL, so there is no rate.',
      salToSql: 'No lead became an SAL, so there is no rate.',
      mqlToSql: 'No lead became an MQL, so there is no rate.',
      sqlToOpportunity: 'No lead became an SQL, so there is no rate.',
      opportunityToWon: 'There is no opportunity, so there is no rate.',
    },
    says: ['0% of the leads became customers. The weakest step is from lead to MQL, where 0% go on.'],
  },
  {
    given: { salesAccepted: 0, salesQualified: 0, opportunities: 0, closedWon: 0 },
    figures: {
      leadToWon: 0,
      leadToMql: 40,
      mqlToSal: 0,
      salToSql: 'No lead became an SAL, so there is no rate.',
      mqlToSql: 0,
      sqlToOpportunity: 'No lead became an SQL, so there is no rate.',
      opportunityToWon: 'There is no opportunity, so there is no rate.',
    },
    says: ['0% of the leads became customers. The weakest step is from MQL to SAL, where 0% go on.'],
  },
  {
    given: { salesQualified: 0, opportunities: 0, closedWon: 0 },
    figures: {
      leadToWon: 0,
      leadToMql: 40,
      mqlToSal: 62.5,
      salToSql: 0,
      mqlToSql: 0,
      sqlToOpportunity: 'No lead became an SQL, so there is no rate.',
      opportunityToWon: 'There is no opportunity, so there is no rate.',
    },
    says: ['0% of the leads became customers. The weakest step is from SAL to SQL, where 0% go on.'],
  },
  {
    given: { leads: 0, marketingQualified: 0, salesAccepted: 0, salesQualified: 0, opportunities: 0, closedWon: 0 },
    figures: {
      leadToWon: 'There are no leads, so there is no rate.',
      leadToMql: 'There are no leads, so there is no rate.',
      mqlToSal: 'No lead became an MQL, so there is no rate.',
      salToSql: 'No lead became an SAL, so there is no rate.',
      mqlToSql: 'No lead became an MQL, so there is no rate.',
      sqlToOpportunity: 'No lead became an SQL, so there is no rate.',
      opportunityToWon: 'There is no opportunity, so there is no rate.',
    },
    says: [],
  },
]);

cases(dealVelocity, [
  {
    given: { daysOpen: 30, stagesPassed: 5, averageCycleDays: 60 },
    figures: { daysPerStage: 6, pace: 2 },
    says: [
      'The deal takes 6 days per stage. It has been open for 30 days; the average cycle is 60 days.',
      'It has used up 50% of an average cycle.',
    ],
  },
  {
    given: { daysOpen: 31, stagesPassed: 7, averageCycleDays: 60 },
    figures: { daysPerStage: 4.42857142857, pace: 1.93548387097 },
    says: [
      'The deal takes 4.4 days per stage. It has been open for 31 days; the average cycle is 60 days.',
      'It has used up 51.67% of an average cycle.',
    ],
  },
  {
    given: { daysOpen: 1, stagesPassed: 1, averageCycleDays: 1 },
    figures: { daysPerStage: 1, pace: 1 },
    says: [
      'The deal takes 1 day per stage. It has been open for 1 day; the average cycle is 1 day.',
      'It has used up 100% of an average cycle.',
    ],
  },
  {
    given: { daysOpen: 0, averageCycleDays: 0 },
    figures: { daysPerStage: 0, pace: 'The deal was opened today, so there is nothing to compare yet.' },
    says: ['The deal takes 0 days per stage. It has been open for 0 days; the average cycle is 0 days.'],
  },
  {
    given: { stagesPassed: 0 },
    figures: { daysPerStage: 'The deal has not passed a stage yet, so there is no time per stage.', pace: 2 },
    says: [],
  },
]);

cases(forecastAccuracy, [
  {
    rows: {
      periods: [
        [150, 100],
        [90, 100],
        [50, 0],
      ],
    },
    figures: { accuracy: 45, wape: 55, mape: 30, bias: 45 },
    says: [
      'The forecasts missed by 55% of what came in, and ran 45% high on balance.',
      '81.82% of the miss leans one way and could be corrected; the rest is scatter.',
      'MAPE leaves out period 3: an actual figure of zero has no percentage.',
    ],
    draws: 'bars of money by Period: Forecast (neutral), Actual (accent) | 1: 150 100 | 2: 90 100 | 3: 50 0',
  },
  {
    rows: {
      periods: [
        [50, 0],
        [50, 100],
        [60, 0],
      ],
    },
    figures: { accuracy: 0, wape: 160, mape: 50, bias: 60 },
    says: [
      'The forecasts missed by 160% of what came in, and ran 60% high on balance.',
      '37.5% of the miss leans one way and could be corrected; the rest is scatter.',
      'MAPE leaves out periods 1, 3: an actual figure of zero has no percentage.',
    ],
  },
  {
    rows: {
      periods: [
        [50, 100],
        [90, 100],
      ],
    },
    figures: { accuracy: 70, wape: 30, mape: 30, bias: -30 },
    says: [
      'The forecasts missed by 30% of what came in, and ran 30% low on balance.',
      '100% of the miss leans one way and could be corrected; the rest is scatter.',
    ],
  },
  {
    rows: {
      periods: [
        [100, 100],
        [80, 80],
      ],
    },
    figures: { accuracy: 100, wape: 0, mape: 0, bias: 0 },
    says: ['The forecasts missed by 0% of what came in.'],
  },
  {
    rows: { periods: [[300, 100]] },
    figures: { accuracy: 0, wape: 200, mape: 200, bias: 200 },
    says: [
      'The forecasts missed by 200% of what came in, and ran 200% high on balance.',
      '100% of the miss leans one way and could be corrected; the rest is scatter.',
    ],
  },
  {
    rows: {
      periods: [
        [120, 100],
        [80, 100],
      ],
    },
    figures: { accuracy: 80, wape: 20, mape: 20, bias: 0 },
    says: [
      'The forecasts missed by 20% of what came in.',
      '0% of the miss leans one way and could be corrected; the rest is scatter.',
    ],
  },
  {
    rows: { periods: [[5, 0]] },
    figures: {
      accuracy: 'The actual figures add up to zero, so there is no share.',
      wape: 'The actual figures add up to zero, so there is no share.',
      mape: 'No period has an actual figure, so there is no percentage.',
      bias: 'The actual figures add up to zero, so there is no share.',
    },
    says: ['MAPE leaves out period 1: an actual figure of zero has no percentage.'],
  },
  {
    rows: { periods: [] },
    figures: {
      accuracy: 'The actual figures add up to zero, so there is no share.',
      wape: 'The actual figures add up to zero, so there is no share.',
      mape: 'No period has an actual figure, so there is no percentage.',
      bias: 'The actual figures add up to zero, so there is no share.',
    },
    says: [],
    draws: null,
  },
]);

cases(meddiccScorecard, [
  {
    given: {
      metrics: 3,
      economicBuyer: 3,
      decisionCriteria: 2,
      decisionProcess: 1,
      paperProcess: 0,
      identifyPain: 2,
      champion: 1,
      competition: 0,
    },
    figures: { score: 50, gaps: 4 },
    says: [
      '50% of the points are there. 4 gaps are left.',
      'With every gap closed as far as “likely”, the score would be 75%.',
      'Paper process (unknown). Ask: “What has to happen between your yes and a signed contract?”',
      'Competition (unknown). Ask: “What else could you do with this money?”',
      'Decision process (weak). Ask: “How did you decide on the last purchase like this one?”',
      'Champion (weak). Ask: “Who gains most if this succeeds, and would they say so in front of their boss?”',
    ],
  },
  {
    given: {
      metrics: 3,
      economicBuyer: 3,
      decisionCriteria: 2,
      decisionProcess: 1,
      identifyPain: 2,
      champion: 1,
      competition: 0,
    },
    variant: 'meddicc',
    figures: { score: 57.1428571429, gaps: 3 },
    says: [
      '57.14% of the points are there. 3 gaps are left.',
      'With every gap closed as far as “likely”, the score would be 76.19%.',
      'Competition (unknown). Ask: “What else could you do with this money?”',
      'Decision process (weak). Ask: “How did you decide on the last purchase like this one?”',
      'Champion (weak). Ask: “Who gains most if this succeeds, and would they say so in front of their boss?”',
    ],
  },
  {
    given: { metrics: 3, economicBuyer: 3, decisionCriteria: 2, decisionProcess: 1, identifyPain: 2, champion: 1 },
    variant: 'meddic',
    figures: { score: 66.6666666667, gaps: 2 },
    says: [
      '66.67% of the points are there. 2 gaps are left.',
      'With every gap closed as far as “likely”, the score would be 77.78%.',
      'Decision process (weak). Ask: “How did you decide on the last purchase like this one?”',
      'Champion (weak). Ask: “Who gains most if this succeeds, and would they say so in front of their boss?”',
    ],
  },
  {
    given: {
      metrics: 0,
      economicBuyer: 0,
      decisionCriteria: 0,
      decisionProcess: 0,
      paperProcess: 0,
      identifyPain: 0,
      champion: 0,
      competition: 0,
    },
    figures: { score: 0, gaps: 8 },
    says: [
      '0% of the points are there. 8 gaps are left.',
      'With every gap closed as far as “likely”, the score would be 66.67%.',
      'Metrics (unknown). Ask: “Which number will you show your board a year from now?”',
      'Economic buyer (unknown). Ask: “Who can release the money without asking anybody else?”',
      'Decision criteria (unknown). Ask: “What will you compare us on, and who wrote that list?”',
      'Decision process (unknown). Ask: “How did you decide on the last purchase like this one?”',
      'Paper process (unknown). Ask: “What has to happen between your yes and a signed contract?”',
      'Identified pain (unknown). Ask: “What does this problem cost you today, and who feels it?”',
      'Champion (unknown). Ask: “Who gains most if this succeeds, and would they say so in front of their boss?”',
      'Competition (unknown). Ask: “What else could you do with this money?”',
    ],
  },
]);

cases(onTargetEarnings, [
  {
    given: { baseSalary: 100, targetCommission: 50, quota: 1000, closedRevenue: 1500, acceleratorRate: 2 },
    figures: { onTargetEarnings: 150, commissionRate: 5, attainment: 150, commission: 100, totalEarnings: 200 },
    says: [
      'On-target earnings are $150. At 150% of quota, the commission is $100, which makes $200 in all.',
      '33.33% of on-target earnings depends on what is sold.',
    ],
    draws:
      'lines of money by Attainment in %: At the base rate (neutral), With the accelerator (accent) | 0: 100 100 | 10: 105 105 | 20: 110 110 | 30: 115 115 | (21) | 190: 195 240 | 200: 200 250',
  },
  {
    given: { baseSalary: 100, targetCommission: 50, quota: 1000, closedRevenue: 500, acceleratorRate: 0.5 },
    figures: { onTargetEarnings: 150, commissionRate: 5, attainment: 50, commission: 25, totalEarnings: 125 },
    says: [
      'On-target earnings are $150. At 50% of quota, the commission is $25, which makes $125 in all.',
      '33.33% of on-target earnings depends on what is sold.',
      'An accelerator below 1 pays less for revenue beyond quota than for revenue up to it.',
    ],
  },
  {
    given: { baseSalary: 100, targetCommission: 50, quota: 1000, closedRevenue: 1500, acceleratorRate: 1 },
    figures: { onTargetEarnings: 150, commissionRate: 5, attainment: 150, commission: 75, totalEarnings: 175 },
    says: [
      'On-target earnings are $150. At 150% of quota, the commission is $75, which makes $175 in all.',
      '33.33% of on-target earnings depends on what is sold.',
    ],
  },
  {
    given: { baseSalary: 0, targetCommission: 0 },
    figures: { onTargetEarnings: 0, commissionRate: 0, attainment: 125, commission: 0, totalEarnings: 0 },
    says: ['On-target earnings are $0. At 125% of quota, the commission is $0, which makes $0 in all.'],
  },
  {
    given: { quota: 0 },
    figures: {
      onTargetEarnings: 140_000,
      commissionRate: 'The quota is zero, so there is no commission rate.',
      attainment: 'The quota is zero, so there is nothing to attain.',
      commission: 'The quota is zero, so there is no commission rate.',
      totalEarnings: 'The quota is zero, so there is no commission rate.',
    },
    says: ['On-target earnings are $140,000.', '50% of on-target earnings depends on what is sold.'],
    draws: null,
  },
]);

cases(outreachActivity, [
  {
    given: { callsMade: 200, callsConnected: 50, meetingsBooked: 10, opportunitiesCreated: 4 },
    figures: {
      connectRate: 25,
      connectToMeeting: 20,
      meetingToOpportunity: 40,
      callsPerMeeting: 20,
      callsPerOpportunity: 50,
    },
    says: [
      '25% of the calls reached a person. It took 20 calls to book a meeting and 50 calls to create an opportunity.',
      'A connect rate one point higher would bring 0.4 more meetings from the same number of calls.',
    ],
    draws:
      'bars of count by Activity: Value (accent) | Calls: 200 accent | Connected: 50 accent | Meetings: 10 accent | Opportunities: 4 gain',
  },
  {
    given: { callsMade: 100, callsConnected: 100, meetingsBooked: 100, opportunitiesCreated: 100 },
    figures: {
      connectRate: 100,
      connectToMeeting: 100,
      meetingToOpportunity: 100,
      callsPerMeeting: 1,
      callsPerOpportunity: 1,
    },
    says: [
      '100% of the calls reached a person. It took 1 call to book a meeting and 1 call to create an opportunity.',
      'A connect rate one point higher would bring 1 more meeting from the same number of calls.',
    ],
  },
  {
    given: { opportunitiesCreated: 0 },
    figures: {
      connectRate: 12,
      connectToMeeting: 25,
      meetingToOpportunity: 0,
      callsPerMeeting: 33.3333333333,
      callsPerOpportunity: 'No opportunity was created, so there is nothing to divide by.',
    },
    says: [
      '12% of the calls reached a person. It took 33.33 calls to book a meeting.',
      'A connect rate one point higher would bring 1 more meeting from the same number of calls.',
    ],
  },
  {
    given: { meetingsBooked: 0, opportunitiesCreated: 0 },
    figures: {
      connectRate: 12,
      connectToMeeting: 0,
      meetingToOpportunity: 'No meeting was booked, so there is nothing to divide by.',
      callsPerMeeting: 'No meeting was booked, so there is nothing to divide by.',
      callsPerOpportunity: 'No opportunity was created, so there is nothing to divide by.',
    },
    says: [
      '12% of the calls reached a person.',
      'A connect rate one point higher would bring 0 more meetings from the same number of calls.',
    ],
  },
  {
    given: { callsConnected: 0, meetingsBooked: 0, opportunitiesCreated: 0 },
    figures: {
      connectRate: 0,
      connectToMeeting: 'No call was connected, so there is no rate.',
      meetingToOpportunity: 'No meeting was booked, so there is nothing to divide by.',
      callsPerMeeting: 'No meeting was booked, so there is nothing to divide by.',
      callsPerOpportunity: 'No opportunity was created, so there is nothing to divide by.',
    },
    says: ['0% of the calls reached a person.'],
  },
  {
    given: { callsMade: 0, callsConnected: 0, meetingsBooked: 0, opportunitiesCreated: 0 },
    figures: {
      connectRate: 'No call was made, so there is no rate.',
      connectToMeeting: 'No call was connected, so there is no rate.',
      meetingToOpportunity: 'No meeting was booked, so there is nothing to divide by.',
      callsPerMeeting: 'No meeting was booked, so there is nothing to divide by.',
      callsPerOpportunity: 'No opportunity was created, so there is nothing to divide by.',
    },
    says: [],
  },
]);

cases(pipelineCoverage, [
  {
    given: { openPipeline: 300, quota: 200, closedSoFar: 100, winRate: 20 },
    figures: { coverage: 1.5, remainingCoverage: 3, neededCoverage: 5, pipelineGap: 200 },
    says: [
      'The open pipeline is 1.5 times the quota and 3 times what is left of it. At a win rate of 20%, $200 of pipeline is missing.',
      'At this win rate, the open pipeline turns into $60 of the $100 still to close.',
    ],
  },
  {
    given: { openPipeline: 300, quota: 200, closedSoFar: 100, winRate: 50 },
    figures: { coverage: 1.5, remainingCoverage: 3, neededCoverage: 2, pipelineGap: 0 },
    says: [
      'The open pipeline is 1.5 times the quota and 3 times what is left of it. At a win rate of 50%, that covers what is left.',
      'At this win rate, the open pipeline turns into $150 of the $100 still to close.',
    ],
  },
  {
    given: { openPipeline: 300, quota: 200, closedSoFar: 250, winRate: 0 },
    figures: {
      coverage: 1.5,
      remainingCoverage: 'Nothing is left of the quota, so there is nothing to cover.',
      neededCoverage: 'Nothing is won at a win rate of zero, so no pipeline is enough.',
      pipelineGap: 0,
    },
    says: [
      'The open pipeline is 1.5 times the quota, of which nothing is left to close.',
      'At this win rate, the open pipeline turns into $0 of the $0 still to close.',
    ],
  },
  {
    given: { winRate: 0 },
    figures: {
      coverage: 2.5,
      remainingCoverage: 3,
      neededCoverage: 'Nothing is won at a win rate of zero, so no pipeline is enough.',
      pipelineGap: 'Nothing is won at a win rate of zero, so no pipeline is enough.',
    },
    says: [
      'The open pipeline is 2.5 times the quota and 3 times what is left of it.',
      'At this win rate, the open pipeline turns into $0 of the $1,000,000 still to close.',
    ],
  },
  {
    given: { quota: 0 },
    figures: {
      coverage: 'The quota is zero, so there is nothing to cover.',
      remainingCoverage: 'Nothing is left of the quota, so there is nothing to cover.',
      neededCoverage: 4,
      pipelineGap: 0,
    },
    says: [],
  },
  {
    given: { winRate: NaN },
    figures: { coverage: 2.5, remainingCoverage: 3, neededCoverage: '', pipelineGap: '' },
    says: ['The open pipeline is 2.5 times the quota and 3 times what is left of it.'],
  },
  {
    given: { closedSoFar: NaN },
    figures: { coverage: 2.5, remainingCoverage: '', neededCoverage: 4, pipelineGap: '' },
    says: ['The open pipeline is 2.5 times the quota.'],
  },
]);

cases(quotaAttainment, [
  {
    given: { closedRevenue: 300, quota: 800, daysElapsed: 30, daysInPeriod: 40 },
    figures: { attainment: 37.5, remaining: 500, paceAttainment: 50, neededPerDay: 50 },
    says: [
      '37.5% of the quota is closed, and $500 is left. At this pace, the period ends at 50% of the quota.',
      'So far $10 was closed per day; from here on it takes $50 per day.',
    ],
  },
  {
    given: { closedRevenue: 900, quota: 800, daysElapsed: 30, daysInPeriod: 40 },
    figures: { attainment: 112.5, remaining: 0, paceAttainment: 150, neededPerDay: 0 },
    says: [
      '112.5% of the quota is closed. At this pace, the period ends at 150% of the quota.',
      'So far $30 was closed per day; from here on it takes $0 per day.',
    ],
  },
  {
    given: { closedRevenue: 300, quota: 800, daysElapsed: 40, daysInPeriod: 40 },
    figures: { attainment: 37.5, remaining: 500, paceAttainment: 37.5, neededPerDay: 'No day is left in the period.' },
    says: ['37.5% of the quota is closed, and $500 is left.'],
  },
  {
    given: { closedRevenue: 0, daysElapsed: 0 },
    figures: {
      attainment: 0,
      remaining: 1_000_000,
      paceAttainment: 'No day has passed yet, so there is no pace.',
      neededPerDay: 10989.010989,
    },
    says: ['0% of the quota is closed, and $1,000,000 is left.'],
  },
  {
    given: { quota: 0 },
    figures: {
      attainment: 'The quota is zero, so there is nothing to attain.',
      remaining: 0,
      paceAttainment: 'The quota is zero, so there is nothing to attain.',
      neededPerDay: 0,
    },
    says: [],
  },
]);

cases(rampTime, [
  {
    rows: { rampMonths: [[9], [2], [4]] },
    figures: { median: 4, p90: 8, mean: 5 },
    says: [
      'Half of the reps reached full quota within 4 months, nine of ten within 8.',
      'Plan capacity by the slow ones: a tenth of the reps took at least 4 months longer than the median.',
    ],
    draws: 'bars of months by Place: Months (accent) | 1: 2 | 2: 4 | 3: 9',
  },
  {
    rows: { rampMonths: [[4], [4]] },
    figures: { median: 4, p90: 4, mean: 4 },
    says: ['Half of the reps reached full quota within 4 months, nine of ten within 4.'],
  },
  {
    rows: { rampMonths: [[2.13], [3.26], [9]] },
    figures: { median: 3.26, p90: 7.852, mean: 4.79666666667 },
    says: [
      'Half of the reps reached full quota within 3.3 months, nine of ten within 7.9.',
      'Plan capacity by the slow ones: a tenth of the reps took at least 4.6 months longer than the median.',
    ],
  },
  {
    rows: { rampMonths: [] },
    figures: {
      median: 'No rep has been entered yet.',
      p90: 'No rep has been entered yet.',
      mean: 'No rep has been entered yet.',
    },
    says: [],
    draws: null,
  },
]);

cases(salesCapacityPlanning, [
  {
    given: {
      target: 1000,
      quotaPerRep: 200,
      expectedAttainment: 50,
      rampedReps: 4,
      rampingReps: 2,
      rampProductivity: 25,
    },
    figures: { rampedRepsNeeded: 5.5, expectedBookings: 450, gap: 550 },
    says: [
      'The team is expected to book $450, $550 short of the target. It takes 6 more ramped reps to close the gap.',
      'The team as it stands covers 45% of the target.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Ramped reps: 400 gain | Ramping reps: 50 gain | Expected: 450 total | Gap: 550 gain | Target: 1000 total',
  },
  {
    given: {
      target: 400,
      quotaPerRep: 200,
      expectedAttainment: 50,
      rampedReps: 4,
      rampingReps: 2,
      rampProductivity: 25,
    },
    figures: { rampedRepsNeeded: 0, expectedBookings: 450, gap: 0 },
    says: [
      'The team is expected to book $450, which covers the target of $400.',
      'There is $50 of room for reps who leave or fall short.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Ramped reps: 400 gain | Ramping reps: 50 gain | Expected: 450 total | Above target: -50 loss | Target: 400 total',
  },
  {
    given: {
      target: 450,
      quotaPerRep: 200,
      expectedAttainment: 50,
      rampedReps: 4,
      rampingReps: 2,
      rampProductivity: 25,
    },
    figures: { rampedRepsNeeded: 0, expectedBookings: 450, gap: 0 },
    says: [
      'The team is expected to book $450, which covers the target of $450.',
      'There is $0 of room for reps who leave or fall short.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Ramped reps: 400 gain | Ramping reps: 50 gain | Expected: 450 total | Gap: 0 gain | Target: 450 total',
  },
  {
    given: { target: 0 },
    figures: { rampedRepsNeeded: 0, expectedBookings: 4_320_000, gap: 0 },
    says: [
      'The team is expected to book $4,320,000, which covers the target of $0.',
      'There is $4,320,000 of room for reps who leave or fall short.',
    ],
  },
  {
    given: { quotaPerRep: 0 },
    figures: {
      rampedRepsNeeded: 'A rep is expected to close nothing, so no number of reps can be given.',
      expectedBookings: 0,
      gap: 6_000_000,
    },
    says: [],
  },
  {
    given: { rampedReps: NaN },
    figures: { rampedRepsNeeded: '', expectedBookings: '', gap: '' },
    says: [],
    draws: null,
  },
]);

cases(salesCycle, [
  {
    given: { totalDays: 300, dealsWon: 10 },
    figures: { averageCycleDays: 30 },
    says: [
      'A deal won took 30 days on average, from first contact to signature.',
      'In a quarter of 91 days, an average deal must be open by day 61 to be won in it.',
    ],
  },
  {
    given: { totalDays: 311, dealsWon: 7 },
    figures: { averageCycleDays: 44.4285714286 },
    says: [
      'A deal won took 44.4 days on average, from first contact to signature.',
      'In a quarter of 91 days, an average deal must be open by day 46 to be won in it.',
    ],
  },
  {
    given: { totalDays: 5, dealsWon: 5 },
    figures: { averageCycleDays: 1 },
    says: [
      'A deal won took 1 day on average, from first contact to signature.',
      'In a quarter of 91 days, an average deal must be open by day 90 to be won in it.',
    ],
  },
  {
    given: { totalDays: 910, dealsWon: 10 },
    figures: { averageCycleDays: 91 },
    says: [
      'A deal won took 91 days on average, from first contact to signature.',
      'An average deal that is won in a quarter was opened before it began.',
    ],
  },
  {
    given: { dealsWon: 0 },
    figures: { averageCycleDays: 'No deal was won, so there is no average.' },
    says: [],
  },
]);

cases(salesVelocity, [
  {
    given: { opportunities: 30, winRate: 20, averageDealSize: 1000, cycleDays: 40 },
    figures: { velocityPerDay: 150, velocityPerMonth: 4562.5, velocityPerQuarter: 13687.5 },
    says: [
      'The pipeline yields $150 of won revenue a day, or $4,562.50 a month.',
      'A cycle one day shorter would yield $3.85 more a day.',
    ],
    draws:
      'stack of money by Lever: Now (neutral), Gained (gain) | Opportunities: 4562.5 456.25 | Win rate: 4562.5 456.25 | Deal size: 4562.5 456.25 | Sales cycle: 4562.5 506.944',
  },
  {
    given: { opportunities: 30, winRate: 20, averageDealSize: 1000, cycleDays: 1 },
    figures: { velocityPerDay: 6000, velocityPerMonth: 182_500, velocityPerQuarter: 547_500 },
    says: ['The pipeline yields $6,000 of won revenue a day, or $182,500 a month.'],
  },
  {
    given: { cycleDays: 0 },
    figures: {
      velocityPerDay: 'A sales cycle of zero days has no velocity.',
      velocityPerMonth: 'A sales cycle of zero days has no velocity.',
      velocityPerQuarter: 'A sales cycle of zero days has no velocity.',
    },
    says: [],
    draws: null,
  },
]);

cases(weightedSalesPipeline, [
  {
    rows: {
      deals: [
        [1000, 50],
        [500, 20],
      ],
    },
    figures: { weightedValue: 600, totalValue: 1500, averageProbability: 40, dealCount: 2 },
    says: [
      '2 deals worth $1,500 in all are worth $600 once weighted.',
      'A deal closes in full or not at all; the largest alone makes up 83.33% of the weighted value.',
    ],
    draws: 'bars of money by Deal: In full (neutral), Weighted (accent) | 1: 1000 500 | 2: 500 100',
  },
  {
    rows: { deals: [[1000, 30]] },
    figures: { weightedValue: 300, totalValue: 1000, averageProbability: 30, dealCount: 1 },
    says: [
      '1 deal worth $1,000 in all is worth $300 once weighted.',
      'A deal closes in full or not at all; the largest alone makes up 100% of the weighted value.',
    ],
  },
  {
    rows: {
      deals: [
        [1000, 0],
        [0, 50],
      ],
    },
    figures: { weightedValue: 0, totalValue: 1000, averageProbability: 0, dealCount: 2 },
    says: ['2 deals worth $1,000 in all are worth $0 once weighted.'],
  },
  {
    rows: { deals: [] },
    figures: {
      weightedValue: 0,
      totalValue: 0,
      averageProbability: 'The deals have no value, so there is no average.',
      dealCount: 0,
    },
    says: ['0 deals worth $0 in all are worth $0 once weighted.'],
    draws: null,
  },
]);

cases(winRate, [
  {
    given: { dealsWon: 20, dealsLost: 60, dealsOpen: 20, proposalsSent: 40 },
    figures: { winRateDecided: 25, winRateAll: 20, closeRateProposals: 50, winLossRatio: 0.333333333333 },
    says: ['25% of the decided deals were won; with open ones included, 20%.', 'It takes 4 decided deals to win one.'],
  },
  {
    given: { dealsWon: 20, dealsLost: 60, dealsOpen: 20, proposalsSent: 40 },
    variant: 'all',
    figures: { winRateAll: 20, winRateDecided: 25, closeRateProposals: 50, winLossRatio: 0.333333333333 },
    says: [
      '20% of all deals are won so far; of those decided, 25%.',
      'Open deals count as not won yet, so a pipeline that grows fast pushes this rate down.',
    ],
  },
  {
    given: { dealsWon: 20, dealsLost: 60, dealsOpen: 20, proposalsSent: 40 },
    variant: 'proposals',
    figures: { closeRateProposals: 50, winRateDecided: 25, winRateAll: 20, winLossRatio: 0.333333333333 },
    says: ['50% of the proposals were won; of all decided deals, 25%.', 'It takes 2 proposals to win one deal.'],
  },
  {
    given: { dealsWon: 20, dealsLost: 0, dealsOpen: 0, proposalsSent: 10 },
    figures: {
      winRateDecided: 100,
      winRateAll: 100,
      closeRateProposals: 200,
      winLossRatio: 'No deal was lost, so there is nothing to divide by.',
    },
    says: [
      '100% of the decided deals were won.',
      'It takes 1 decided deal to win one.',
      'More deals were won than proposals sent. Check that both cover the same group of deals.',
    ],
  },
  {
    given: { dealsWon: 20, dealsLost: 0, dealsOpen: 0, proposalsSent: 20 },
    variant: 'proposals',
    figures: {
      closeRateProposals: 100,
      winRateDecided: 100,
      winRateAll: 100,
      winLossRatio: 'No deal was lost, so there is nothing to divide by.',
    },
    says: ['100% of the proposals were won; of all decided deals, 100%.', 'It takes 1 proposal to win one deal.'],
  },
  {
    given: { proposalsSent: 0 },
    figures: {
      winRateDecided: 30,
      winRateAll: 24,
      closeRateProposals: 'No proposal was sent, so there is no rate.',
      winLossRatio: 0.428571428571,
    },
    says: [
      '30% of the decided deals were won; with open ones included, 24%.',
      'It takes 3.33 decided deals to win one.',
    ],
  },
  {
    given: { dealsWon: 0 },
    figures: { winRateDecided: 0, winRateAll: 0, closeRateProposals: 0, winLossRatio: 0 },
    says: ['0% of the decided deals were won; with open ones included, 0%.', 'No decided deal was won.'],
  },
  {
    given: { dealsWon: 0 },
    variant: 'proposals',
    figures: { closeRateProposals: 0, winRateDecided: 0, winRateAll: 0, winLossRatio: 0 },
    says: ['0% of the proposals were won; of all decided deals, 0%.'],
  },
  {
    given: { dealsWon: 0, dealsLost: 0, dealsOpen: 20, proposalsSent: 0 },
    figures: {
      winRateDecided: 'No deal is decided yet, so there is no rate.',
      winRateAll: 0,
      closeRateProposals: 'No proposal was sent, so there is no rate.',
      winLossRatio: 'No deal was lost, so there is nothing to divide by.',
    },
    says: [],
  },
  {
    given: { dealsWon: 0, dealsLost: 0, dealsOpen: 20, proposalsSent: 5 },
    variant: 'all',
    figures: {
      winRateAll: 0,
      winRateDecided: 'No deal is decided yet, so there is no rate.',
      closeRateProposals: 0,
      winLossRatio: 'No deal was lost, so there is nothing to divide by.',
    },
    says: [
      '0% of all deals are won so far.',
      'Open deals count as not won yet, so a pipeline that grows fast pushes this rate down.',
    ],
  },
  {
    given: { dealsWon: 0, dealsLost: 0, dealsOpen: 20, proposalsSent: 5 },
    variant: 'proposals',
    figures: {
      closeRateProposals: 0,
      winRateDecided: 'No deal is decided yet, so there is no rate.',
      winRateAll: 0,
      winLossRatio: 'No deal was lost, so there is nothing to divide by.',
    },
    says: ['0% of the proposals were won.'],
  },
  {
    given: { dealsWon: 0, dealsLost: 0, dealsOpen: 0, proposalsSent: 0 },
    figures: {
      winRateDecided: 'No deal is decided yet, so there is no rate.',
      winRateAll: 'There are no deals, so there is no rate.',
      closeRateProposals: 'No proposal was sent, so there is no rate.',
      winLossRatio: 'No deal was lost, so there is nothing to divide by.',
    },
    says: [],
  },
  {
    given: { dealsOpen: 0 },
    variant: 'all',
    figures: { winRateAll: 30, winRateDecided: 30, closeRateProposals: 40, winLossRatio: 0.428571428571 },
    says: ['30% of all deals are won so far; of those decided, 30%.'],
  },
]);
