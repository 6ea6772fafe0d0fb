import type { Calculator } from './calculator.ts';
import annualRecurringRevenue from './list/annual-recurring-revenue.ts';
import arrForecast from './list/arr-forecast.ts';
import averageContractValue from './list/average-contract-value.ts';
import averageDealSize from './list/average-deal-size.ts';
import averageRevenuePerUser from './list/average-revenue-per-user.ts';
import averageSellingPrice from './list/average-selling-price.ts';
import bantScorecard from './list/bant-scorecard.ts';
import billings from './list/billings.ts';
import burnMultiple from './list/burn-multiple.ts';
import burnRateAndRunway from './list/burn-rate-and-runway.ts';
import cacPaybackPeriod from './list/cac-payback-period.ts';
import committedAnnualRecurringRevenue from './list/committed-annual-recurring-revenue.ts';
import contractArr from './list/contract-arr.ts';
import customerAcquisitionCost from './list/customer-acquisition-cost.ts';
import customerChurnRate from './list/customer-churn-rate.ts';
import customerHealthScore from './list/customer-health-score.ts';
import customerLifetimeValue from './list/customer-lifetime-value.ts';
import forecastAccuracy from './list/forecast-accuracy.ts';
import leadResponseTime from './list/lead-response-time.ts';
import leadScoring from './list/lead-scoring.ts';
import ltvToCacRatio from './list/ltv-to-cac-ratio.ts';
import meddiccScorecard from './list/meddicc-scorecard.ts';
import monthlyRecurringRevenue from './list/monthly-recurring-revenue.ts';
import netPromoterScore from './list/net-promoter-score.ts';
import rampTime from './list/ramp-time.ts';
import remainingPerformanceObligation from './list/remaining-performance-obligation.ts';
import renewalRate from './list/renewal-rate.ts';
import revenueRetention from './list/revenue-retention.ts';
import ruleOf40 from './list/rule-of-40.ts';
import runRate from './list/run-rate.ts';
import saasMagicNumber from './list/saas-magic-number.ts';
import saasQuickRatio from './list/saas-quick-ratio.ts';
import timeToValue from './list/time-to-value.ts';
import totalContractValue from './list/total-contract-value.ts';
import weightedSalesPipeline from './list/weighted-sales-pipeline.ts';

/** Every calculator. A file that is missing here fails a test. */
export const calculators: readonly Calculator[] = [
  annualRecurringRevenue,
  arrForecast,
  averageContractValue,
  averageDealSize,
  averageRevenuePerUser,
  averageSellingPrice,
  bantScorecard,
  billings,
  burnMultiple,
  burnRateAndRunway,
  cacPaybackPeriod,
  committedAnnualRecurringRevenue,
  contractArr,
  customerAcquisitionCost,
  customerChurnRate,
  customerHealthScore,
  customerLifetimeValue,
  forecastAccuracy,
  leadResponseTime,
  leadScoring,
  ltvToCacRatio,
  meddiccScorecard,
  monthlyRecurringRevenue,
  netPromoterScore,
  rampTime,
  remainingPerformanceObligation,
  renewalRate,
  revenueRetention,
  ruleOf40,
  runRate,
  saasMagicNumber,
  saasQuickRatio,
  timeToValue,
  totalContractValue,
  weightedSalesPipeline,
];

/** A calculator by its id. */
export const calculatorById: ReadonlyMap<string, Calculator> = new Map(calculators.map((calculator) => [calculator.id, calculator]));
