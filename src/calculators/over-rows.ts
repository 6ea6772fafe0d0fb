import type { Calculator } from './calculator.ts';
import annualRecurringRevenue from './list/annual-recurring-revenue.ts';
import customerHealthScore from './list/customer-health-score.ts';
import customerSatisfactionScore from './list/customer-satisfaction-score.ts';
import forecastAccuracy from './list/forecast-accuracy.ts';
import leadResponseTime from './list/lead-response-time.ts';
import leadScoring from './list/lead-scoring.ts';
import netPromoterScore from './list/net-promoter-score.ts';
import rampTime from './list/ramp-time.ts';
import timeToValue from './list/time-to-value.ts';
import weightedSalesPipeline from './list/weighted-sales-pipeline.ts';

/** Every calculator that has rows, for the worker that reads and counts a great many of them. */
export const calculatorsOverRows: readonly Calculator[] = [
  annualRecurringRevenue,
  customerHealthScore,
  customerSatisfactionScore,
  forecastAccuracy,
  leadResponseTime,
  leadScoring,
  netPromoterScore,
  rampTime,
  timeToValue,
  weightedSalesPipeline,
];
