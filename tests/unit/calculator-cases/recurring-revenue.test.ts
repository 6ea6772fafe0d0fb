import annualRecurringRevenue from '../../../src/calculators/list/annual-recurring-revenue.ts';
import arrForecast from '../../../src/calculators/list/arr-forecast.ts';
import averageContractValue from '../../../src/calculators/list/average-contract-value.ts';
import averageRevenuePerUser from '../../../src/calculators/list/average-revenue-per-user.ts';
import billings from '../../../src/calculators/list/billings.ts';
import committedAnnualRecurringRevenue from '../../../src/calculators/list/committed-annual-recurring-revenue.ts';
import contractArr from '../../../src/calculators/list/contract-arr.ts';
import monthlyRecurringRevenue from '../../../src/calculators/list/monthly-recurring-revenue.ts';
import remainingPerformanceObligation from '../../../src/calculators/list/remaining-performance-obligation.ts';
import renewalRate from '../../../src/calculators/list/renewal-rate.ts';
import revenueRetention from '../../../src/calculators/list/revenue-retention.ts';
import runRate from '../../../src/calculators/list/run-rate.ts';
import saasQuickRatio from '../../../src/calculators/list/saas-quick-ratio.ts';
import totalContractValue from '../../../src/calculators/list/total-contract-value.ts';
import { cases } from './cases.ts';

cases(annualRecurringRevenue, [
  {
    given: { startingArr: 100, newArr: 30, expansionArr: 20, contractionArr: 10, churnedArr: 15 },
    figures: { endingArr: 125, netNewArr: 25, growthRate: 25, monthlyRecurringRevenue: 10.4166666667 },
    says: [
      'At the end of the period, customers pay at a rate of $125 a year, $25 more than at its start.',
      'For every $1 of ARR gained, $0.50 was lost.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Starting: 100 total | New: 30 gain | Expansion: 20 gain | Contraction: -10 loss | Churned: -15 loss | Ending: 125 total',
  },
  {
    given: { newArr: 0, expansionArr: 0 },
    figures: {
      endingArr: 1_100_000,
      netNewArr: -100_000,
      growthRate: -8.33333333333,
      monthlyRecurringRevenue: 91666.6666667,
    },
    says: [
      'At the end of the period, customers pay at a rate of $1,100,000 a year, $100,000 less than at its start.',
      'Nothing was gained to make up for what was lost.',
    ],
  },
  {
    given: { newArr: 0, expansionArr: 0, contractionArr: 0, churnedArr: 0 },
    figures: { endingArr: 1_200_000, netNewArr: 0, growthRate: 0, monthlyRecurringRevenue: 100_000 },
    says: [
      'At the end of the period, customers pay at a rate of $1,200,000 a year, the same as at its start.',
      'Nothing was gained and nothing was lost.',
    ],
  },
  {
    given: { newArr: 50, expansionArr: 0, contractionArr: 50, churnedArr: 0 },
    figures: { endingArr: 1_200_000, netNewArr: 0, growthRate: 0, monthlyRecurringRevenue: 100_000 },
    says: [
      'At the end of the period, customers pay at a rate of $1,200,000 a year, the same as at its start.',
      'For every $1 of ARR gained, $1 was lost.',
    ],
  },
  {
    given: { startingArr: 0 },
    figures: {
      endingArr: 350_000,
      netNewArr: 350_000,
      growthRate: 'There was no ARR at the start, so there is no growth rate.',
      monthlyRecurringRevenue: 29166.6666667,
    },
    says: [
      'At the end of the period, customers pay at a rate of $350,000 a year, $350,000 more than at its start.',
      'For every $1 of ARR gained, $0.22 was lost.',
    ],
  },
  {
    given: { startingArr: 2000 },
    mode: [
      [1200, 200, 10],
      [600, 0, 6],
    ],
    figures: { endingArr: 2400, netNewArr: 400, growthRate: 20, monthlyRecurringRevenue: 200 },
    says: ['At the end of the period, customers pay at a rate of $2,400 a year, $400 more than at its start.'],
    draws: 'bars of money by Contract: Amount (accent) | 1: 1200 accent | 2: 1200 accent',
  },
  {
    given: { startingArr: 0 },
    mode: [[1200, 200, 10]],
    figures: {
      endingArr: 1200,
      netNewArr: 1200,
      growthRate: 'There was no ARR at the start, so there is no growth rate.',
      monthlyRecurringRevenue: 100,
    },
    says: ['At the end of the period, customers pay at a rate of $1,200 a year, $1,200 more than at its start.'],
  },
  {
    mode: [
      [1200, 200, 10],
      [600, 0, 0],
    ],
    figures: {
      endingArr: 'A contract without a term has no yearly value.',
      netNewArr: 'A contract without a term has no yearly value.',
      growthRate: 'A contract without a term has no yearly value.',
      monthlyRecurringRevenue: 'A contract without a term has no yearly value.',
    },
    says: [],
  },
]);

cases(arrForecast, [
  {
    given: { startingArr: 1000, newArrPerMonth: 100, monthlyChurnRate: 2, monthlyExpansionRate: 1, months: 3.9 },
    figures: { endingArr: 1267.309, growthMultiple: 1.267309 },
    says: [
      'After 3 months at this pace, customers pay at a rate of $1,267.31 a year.',
      'As churn outruns upgrades, ARR levels off at $10,000, however long this goes on.',
    ],
    draws:
      'stack of money by Month: Starting (neutral), New so far (accent), Expansion so far (gain), Churned so far (loss), ARR (line, total) | 0: 1000 0 0 0 1000 | 1: 1000 100 10 -20 1090 | 2: 1000 200 20.9 -41.8 1179.1 | 3: 1000 300 32.691 -65.382 1267.31',
  },
  {
    given: { startingArr: 1000, newArrPerMonth: 100, monthlyChurnRate: 1, monthlyExpansionRate: 1, months: 2 },
    figures: { endingArr: 1200, growthMultiple: 1.2 },
    says: [
      'After 2 months at this pace, customers pay at a rate of $1,200 a year.',
      'Upgrades make up for churn, so ARR would not fall even without a new customer.',
    ],
    draws:
      'stack of money by Month: Starting (neutral), New so far (accent), Expansion so far (gain), Churned so far (loss), ARR (line, total) | 0: 1000 0 0 0 1000 | 1: 1000 100 10 -10 1100 | 2: 1000 200 21 -21 1200',
  },
  {
    given: { months: 1 },
    figures: { endingArr: 1_055_000, growthMultiple: 1.055 },
    says: [
      'After 1 month at this pace, customers pay at a rate of $1,055,000 a year.',
      'Upgrades make up for churn, so ARR would not fall even without a new customer.',
    ],
  },
  {
    given: { startingArr: 0 },
    figures: { endingArr: 1_271_597.76205, growthMultiple: 'There is no starting ARR to compare with.' },
    says: [
      'After 24 months at this pace, customers pay at a rate of $1,271,597.76 a year.',
      'Upgrades make up for churn, so ARR would not fall even without a new customer.',
    ],
  },
  {
    given: { startingArr: 1000, newArrPerMonth: 10, monthlyChurnRate: 1, monthlyExpansionRate: 1, months: 1300 },
    figures: { endingArr: 14000, growthMultiple: 14 },
    says: [
      'After 1,300 months at this pace, customers pay at a rate of $14,000 a year.',
      'Upgrades make up for churn, so ARR would not fall even without a new customer.',
    ],
  },
  {
    given: { startingArr: 1000, newArrPerMonth: 10, monthlyChurnRate: 1, monthlyExpansionRate: 0.5, months: 1300 },
    figures: { endingArr: 1998.52087469, growthMultiple: 1.99852087469 },
    says: [
      'After 1,300 months at this pace, customers pay at a rate of $1,998.52 a year.',
      'As churn outruns upgrades, ARR levels off at $2,000, however long this goes on.',
    ],
  },
  {
    given: { newArrPerMonth: 1e308, monthlyChurnRate: 100, monthlyExpansionRate: 99, months: 0 },
    figures: { endingArr: 1_000_000, growthMultiple: 1 },
    says: ['After 0 months at this pace, customers pay at a rate of $1,000,000 a year.'],
  },
  {
    given: { months: NaN },
    figures: { endingArr: '', growthMultiple: '' },
    says: [],
  },
]);

cases(averageContractValue, [
  {
    given: { totalContractValue: 120_000, contracts: 8 },
    figures: { averageContractValue: 15000 },
    says: [
      'A contract is worth $15,000 on average.',
      'One more contract of ten times this value would lift the average to $30,000.',
    ],
  },
  {
    given: { contracts: 0 },
    figures: { averageContractValue: 'No contract was signed, so there is no average.' },
    says: [],
  },
]);

cases(averageRevenuePerUser, [
  {
    given: { revenue: 6000, users: 20, periodMonths: 3 },
    figures: { arpu: 300, arpuPerMonth: 100, arpuPerYear: 1200 },
    says: [
      'Each user or account brought in $300 on average in the period, or $100 a month.',
      'A hundred more like them would bring in $120,000 a year.',
    ],
  },
  {
    given: { periodMonths: 1 },
    figures: { arpu: 200, arpuPerMonth: 200, arpuPerYear: 2400 },
    says: [
      'Each user or account brought in $200 on average in the month.',
      'A hundred more like them would bring in $240,000 a year.',
    ],
  },
  {
    given: { periodMonths: 0 },
    figures: {
      arpu: 200,
      arpuPerMonth: 'A period of 0 months has no monthly figure.',
      arpuPerYear: 'A period of 0 months has no monthly figure.',
    },
    says: ['Each user or account brought in $200 on average in the period.'],
  },
  {
    given: { users: 0 },
    figures: {
      arpu: 'There are no users or accounts, so there is no average.',
      arpuPerMonth: 'There are no users or accounts, so there is no average.',
      arpuPerYear: 'There are no users or accounts, so there is no average.',
    },
    says: [],
  },
]);

cases(billings, [
  {
    given: { revenue: 100, deferredStart: 50, deferredEnd: 30 },
    figures: { billings: 80, changeInDeferred: -20 },
    says: [
      'Billings for the period come to $80, which is $20 less than the revenue recognized.',
      'Less was invoiced than earned: revenue drew on invoices of earlier periods.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Revenue: 100 total | Change in deferred revenue: -20 loss | Billings: 80 total',
  },
  {
    given: { revenue: 100, deferredStart: 30, deferredEnd: 50 },
    figures: { billings: 120, changeInDeferred: 20 },
    says: [
      'Billings for the period come to $120, which is $20 more than the revenue recognized.',
      'More was invoiced than earned: customers have paid or been billed for service still to come.',
    ],
  },
  {
    given: { revenue: 100, deferredStart: 30, deferredEnd: 30 },
    figures: { billings: 100, changeInDeferred: 0 },
    says: [
      'Billings for the period come to $100, which is the same as the revenue recognized.',
      'What was invoiced is what was earned.',
    ],
  },
]);

cases(committedAnnualRecurringRevenue, [
  {
    given: { liveArr: 1000, signedNotLiveArr: 200, committedExpansionArr: 50, knownChurnArr: 150 },
    figures: { committedArr: 1100, upliftRate: 10 },
    says: [
      'With everything signed and every notice received, customers are committed to $1,100 a year.',
      'If all of it goes live and nobody else leaves, live ARR rises by 10%.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Live: 1000 total | Signed, not live: 200 gain | Expansion: 50 gain | Known churn: -150 loss | Committed: 1100 total',
  },
  {
    given: { liveArr: 1000, signedNotLiveArr: 200, committedExpansionArr: 50, knownChurnArr: 350 },
    figures: { committedArr: 900, upliftRate: -10 },
    says: [
      'With everything signed and every notice received, customers are committed to $900 a year.',
      'If all of it goes live and nobody else leaves, live ARR falls by 10%.',
    ],
  },
  {
    given: { liveArr: 1000, signedNotLiveArr: 200, committedExpansionArr: 50, knownChurnArr: 250 },
    figures: { committedArr: 1000, upliftRate: 0 },
    says: [
      'With everything signed and every notice received, customers are committed to $1,000 a year.',
      'What is signed and what is about to leave cancel out.',
    ],
  },
  {
    given: { liveArr: 0 },
    figures: { committedArr: 120_000, upliftRate: 'Nothing is live yet, so there is nothing to compare with.' },
    says: ['With everything signed and every notice received, customers are committed to $120,000 a year.'],
  },
]);

cases(contractArr, [
  {
    given: { totalValue: 3000, oneOffFees: 600, termMonths: 24 },
    figures: { annualValue: 1200, monthlyValue: 100, recurringTotal: 2400 },
    says: [
      'The contract is worth $1,200 a year, not counting one-off fees.',
      'With the one-off fees left in, it would read $300 a year too high.',
    ],
  },
  {
    given: { totalValue: 3000, oneOffFees: 0, termMonths: 12 },
    figures: { annualValue: 3000, monthlyValue: 250, recurringTotal: 3000 },
    says: [
      'The contract is worth $3,000 a year, not counting one-off fees.',
      'No one-off fee was taken out: all of this contract recurs.',
    ],
  },
  {
    given: { totalValue: 3000, oneOffFees: 0, termMonths: 6 },
    figures: { annualValue: 6000, monthlyValue: 500, recurringTotal: 3000 },
    says: [
      'The contract is worth $6,000 a year, not counting one-off fees.',
      'No one-off fee was taken out: all of this contract recurs.',
      'The term is shorter than a year, so the yearly value exceeds what the contract pays. Count it as ARR only if you expect a renewal.',
    ],
  },
  {
    given: { termMonths: 0 },
    figures: {
      annualValue: 'A contract without a term has no yearly value.',
      monthlyValue: 'A contract without a term has no yearly value.',
      recurringTotal: 12000,
    },
    says: [],
  },
]);

cases(monthlyRecurringRevenue, [
  {
    given: {
      startingMrr: 1000,
      newMrr: 100,
      expansionMrr: 60,
      reactivationMrr: 40,
      contractionMrr: 30,
      churnedMrr: 50,
    },
    figures: {
      endingMrr: 1120,
      netNewMrr: 120,
      annualRunRate: 13440,
      growthRate: 12,
      expansionRate: 6,
      contractionRate: 3,
    },
    says: [
      'MRR is $1,120 at the end of the month, $120 more than at its start.',
      'Twelve months like this one would add $1,440.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Starting: 1000 total | New: 100 gain | Expansion: 60 gain | Reactivation: 40 gain | Contraction: -30 loss | Churned: -50 loss | Ending: 1120 total',
  },
  {
    given: { newMrr: 0, expansionMrr: 0, reactivationMrr: 0 },
    figures: {
      endingMrr: 94000,
      netNewMrr: -6000,
      annualRunRate: 1_128_000,
      growthRate: -6,
      expansionRate: 0,
      contractionRate: 2,
    },
    says: [
      'MRR is $94,000 at the end of the month, $6,000 less than at its start.',
      'Twelve months like this one would take away $72,000.',
    ],
  },
  {
    given: { newMrr: 0, expansionMrr: 0, reactivationMrr: 6000 },
    figures: {
      endingMrr: 100_000,
      netNewMrr: 0,
      annualRunRate: 1_200_000,
      growthRate: 0,
      expansionRate: 0,
      contractionRate: 2,
    },
    says: [
      'MRR is $100,000 at the end of the month, the same as at its start.',
      'Twelve months like this one would add $0.',
    ],
  },
  {
    given: { startingMrr: 0 },
    figures: {
      endingMrr: 13000,
      netNewMrr: 13000,
      annualRunRate: 156_000,
      growthRate: 'There was no MRR at the start, so there is no rate.',
      expansionRate: 'There was no MRR at the start, so there is no rate.',
      contractionRate: 'There was no MRR at the start, so there is no rate.',
    },
    says: [
      'MRR is $13,000 at the end of the month, $13,000 more than at its start.',
      'Twelve months like this one would add $156,000.',
    ],
  },
]);

cases(remainingPerformanceObligation, [
  {
    given: { deferredRevenue: 100, backlog: 300, dueWithin12Months: 250 },
    figures: { totalRpo: 400, currentRpo: 250, currentShare: 62.5 },
    says: [
      '$400 is under contract and not yet recognized as revenue; $250 of it will be within 12 months.',
      '37.5% of it comes after 12 months.',
    ],
    draws: 'bars of money by Recognized: Amount (accent) | Within 12 months: 250 accent | Later: 150 second',
  },
  {
    given: { deferredRevenue: 0, backlog: 0, dueWithin12Months: 0 },
    figures: { totalRpo: 0, currentRpo: 0, currentShare: 'Nothing is under contract, so there is no share.' },
    says: ['$0 is under contract and not yet recognized as revenue; $0 of it will be within 12 months.'],
  },
  {
    given: { dueWithin12Months: NaN },
    figures: { totalRpo: 1_300_000, currentRpo: '', currentShare: '' },
    says: ['$1,300,000 is under contract and not yet recognized as revenue.'],
  },
]);

cases(renewalRate, [
  {
    given: { contractsDue: 50, contractsRenewed: 40, valueDue: 1000, valueRenewed: 900 },
    figures: { contractRenewalRate: 80, valueRenewalRate: 90 },
    says: [
      '80% of the contracts up for renewal were renewed, and 90% of their value.',
      'More of the value than of the contracts stayed: those that left were small, or those that stayed grew.',
    ],
  },
  {
    given: { contractsDue: 50, contractsRenewed: 40, valueDue: 1000, valueRenewed: 700 },
    figures: { contractRenewalRate: 80, valueRenewalRate: 70 },
    says: [
      '80% of the contracts up for renewal were renewed, and 70% of their value.',
      'Less of the value than of the contracts stayed: those that left were large, or those that stayed shrank.',
    ],
  },
  {
    given: { contractsDue: 50, contractsRenewed: 40, valueDue: 1000, valueRenewed: 800 },
    figures: { contractRenewalRate: 80, valueRenewalRate: 80 },
    says: [
      '80% of the contracts up for renewal were renewed, and 80% of their value.',
      'Contracts and their value were renewed alike.',
    ],
  },
  {
    given: { valueDue: 0, valueRenewed: 0 },
    figures: { contractRenewalRate: 85, valueRenewalRate: 'No value was up for renewal, so there is no rate.' },
    says: ['85% of the contracts up for renewal were renewed.'],
  },
  {
    given: { contractsDue: 0, contractsRenewed: 0 },
    figures: { contractRenewalRate: 'No contract was up for renewal, so there is no rate.', valueRenewalRate: 90 },
    says: [],
  },
]);

cases(revenueRetention, [
  {
    given: { startingMrr: 1000, expansionMrr: 150, contractionMrr: 40, churnedMrr: 60 },
    figures: { netRevenueRetention: 105, grossRevenueRetention: 90, grossRevenueChurn: 10, netRevenueChurn: -5 },
    says: [
      'The group now pays 105% of what it paid at the start; without its upgrades it would pay 90%.',
      'Without a single new customer, revenue would have grown by 5%.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Starting: 1000 total | Churned: -60 loss | Contraction: -40 loss | Kept (gross): 900 total | Expansion: 150 gain | Now (net): 1050 total',
  },
  {
    given: { startingMrr: 1000, expansionMrr: 50, contractionMrr: 40, churnedMrr: 60 },
    figures: { netRevenueRetention: 95, grossRevenueRetention: 90, grossRevenueChurn: 10, netRevenueChurn: 5 },
    says: [
      'The group now pays 95% of what it paid at the start; without its upgrades it would pay 90%.',
      'Without a single new customer, revenue would have shrunk by 5%.',
    ],
  },
  {
    given: { startingMrr: 1000, expansionMrr: 100, contractionMrr: 40, churnedMrr: 60 },
    figures: { netRevenueRetention: 100, grossRevenueRetention: 90, grossRevenueChurn: 10, netRevenueChurn: 0 },
    says: [
      'The group now pays 100% of what it paid at the start; without its upgrades it would pay 90%.',
      'Without a single new customer, revenue would have stayed as it was.',
    ],
  },
  {
    given: { startingMrr: 0, contractionMrr: 0, churnedMrr: 0 },
    figures: {
      netRevenueRetention: 'There was no MRR at the start, so there is nothing to keep.',
      grossRevenueRetention: 'There was no MRR at the start, so there is nothing to keep.',
      grossRevenueChurn: 'There was no MRR at the start, so there is nothing to keep.',
      netRevenueChurn: 'There was no MRR at the start, so there is nothing to keep.',
    },
    says: [],
  },
]);

cases(runRate, [
  {
    given: { revenue: 600, periodMonths: 4 },
    figures: { annualRunRate: 1800, monthlyRunRate: 150 },
    says: ['At this pace, a year would bring in $1,800.', 'A one-time sale counts 3 times in it.'],
  },
  {
    given: { periodMonths: 12 },
    figures: { annualRunRate: 250_000, monthlyRunRate: 20833.3333333 },
    says: ['At this pace, a year would bring in $250,000.', 'A one-time sale counts 1 time in it.'],
  },
  {
    given: { periodMonths: 0 },
    figures: {
      annualRunRate: 'A period of 0 months has no yearly rate.',
      monthlyRunRate: 'A period of 0 months has no yearly rate.',
    },
    says: [],
  },
]);

cases(saasQuickRatio, [
  {
    given: { newMrr: 30, expansionMrr: 10, contractionMrr: 5, churnedMrr: 15 },
    figures: { quickRatio: 2 },
    says: ['The MRR gained was 2 times the MRR lost.', 'Of each $1 gained, $0.50 only makes up for what was lost.'],
    draws:
      'bars of money by Movement: Amount (accent) | New: 30 gain | Expansion: 10 gain | Contraction: 5 loss | Churned: 15 loss',
  },
  {
    given: { contractionMrr: 0, churnedMrr: 0 },
    figures: { quickRatio: 'Nothing was lost, so there is nothing to divide by.' },
    says: [],
  },
  {
    given: { newMrr: 10, expansionMrr: 0, contractionMrr: 3, churnedMrr: 4 },
    figures: { quickRatio: 1.42857142857 },
    says: ['The MRR gained was 1.43 times the MRR lost.', 'Of each $1 gained, $0.70 only makes up for what was lost.'],
  },
  {
    given: { newMrr: 0, expansionMrr: 0 },
    figures: { quickRatio: 0 },
    says: ['The MRR gained was 0 times the MRR lost.'],
  },
]);

cases(totalContractValue, [
  {
    given: { monthlyFee: 100, termMonths: 24, oneOffFees: 600 },
    figures: { totalContractValue: 3000, firstYearValue: 1800, annualContractValue: 1200, recurringTotal: 2400 },
    says: [
      'The customer commits to $3,000 in all, $1,800 of it in the first year.',
      '80% of it recurs; only that part belongs in ARR.',
    ],
  },
  {
    given: { monthlyFee: 100, termMonths: 6, oneOffFees: 600 },
    figures: { totalContractValue: 1200, firstYearValue: 1200, annualContractValue: 1200, recurringTotal: 600 },
    says: [
      'The customer commits to $1,200 in all, $1,200 of it in the first year.',
      '50% of it recurs; only that part belongs in ARR.',
    ],
  },
  {
    given: { monthlyFee: 0, oneOffFees: 0 },
    figures: { totalContractValue: 0, firstYearValue: 0, annualContractValue: 0, recurringTotal: 0 },
    says: ['The customer commits to $0 in all, $0 of it in the first year.'],
  },
]);
