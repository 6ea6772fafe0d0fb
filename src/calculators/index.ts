import type { Calculator } from './calculator.ts';
import abTesting from './list/ab-testing.ts';
import annualRecurringRevenue from './list/annual-recurring-revenue.ts';
import arrForecast from './list/arr-forecast.ts';
import automationRate from './list/automation-rate.ts';
import averageContractValue from './list/average-contract-value.ts';
import averageDealSize from './list/average-deal-size.ts';
import averageHandleTime from './list/average-handle-time.ts';
import averageResolutionTime from './list/average-resolution-time.ts';
import averageRevenuePerUser from './list/average-revenue-per-user.ts';
import averageSellingPrice from './list/average-selling-price.ts';
import bantScorecard from './list/bant-scorecard.ts';
import baselineSales from './list/baseline-sales.ts';
import billings from './list/billings.ts';
import brandAwareness from './list/brand-awareness.ts';
import breakEvenPoint from './list/break-even-point.ts';
import burnMultiple from './list/burn-multiple.ts';
import burnRateAndRunway from './list/burn-rate-and-runway.ts';
import cacPaybackPeriod from './list/cac-payback-period.ts';
import clickThroughRate from './list/click-through-rate.ts';
import committedAnnualRecurringRevenue from './list/committed-annual-recurring-revenue.ts';
import contractArr from './list/contract-arr.ts';
import contributionMargin from './list/contribution-margin.ts';
import conversionFunnel from './list/conversion-funnel.ts';
import conversionRate from './list/conversion-rate.ts';
import costPerAcquisition from './list/cost-per-acquisition.ts';
import costPerClick from './list/cost-per-click.ts';
import costPerLead from './list/cost-per-lead.ts';
import costPerMille from './list/cost-per-mille.ts';
import customerAcquisitionCost from './list/customer-acquisition-cost.ts';
import customerChurnRate from './list/customer-churn-rate.ts';
import customerEffortScore from './list/customer-effort-score.ts';
import customerHealthScore from './list/customer-health-score.ts';
import customerLifetimeValue from './list/customer-lifetime-value.ts';
import customerProfitability from './list/customer-profitability.ts';
import customerSatisfactionScore from './list/customer-satisfaction-score.ts';
import cxScore from './list/cx-score.ts';
import dealVelocity from './list/deal-velocity.ts';
import discounting from './list/discounting.ts';
import economicOrderQuantity from './list/economic-order-quantity.ts';
import emailPerformance from './list/email-performance.ts';
import firstContactResolution from './list/first-contact-resolution.ts';
import forecastAccuracy from './list/forecast-accuracy.ts';
import grossMargin from './list/gross-margin.ts';
import incrementalSales from './list/incremental-sales.ts';
import leadResponseTime from './list/lead-response-time.ts';
import leadScoring from './list/lead-scoring.ts';
import leadVelocityRate from './list/lead-velocity-rate.ts';
import ltvToCacRatio from './list/ltv-to-cac-ratio.ts';
import marketShare from './list/market-share.ts';
import marketSize from './list/market-size.ts';
import marketingAttribution from './list/marketing-attribution.ts';
import meddiccScorecard from './list/meddicc-scorecard.ts';
import monthlyRecurringRevenue from './list/monthly-recurring-revenue.ts';
import netPromoterScore from './list/net-promoter-score.ts';
import onTargetEarnings from './list/on-target-earnings.ts';
import outreachActivity from './list/outreach-activity.ts';
import pipelineCoverage from './list/pipeline-coverage.ts';
import productAdoption from './list/product-adoption.ts';
import quotaAttainment from './list/quota-attainment.ts';
import rampTime from './list/ramp-time.ts';
import remainingPerformanceObligation from './list/remaining-performance-obligation.ts';
import renewalRate from './list/renewal-rate.ts';
import returnOnAdSpend from './list/return-on-ad-spend.ts';
import returnOnInvestment from './list/return-on-investment.ts';
import returnOnMarketingInvestment from './list/return-on-marketing-investment.ts';
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
import timeToValue from './list/time-to-value.ts';
import totalAudienceMeasurement from './list/total-audience-measurement.ts';
import totalContractValue from './list/total-contract-value.ts';
import totalCostOfOwnership from './list/total-cost-of-ownership.ts';
import uptime from './list/uptime.ts';
import webEngagement from './list/web-engagement.ts';
import weightedSalesPipeline from './list/weighted-sales-pipeline.ts';
import winRate from './list/win-rate.ts';

/** Every calculator. A file that is missing here fails a test. */
export const calculators: readonly Calculator[] = [
  abTesting,
  annualRecurringRevenue,
  arrForecast,
  automationRate,
  averageContractValue,
  averageDealSize,
  averageHandleTime,
  averageResolutionTime,
  averageRevenuePerUser,
  averageSellingPrice,
  bantScorecard,
  baselineSales,
  billings,
  brandAwareness,
  breakEvenPoint,
  burnMultiple,
  burnRateAndRunway,
  cacPaybackPeriod,
  clickThroughRate,
  committedAnnualRecurringRevenue,
  contractArr,
  contributionMargin,
  conversionFunnel,
  conversionRate,
  costPerAcquisition,
  costPerClick,
  costPerLead,
  costPerMille,
  customerAcquisitionCost,
  customerChurnRate,
  customerEffortScore,
  customerHealthScore,
  customerLifetimeValue,
  customerProfitability,
  customerSatisfactionScore,
  cxScore,
  dealVelocity,
  discounting,
  economicOrderQuantity,
  emailPerformance,
  firstContactResolution,
  forecastAccuracy,
  grossMargin,
  incrementalSales,
  leadResponseTime,
  leadScoring,
  leadVelocityRate,
  ltvToCacRatio,
  marketShare,
  marketSize,
  marketingAttribution,
  meddiccScorecard,
  monthlyRecurringRevenue,
  netPromoterScore,
  onTargetEarnings,
  outreachActivity,
  pipelineCoverage,
  productAdoption,
  quotaAttainment,
  rampTime,
  remainingPerformanceObligation,
  renewalRate,
  returnOnAdSpend,
  returnOnInvestment,
  returnOnMarketingInvestment,
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
  timeToValue,
  totalAudienceMeasurement,
  totalContractValue,
  totalCostOfOwnership,
  uptime,
  webEngagement,
  weightedSalesPipeline,
  winRate,
];

/** A calculator by its id. */
export const calculatorById: ReadonlyMap<string, Calculator> = new Map(
  calculators.map((calculator) => [calculator.id, calculator]),
);
