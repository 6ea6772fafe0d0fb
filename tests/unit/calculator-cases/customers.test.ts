import cacPaybackPeriod from '../../../src/calculators/list/cac-payback-period.ts';
import customerAcquisitionCost from '../../../src/calculators/list/customer-acquisition-cost.ts';
import customerChurnRate from '../../../src/calculators/list/customer-churn-rate.ts';
import customerHealthScore from '../../../src/calculators/list/customer-health-score.ts';
import customerLifetimeValue from '../../../src/calculators/list/customer-lifetime-value.ts';
import customerProfitability from '../../../src/calculators/list/customer-profitability.ts';
import ltvToCacRatio from '../../../src/calculators/list/ltv-to-cac-ratio.ts';
import shareOfWallet from '../../../src/calculators/list/share-of-wallet.ts';
import { cases } from './cases.ts';

cases(cacPaybackPeriod, [
  {
    given: { cac: 1200, monthlyRevenuePerCustomer: 200, grossMargin: 50 },
    figures: { paybackMonths: 12, monthlyGrossProfit: 100 },
    says: [
      'A customer brings in $100 of gross profit a month and has paid back its acquisition cost after 12 months.',
      'A customer who leaves before then has cost more than it brought in.',
    ],
    draws:
      'lines of money by Month: Gross profit so far (accent), CAC (loss), Paid back at 12, 1200 | 0: 0 1200 | 1: 100 1200 | 2: 200 1200 | 3: 300 1200 | (19) | 17: 1700 1200 | 18: 1800 1200',
  },
  {
    given: { cac: 1300, monthlyRevenuePerCustomer: 200, grossMargin: 50 },
    figures: { paybackMonths: 13, monthlyGrossProfit: 100 },
    says: [
      'A customer brings in $100 of gross profit a month and has paid back its acquisition cost after 13 months.',
      'A customer who leaves before then has cost more than it brought in. On yearly contracts, that takes 1 renewal.',
    ],
  },
  {
    given: { cac: 1600, monthlyRevenuePerCustomer: 200, grossMargin: 50 },
    figures: { paybackMonths: 16, monthlyGrossProfit: 100 },
    says: [
      'A customer brings in $100 of gross profit a month and has paid back its acquisition cost after 16 months.',
      'A customer who leaves before then has cost more than it brought in. On yearly contracts, that takes 1 renewal.',
    ],
    draws:
      'lines of money by Month: Gross profit so far (accent), CAC (loss), Paid back at 16, 1600 | 0: 0 1600 | 1: 100 1600 | 2: 200 1600 | 3: 300 1600 | (25) | 23: 2300 1600 | 24: 2400 1600',
  },
  {
    given: { cac: 1700, monthlyRevenuePerCustomer: 200, grossMargin: 50 },
    figures: { paybackMonths: 17, monthlyGrossProfit: 100 },
    says: [
      'A customer brings in $100 of gross profit a month and has paid back its acquisition cost after 17 months.',
      'A customer who leaves before then has cost more than it brought in. On yearly contracts, that takes 1 renewal.',
    ],
    draws:
      'lines of money by Month: Gross profit so far (accent), CAC (loss) | 0: 0 1700 | 2: 200 1700 | 4: 400 1700 | 6: 600 1700 | 8: 800 1700 | 10: 1000 1700 | 12: 1200 1700 | 14: 1400 1700 | 16: 1600 1700 | 18: 1800 1700 | 20: 2000 1700 | 22: 2200 1700 | 24: 2400 1700 | 26: 2600 1700',
  },
  {
    given: { cac: 2575, monthlyRevenuePerCustomer: 200, grossMargin: 50 },
    figures: { paybackMonths: 25.75, monthlyGrossProfit: 100 },
    says: [
      'A customer brings in $100 of gross profit a month and has paid back its acquisition cost after 25.8 months.',
      'A customer who leaves before then has cost more than it brought in. On yearly contracts, that takes 2 renewals.',
    ],
  },
  {
    given: { cac: 100, monthlyRevenuePerCustomer: 200, grossMargin: 50 },
    figures: { paybackMonths: 1, monthlyGrossProfit: 100 },
    says: [
      'A customer brings in $100 of gross profit a month and has paid back its acquisition cost after 1 month.',
      'A customer who leaves before then has cost more than it brought in.',
    ],
    draws:
      'lines of money by Month: Gross profit so far (accent), CAC (loss), Paid back at 1, 100 | 0: 0 100 | 1: 100 100 | 2: 200 100 | 3: 300 100 | 4: 400 100 | 5: 500 100 | 6: 600 100 | 7: 700 100 | 8: 800 100 | 9: 900 100 | 10: 1000 100 | 11: 1100 100 | 12: 1200 100',
  },
  {
    given: { cac: 20000, monthlyRevenuePerCustomer: 200, grossMargin: 50 },
    figures: { paybackMonths: 200, monthlyGrossProfit: 100 },
    says: [
      'A customer brings in $100 of gross profit a month and has paid back its acquisition cost after 200 months.',
      'A customer who leaves before then has cost more than it brought in. On yearly contracts, that takes 16 renewals.',
    ],
    draws:
      'lines of money by Month: Gross profit so far (accent), CAC (loss) | 0: 0 20000 | 5: 500 20000 | 10: 1000 20000 | 15: 1500 20000 | (25) | 115: 11500 20000 | 120: 12000 20000',
  },
  {
    given: { grossMargin: 0 },
    figures: {
      paybackMonths: 'A customer brings in no gross profit, so the cost is never paid back.',
      monthlyGrossProfit: 0,
    },
    says: [],
    draws:
      'lines of money by Month: Gross profit so far (accent), CAC (loss) | 0: 0 6000 | 1: 0 6000 | 2: 0 6000 | 3: 0 6000 | (19) | 17: 0 6000 | 18: 0 6000',
  },
  {
    given: { grossMargin: NaN },
    figures: { paybackMonths: '', monthlyGrossProfit: '' },
    says: [],
    draws: null,
  },
]);

cases(customerAcquisitionCost, [
  {
    given: {
      adSpend: 100,
      agencies: 50,
      salaries: 300,
      commissions: 80,
      tools: 40,
      overhead: 30,
      newCustomersPaid: 4,
      newCustomersOrganic: 6,
    },
    figures: { fullyLoadedCac: 60, totalCost: 600, paidCac: 37.5, spendOnlyCac: 15, understatement: 75 },
    says: [
      'Each new customer cost $60 with everything counted. Program spend alone gives $15 and leaves out 75% of the cost.',
      'A customer is worth winning only if it brings in more than $60 of gross profit.',
    ],
    draws:
      'bars of money by Cost: Amount (accent) | Ad spend: 100 accent | Agencies: 50 accent | Salaries: 300 second | Commissions: 80 second | Tools: 40 second | Overhead: 30 second',
  },
  {
    given: { newCustomersPaid: 0, newCustomersOrganic: 0 },
    figures: {
      fullyLoadedCac: 'No customer was won, so there is no cost per customer.',
      totalCost: 200_000,
      paidCac: 'No customer came through paid channels, so there is no cost per customer.',
      spendOnlyCac: 'No customer was won, so there is no cost per customer.',
      understatement: 'No customer was won, so there is no cost per customer.',
    },
    says: [],
  },
  {
    given: { newCustomersPaid: 0 },
    figures: {
      fullyLoadedCac: 5000,
      totalCost: 200_000,
      paidCac: 'No customer came through paid channels, so there is no cost per customer.',
      spendOnlyCac: 1800,
      understatement: 64,
    },
    says: [
      'Each new customer cost $5,000 with everything counted. Program spend alone gives $1,800 and leaves out 64% of the cost.',
      'A customer is worth winning only if it brings in more than $5,000 of gross profit.',
    ],
  },
  {
    given: { salaries: 0, commissions: 0, tools: 0, overhead: 0 },
    figures: { fullyLoadedCac: 720, totalCost: 72000, paidCac: 1200, spendOnlyCac: 720, understatement: 0 },
    says: [
      'Each new customer cost $720 with everything counted.',
      'A customer is worth winning only if it brings in more than $720 of gross profit.',
    ],
  },
  {
    given: { adSpend: 0, agencies: 0, salaries: 0, commissions: 0, tools: 0, overhead: 0 },
    figures: {
      fullyLoadedCac: 0,
      totalCost: 0,
      paidCac: 0,
      spendOnlyCac: 0,
      understatement: 'Nothing was spent, so there is nothing to leave out.',
    },
    says: [
      'Each new customer cost $0 with everything counted.',
      'A customer is worth winning only if it brings in more than $0 of gross profit.',
    ],
  },
]);

cases(customerChurnRate, [
  {
    given: { startingCustomers: 200, lostCustomers: 20, periodMonths: 1 },
    figures: {
      churnRate: 10,
      retentionRate: 90,
      monthlyChurnRate: 10,
      annualChurnRate: 71.7570463519,
      averageLifeMonths: 10,
    },
    says: [
      '10% of the customers left in 1 month; at that pace, 71.76% leave in a year.',
      'To stand still, you must win 20 new customers in every such period.',
    ],
    draws:
      'lines of percent by Month: Still here (accent) | 0: 100 | 1: 90 | 2: 81 | 3: 72.9 | 4: 65.61 | 5: 59.049 | 6: 53.1441 | 7: 47.8297 | 8: 43.0467 | 9: 38.742 | 10: 34.8678 | 11: 31.3811 | 12: 28.243',
  },
  {
    given: { startingCustomers: 1000, lostCustomers: 271, periodMonths: 3 },
    figures: {
      churnRate: 27.1,
      retentionRate: 72.9,
      monthlyChurnRate: 10,
      annualChurnRate: 71.7570463519,
      averageLifeMonths: 10,
    },
    says: [
      '27.1% of the customers left in 3 months; at that pace, 71.76% leave in a year.',
      'To stand still, you must win 271 new customers in every such period.',
    ],
  },
  {
    given: { startingCustomers: 200, lostCustomers: 50, periodMonths: 12 },
    figures: {
      churnRate: 25,
      retentionRate: 75,
      monthlyChurnRate: 2.36884242226,
      annualChurnRate: 25,
      averageLifeMonths: 42.2147117344,
    },
    says: [
      '25% of the customers left in 12 months.',
      'To stand still, you must win 50 new customers in every such period.',
    ],
    draws:
      'lines of percent by Month: Still here (accent) | 0: 100 | 2: 95.3184 | 4: 90.856 | 6: 86.6025 | (23) | 42: 36.5354 | 43: 35.67',
  },
  {
    given: { startingCustomers: 100, lostCustomers: 1, periodMonths: 1 },
    figures: {
      churnRate: 1,
      retentionRate: 99,
      monthlyChurnRate: 1,
      annualChurnRate: 11.3615128284,
      averageLifeMonths: 100,
    },
    says: [
      '1% of the customers left in 1 month; at that pace, 11.36% leave in a year.',
      'To stand still, you must win 1 new customer in every such period.',
    ],
    draws:
      'lines of percent by Month: Still here (accent) | 0: 100 | 3: 97.0299 | 6: 94.148 | 9: 91.3517 | (21) | 57: 56.3905 | 60: 54.7157',
  },
  {
    given: { lostCustomers: 0 },
    figures: {
      churnRate: 0,
      retentionRate: 100,
      monthlyChurnRate: 0,
      annualChurnRate: 0,
      averageLifeMonths: 'Nobody left, so the average life can’t be measured.',
    },
    says: [
      '0% of the customers left in 1 month; at that pace, 0% leave in a year.',
      'Nobody left, so every customer won adds to the base.',
    ],
    draws:
      'lines of percent by Month: Still here (accent) | 0: 100 | 1: 100 | 2: 100 | 3: 100 | (25) | 23: 100 | 24: 100',
  },
  {
    given: { startingCustomers: 0, lostCustomers: 0 },
    figures: {
      churnRate: 'There were no customers at the start, so there is no rate.',
      retentionRate: 'There were no customers at the start, so there is no rate.',
      monthlyChurnRate: 'There were no customers at the start, so there is no rate.',
      annualChurnRate: 'There were no customers at the start, so there is no rate.',
      averageLifeMonths: 'There were no customers at the start, so there is no rate.',
    },
    says: [],
    draws: null,
  },
  {
    given: { periodMonths: 0 },
    figures: {
      churnRate: 3,
      retentionRate: 97,
      monthlyChurnRate: 'A period of 0 months has no monthly rate.',
      annualChurnRate: 'A period of 0 months has no monthly rate.',
      averageLifeMonths: 'A period of 0 months has no monthly rate.',
    },
    says: ['3% of the customers left.', 'To stand still, you must win 15 new customers in every such period.'],
  },
  {
    given: { periodMonths: NaN },
    figures: { churnRate: 3, retentionRate: 97, monthlyChurnRate: '', annualChurnRate: '', averageLifeMonths: '' },
    says: ['3% of the customers left.', 'To stand still, you must win 15 new customers in every such period.'],
  },
]);

cases(customerHealthScore, [
  {
    rows: {
      factors: [
        [50, 1],
        [90, 3],
      ],
    },
    figures: { healthScore: 80, weakestScore: 50 },
    says: [
      'The customer scores 80 of 100. Usage costs most: 12.5 points.',
      'The total hides a factor that stands at 50.',
    ],
    draws: 'bars of number by Factor: Value (accent) | Usage: 12.5 loss | Support: 7.5 loss',
  },
  {
    rows: {
      factors: [
        [50, 1],
        [91.37, 2],
      ],
    },
    figures: { healthScore: 77.58, weakestScore: 50 },
    says: [
      'The customer scores 77.6 of 100. Usage costs most: 16.67 points.',
      'The total hides a factor that stands at 50.',
    ],
  },
  {
    rows: {
      factors: [
        [70, 2],
        [70, 3],
      ],
    },
    figures: { healthScore: 70, weakestScore: 70 },
    says: ['The customer scores 70 of 100. Support costs most: 18 points.', 'No factor lies below the total.'],
  },
  {
    rows: {
      factors: [
        [100, 1],
        [100, 3],
      ],
    },
    figures: { healthScore: 100, weakestScore: 100 },
    says: ['The customer scores 100 of 100.', 'No factor lies below the total.'],
  },
  {
    rows: {
      factors: [
        [50, 0],
        [90, 0],
      ],
    },
    figures: { healthScore: 'No factor has a weight, so there is no score.', weakestScore: 50 },
    says: [],
  },
  {
    rows: { factors: [] },
    figures: { healthScore: 'No factor has a weight, so there is no score.', weakestScore: 'There is no factor yet.' },
    says: [],
  },
]);

cases(customerLifetimeValue, [
  {
    given: { monthlyRevenuePerCustomer: 100, grossMargin: 60, monthlyChurnRate: 5, annualDiscountRate: 0 },
    figures: { marginLtv: 1200, discountedLtv: 1200, revenueLtv: 2000, averageLifeMonths: 20 },
    says: [
      'A customer stays 20 months on average and brings in $1,200 of gross profit in that time.',
      'It is an average over many customers: at this churn, 54.04% of them are still there after a year.',
    ],
    draws:
      'lines of money by Month: Expected gross profit (accent) | 0: 60 | 2: 54.15 | 4: 48.8704 | 6: 44.1055 | (21) | 38: 8.54374 | 40: 7.71073',
  },
  {
    given: { monthlyChurnRate: 7 },
    figures: {
      marginLtv: 2142.85714286,
      discountedLtv: 1939.05466906,
      revenueLtv: 2857.14285714,
      averageLifeMonths: 14.2857142857,
    },
    says: [
      'A customer stays 14.3 months on average and brings in $2,142.86 of gross profit in that time.',
      'It is an average over many customers: at this churn, 41.86% of them are still there after a year.',
    ],
  },
  {
    given: { monthlyRevenuePerCustomer: 100, grossMargin: 60, monthlyChurnRate: 5, annualDiscountRate: 20 },
    variant: 'discounted',
    figures: { discountedLtv: 932.767755792, marginLtv: 1200, revenueLtv: 2000, averageLifeMonths: 20 },
    says: [
      'At today’s value, a customer brings in $932.77 of gross profit; without discounting, $1,200.',
      'It is an average over many customers: at this churn, 54.04% of them are still there after a year.',
    ],
  },
  {
    given: { monthlyRevenuePerCustomer: 100, grossMargin: 60, monthlyChurnRate: 0, annualDiscountRate: 20 },
    variant: 'discounted',
    figures: {
      discountedLtv: 3979.1427294,
      marginLtv: 'Without churn the sum has no end, so there is no finite value.',
      revenueLtv: 'Without churn the sum has no end, so there is no finite value.',
      averageLifeMonths: 'Nobody leaves, so the average life has no end.',
    },
    says: [
      'At today’s value, a customer brings in $3,979.14 of gross profit.',
      'It is an average over many customers: at this churn, 100% of them are still there after a year.',
    ],
    draws:
      'lines of money by Month: Expected gross profit (accent) | 0: 60 | 2: 60 | 4: 60 | 6: 60 | (25) | 46: 60 | 48: 60',
  },
  {
    given: { monthlyRevenuePerCustomer: 100, grossMargin: 60, monthlyChurnRate: 5, annualDiscountRate: 20 },
    variant: 'revenue',
    figures: { revenueLtv: 2000, marginLtv: 1200, discountedLtv: 932.767755792, averageLifeMonths: 20 },
    says: [
      'A customer pays $2,000 over its life; $1,200 of it is gross profit.',
      'It is an average over many customers: at this churn, 54.04% of them are still there after a year.',
    ],
  },
  {
    given: { grossMargin: NaN },
    variant: 'revenue',
    figures: { revenueLtv: 10000, marginLtv: '', discountedLtv: '', averageLifeMonths: 50 },
    says: [
      'A customer pays $10,000 over its life.',
      'It is an average over many customers: at this churn, 78.47% of them are still there after a year.',
    ],
  },
  {
    given: { monthlyRevenuePerCustomer: 100, grossMargin: 60, monthlyChurnRate: 0, annualDiscountRate: 0 },
    figures: {
      marginLtv: 'Without churn the sum has no end, so there is no finite value.',
      discountedLtv: 'Without churn or discounting the sum has no end, so there is no finite value.',
      revenueLtv: 'Without churn the sum has no end, so there is no finite value.',
      averageLifeMonths: 'Nobody leaves, so the average life has no end.',
    },
    says: [],
  },
  {
    given: { monthlyRevenuePerCustomer: 100, grossMargin: 60, monthlyChurnRate: 100, annualDiscountRate: 20 },
    figures: { marginLtv: 60, discountedLtv: 60, revenueLtv: 100, averageLifeMonths: 1 },
    says: [
      'A customer stays 1 month on average and brings in $60 of gross profit in that time.',
      'It is an average over many customers: at this churn, 0% of them are still there after a year.',
    ],
    draws:
      'lines of money by Month: Expected gross profit (accent) | 0: 60 | 1: 0 | 2: 0 | 3: 0 | 4: 0 | 5: 0 | 6: 0 | 7: 0 | 8: 0 | 9: 0 | 10: 0 | 11: 0 | 12: 0',
  },
  {
    given: { monthlyRevenuePerCustomer: 100, grossMargin: 60, monthlyChurnRate: 1, annualDiscountRate: 20 },
    figures: { marginLtv: 6000, discountedLtv: 2406.94755865, revenueLtv: 10000, averageLifeMonths: 100 },
    says: [
      'A customer stays 100 months on average and brings in $6,000 of gross profit in that time.',
      'It is an average over many customers: at this churn, 88.64% of them are still there after a year.',
    ],
    draws:
      'lines of money by Month: Expected gross profit (accent) | 0: 60 | 5: 57.0594 | 10: 54.2629 | 15: 51.6035 | (25) | 115: 18.8886 | 120: 17.9628',
  },
]);

cases(customerProfitability, [
  {
    given: { revenue: 1000, costOfGoodsSold: 300, serviceCosts: 200, accountCosts: 100 },
    figures: { profit: 400, profitMarginRate: 40 },
    says: [
      'After all costs of this customer, $400 is left, or 40% of revenue.',
      'Serving this customer could cost $400 more before it made a loss.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Revenue: 1000 total | Cost of goods sold: -300 loss | Cost to serve: -200 loss | Cost of the account: -100 loss | Profit: 400 total',
  },
  {
    given: { revenue: 1000, costOfGoodsSold: 300, serviceCosts: 200, accountCosts: 600 },
    figures: { profit: -100, profitMarginRate: -10 },
    says: [
      'After all costs of this customer, the loss is $100, or 10% of revenue.',
      'Its price must rise, or its costs fall, by $100 before you break even.',
    ],
  },
  {
    given: { revenue: 1000, costOfGoodsSold: 300, serviceCosts: 200, accountCosts: 500 },
    figures: { profit: 0, profitMarginRate: 0 },
    says: [
      'After all costs of this customer, nothing is left.',
      'Serving this customer could cost $0 more before it made a loss.',
    ],
  },
  {
    given: { revenue: 0 },
    figures: { profit: -35_000, profitMarginRate: 'The customer brought no revenue, so there is no margin.' },
    says: [
      'After all costs of this customer, the loss is $35,000.',
      'Its price must rise, or its costs fall, by $35,000 before you break even.',
    ],
  },
]);

cases(ltvToCacRatio, [
  {
    given: { lifetimeValue: 600, cac: 200 },
    figures: { ratio: 3, netValue: 400 },
    says: [
      'Over its life, a customer brings in 3 times what it cost to win.',
      'Of each $1 of lifetime value, $0.33 goes into winning the customer.',
    ],
    draws: 'bars of money by Figure: Amount (accent) | Lifetime value: 600 accent | Acquisition cost: 200 loss',
  },
  {
    given: { cac: 0 },
    figures: { ratio: 'CAC is zero, so there is no ratio.', netValue: 7500 },
    says: [],
  },
  {
    given: { lifetimeValue: 0 },
    figures: { ratio: 0, netValue: -2000 },
    says: ['Over its life, a customer brings in 0 times what it cost to win.'],
  },
]);

cases(shareOfWallet, [
  {
    given: { spendWithYou: 30, totalCategorySpend: 120 },
    figures: { shareOfWallet: 25, headroom: 90 },
    says: [
      'You get 25% of what the customer spends in the category; $90 goes to others.',
      'For each $1 spent with you, $3 goes to others.',
    ],
  },
  {
    given: { spendWithYou: 0 },
    figures: { shareOfWallet: 0, headroom: 100_000 },
    says: [
      'You get 0% of what the customer spends in the category; $100,000 goes to others.',
      'All of it goes to others.',
    ],
  },
  {
    given: { spendWithYou: 0, totalCategorySpend: 0 },
    figures: { shareOfWallet: 'The customer spends nothing in the category, so there is no share.', headroom: 0 },
    says: [],
  },
]);
