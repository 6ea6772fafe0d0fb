import type { Rows } from './calculator.ts';

/** A worked example that somebody else has published. */
export interface PublishedExample {
  readonly calculator: string;
  readonly inputs: Readonly<Record<string, number | Rows>>;
  /** The figures as they were published, by output. */
  readonly expected: Readonly<Record<string, number>>;
  /** How far a figure may lie from the published one, which was rounded. */
  readonly tolerance: number;
  /** Who published it, and where. */
  readonly source: string;
}

/** Every published example that the calculators are held against. The tests run all of them. */
export const publishedExamples: readonly PublishedExample[] = [
  {
    calculator: 'net-promoter-score',
    inputs: { promoters: 291, passives: 476, detractors: 395 },
    expected: { nps: -9, marginOfError: 4.4 },
    tolerance: 0.5,
    source: 'talkstats.com thread "Net Promoter Score: calculating confidence intervals"',
  },
  {
    calculator: 'net-promoter-score',
    inputs: { promoters: 27, passives: 30, detractors: 16 },
    expected: { nps: 15.07 },
    tolerance: 0.005,
    source: 'omnicalculator.com/finance/nps, the full 0 to 10 distribution example',
  },
  {
    calculator: 'customer-satisfaction-score',
    inputs: { satisfied: 30, responses: 50 },
    expected: { csat: 60 },
    tolerance: 1e-9,
    source: 'intercom.help, "What is CSAT and how is it calculated" (voc-metrics)',
  },
  {
    calculator: 'customer-lifetime-value',
    inputs: { monthlyRevenuePerCustomer: 200, grossMargin: 85, monthlyChurnRate: 3 },
    expected: { marginLtv: 5667 },
    tolerance: 0.5,
    source: 'abracalc.com, customer lifetime value calculator',
  },
  {
    calculator: 'customer-lifetime-value',
    inputs: { monthlyRevenuePerCustomer: 100, grossMargin: 80, monthlyChurnRate: 5 },
    expected: { marginLtv: 1600, averageLifeMonths: 20 },
    tolerance: 1e-6,
    source: 'calculatorlib.com, SaaS lifetime value calculator',
  },
  {
    calculator: 'customer-lifetime-value',
    inputs: { monthlyRevenuePerCustomer: 1226, grossMargin: 78, monthlyChurnRate: 1.4 },
    expected: { marginLtv: 68306 },
    tolerance: 0.6,
    source: 'pulserevops.com, sales-trainings q105',
  },
  {
    calculator: 'cac-payback-period',
    inputs: { cac: 600, monthlyRevenuePerCustomer: 120, grossMargin: 80 },
    expected: { paybackMonths: 6.25, monthlyGrossProfit: 96 },
    tolerance: 1e-9,
    source: 'callculator.cc, pre-seed payback calculator',
  },
  {
    calculator: 'cac-payback-period',
    inputs: { cac: 200, monthlyRevenuePerCustomer: 50, grossMargin: 75 },
    expected: { paybackMonths: 5.33 },
    tolerance: 0.005,
    source: 'scoutmytool.com, CAC payback period',
  },
  {
    calculator: 'revenue-retention',
    inputs: { startingMrr: 100000, expansionMrr: 15000, contractionMrr: 5000, churnedMrr: 10000 },
    expected: { netRevenueRetention: 100 },
    tolerance: 1e-9,
    source: 'metrickittools.com, glossary, NRR',
  },
  {
    calculator: 'revenue-retention',
    inputs: { startingMrr: 100000, expansionMrr: 0, contractionMrr: 6000, churnedMrr: 8000 },
    expected: { grossRevenueRetention: 86 },
    tolerance: 1e-9,
    source: 'superleap.com, gross revenue retention',
  },
  {
    calculator: 'saas-quick-ratio',
    inputs: { newMrr: 95000, expansionMrr: 28000, churnedMrr: 18000, contractionMrr: 7000 },
    expected: { quickRatio: 4.92 },
    tolerance: 0.005,
    source: 'super-calc.com, SaaS quick ratio calculator',
  },
  {
    calculator: 'saas-quick-ratio',
    inputs: { newMrr: 24000, expansionMrr: 0, churnedMrr: 4000, contractionMrr: 0 },
    expected: { quickRatio: 6 },
    tolerance: 1e-9,
    source: 'learn.profitwell.com, SaaS quick ratio',
  },
  {
    calculator: 'saas-magic-number',
    inputs: { revenueThisQuarter: 1480000, revenueLastQuarter: 1000000, salesMarketingLastQuarter: 1800000 },
    expected: { magicNumber: 1.07, annualisedGrowth: 1920000 },
    tolerance: 0.005,
    source: 'xlslides.com, SaaS magic number calculator (growth of the quarter 480,000)',
  },
  {
    calculator: 'rule-of-40',
    inputs: { growthRate: 55, profitMargin: -10 },
    expected: { score: 45 },
    tolerance: 1e-9,
    source: 'pitchkit.net, glossary, rule of 40',
  },
  {
    calculator: 'burn-multiple',
    inputs: { netBurn: 3000000, netNewArr: 1000000 },
    expected: { burnMultiple: 3 },
    tolerance: 1e-9,
    source: 'David Sacks, transcript of a talk on the burn multiple',
  },
  {
    calculator: 'sales-velocity',
    inputs: { opportunities: 18, averageDealSize: 42000, winRate: 24, cycleDays: 78 },
    expected: { velocityPerDay: 2326 },
    tolerance: 0.5,
    source: 'winsabove, glossary, sales velocity',
  },
  {
    calculator: 'weighted-sales-pipeline',
    inputs: {
      deals: [
        [200000, 30],
        [50000, 80],
      ],
    },
    expected: { weightedValue: 100000 },
    tolerance: 1e-6,
    source: 'resources.rework.com, weighted pipeline (60,000 and 40,000)',
  },
  {
    calculator: 'pipeline-coverage',
    inputs: { openPipeline: 2400000, quota: 800000, closedSoFar: 0 },
    expected: { coverage: 3 },
    tolerance: 1e-9,
    source: 'calclet.com, sales pipeline coverage ratio calculator',
  },
  {
    calculator: 'win-rate',
    inputs: { dealsWon: 45, dealsLost: 135, dealsOpen: 80 },
    expected: { winRateDecided: 25 },
    tolerance: 1e-9,
    source: 'contextawareanalytics.com, win rate',
  },
  {
    calculator: 'lead-velocity-rate',
    inputs: { qualifiedLeadsThisMonth: 230, qualifiedLeadsLastMonth: 200 },
    expected: { leadVelocityRate: 15 },
    tolerance: 1e-9,
    source: 'runfutureproof.com, lead velocity rate',
  },
  {
    calculator: 'customer-churn-rate',
    inputs: { startingCustomers: 100, lostCustomers: 1, periodMonths: 1 },
    expected: { annualChurnRate: 11.36 },
    tolerance: 0.005,
    source: 'toption.org, monthly to annual churn',
  },
  {
    calculator: 'customer-churn-rate',
    inputs: { startingCustomers: 100, lostCustomers: 10, periodMonths: 1 },
    expected: { annualChurnRate: 71.76 },
    tolerance: 0.005,
    source: 'toption.org, monthly to annual churn',
  },
  {
    calculator: 'quota-attainment',
    inputs: { closedRevenue: 235000, quota: 250000 },
    expected: { attainment: 94 },
    tolerance: 1e-9,
    source: 'yourprofoundinfo.com, sales commission with quota',
  },
  {
    calculator: 'on-target-earnings',
    inputs: { baseSalary: 75000, targetCommission: 75000, quota: 1000000 },
    expected: { onTargetEarnings: 150000, commissionRate: 7.5 },
    tolerance: 1e-9,
    source: 'yourprofoundinfo.com, sales commission with quota',
  },
  {
    calculator: 'return-on-ad-spend',
    inputs: { adRevenue: 4000, adSpend: 1000 },
    expected: { roas: 4 },
    tolerance: 1e-9,
    source: 'jemsu.com, ROAS formula',
  },
  {
    calculator: 'return-on-investment',
    inputs: { cost: 15000, proceeds: 45000 },
    expected: { roi: 200, netGain: 30000 },
    tolerance: 1e-9,
    source: 'freesmartcalculator.com, online marketing conversion calculator',
  },
  {
    calculator: 'break-even-point',
    inputs: { fixedCosts: 10000, pricePerUnit: 5, variableCostPerUnit: 2 },
    expected: { breakEvenUnits: 3333.3333 },
    tolerance: 0.001,
    source: 'blackarrow.asia, break-even (3,334 when rounded up)',
  },
  {
    calculator: 'economic-order-quantity',
    inputs: { annualDemand: 1300, orderCost: 8, holdingCostPerUnit: 0.225 },
    expected: { orderQuantity: 304.0467800264368, totalAnnualCost: 68.41052550594827 },
    tolerance: 1e-9,
    source: 'stockpyl, tests/test_eoq.py (Snyder and Shen, example 3.1)',
  },
  {
    calculator: 'economic-order-quantity',
    inputs: { annualDemand: 500, orderCost: 600, holdingCostPerUnit: 9.6 },
    expected: { orderQuantity: 250, totalAnnualCost: 2400 },
    tolerance: 1e-9,
    source: 'R package Inventorymodel, EOQ',
  },
  {
    calculator: 'contract-arr',
    inputs: { totalValue: 90000, oneOffFees: 0, termMonths: 36 },
    expected: { annualValue: 30000 },
    tolerance: 1e-9,
    source: 'retriever.run, GTM glossary, ACV',
  },
];
