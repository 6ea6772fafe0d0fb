import type { Calculator } from './calculator.ts';
import abTesting from './list/ab-testing.ts';
import annualRecurringRevenue from './list/annual-recurring-revenue.ts';
import arrForecast from './list/arr-forecast.ts';
import averageContractValue from './list/average-contract-value.ts';
import averageDealSize from './list/average-deal-size.ts';
import averageHandleTime from './list/average-handle-time.ts';
import averageResolutionTime from './list/average-resolution-time.ts';
import averageRevenuePerUser from './list/average-revenue-per-user.ts';
import averageSellingPrice from './list/average-selling-price.ts';
import billings from './list/billings.ts';
import burnMultiple from './list/burn-multiple.ts';
import burnRateAndRunway from './list/burn-rate-and-runway.ts';
import cacPaybackPeriod from './list/cac-payback-period.ts';
import committedAnnualRecurringRevenue from './list/committed-annual-recurring-revenue.ts';
import contractArr from './list/contract-arr.ts';
import conversionFunnel from './list/conversion-funnel.ts';
import customerAcquisitionCost from './list/customer-acquisition-cost.ts';
import customerChurnRate from './list/customer-churn-rate.ts';
import customerEffortScore from './list/customer-effort-score.ts';
import customerLifetimeValue from './list/customer-lifetime-value.ts';
import customerSatisfactionScore from './list/customer-satisfaction-score.ts';
import cxScore from './list/cx-score.ts';
import dealVelocity from './list/deal-velocity.ts';
import emailPerformance from './list/email-performance.ts';
import firstContactResolution from './list/first-contact-resolution.ts';
import leadVelocityRate from './list/lead-velocity-rate.ts';
import ltvToCacRatio from './list/ltv-to-cac-ratio.ts';
import marketingAttribution from './list/marketing-attribution.ts';
import monthlyRecurringRevenue from './list/monthly-recurring-revenue.ts';
import netPromoterScore from './list/net-promoter-score.ts';
import onTargetEarnings from './list/on-target-earnings.ts';
import outreachActivity from './list/outreach-activity.ts';
import pipelineCoverage from './list/pipeline-coverage.ts';
import productAdoption from './list/product-adoption.ts';
import quotaAttainment from './list/quota-attainment.ts';
import remainingPerformanceObligation from './list/remaining-performance-obligation.ts';
import renewalRate from './list/renewal-rate.ts';
import revenueRetention from './list/revenue-retention.ts';
import ruleOf40 from './list/rule-of-40.ts';
import runRate from './list/run-rate.ts';
import saasMagicNumber from './list/saas-magic-number.ts';
import saasQuickRatio from './list/saas-quick-ratio.ts';
import salesCapacityPlanning from './list/sales-capacity-planning.ts';
import salesCycle from './list/sales-cycle.ts';
import salesVelocity from './list/sales-velocity.ts';
import sampleSize from './list/sample-size.ts';
import shareOfWallet from './list/share-of-wallet.ts';
import surveySampleSize from './list/survey-sample-size.ts';
import totalContractValue from './list/total-contract-value.ts';
import winRate from './list/win-rate.ts';

/** Every calculator. A file that is missing here fails a test. */
export const calculators: readonly Calculator[] = [
  abTesting,
  annualRecurringRevenue,
  arrForecast,
  averageContractValue,
  averageDealSize,
  averageHandleTime,
  averageResolutionTime,
  averageRevenuePerUser,
  averageSellingPrice,
  billings,
  burnMultiple,
  burnRateAndRunway,
  cacPaybackPeriod,
  committedAnnualRecurringRevenue,
  contractArr,
  conversionFunnel,
  customerAcquisitionCost,
  customerChurnRate,
  customerEffortScore,
  customerLifetimeValue,
  customerSatisfactionScore,
  cxScore,
  dealVelocity,
  emailPerformance,
  firstContactResolution,
  leadVelocityRate,
  ltvToCacRatio,
  marketingAttribution,
  monthlyRecurringRevenue,
  netPromoterScore,
  onTargetEarnings,
  outreachActivity,
  pipelineCoverage,
  productAdoption,
  quotaAttainment,
  remainingPerformanceObligation,
  renewalRate,
  revenueRetention,
  ruleOf40,
  runRate,
  saasMagicNumber,
  saasQuickRatio,
  salesCapacityPlanning,
  salesCycle,
  salesVelocity,
  sampleSize,
  shareOfWallet,
  surveySampleSize,
  totalContractValue,
  winRate,
];

/** A calculator by its id. */
export const calculatorById: ReadonlyMap<string, Calculator> = new Map(calculators.map((calculator) => [calculator.id, calculator]));
