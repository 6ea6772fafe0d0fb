import averageSellingPrice from '../../../src/calculators/list/average-selling-price.ts';
import breakEvenPoint from '../../../src/calculators/list/break-even-point.ts';
import burnMultiple from '../../../src/calculators/list/burn-multiple.ts';
import burnRateAndRunway from '../../../src/calculators/list/burn-rate-and-runway.ts';
import contributionMargin from '../../../src/calculators/list/contribution-margin.ts';
import discounting from '../../../src/calculators/list/discounting.ts';
import economicOrderQuantity from '../../../src/calculators/list/economic-order-quantity.ts';
import grossMargin from '../../../src/calculators/list/gross-margin.ts';
import returnOnInvestment from '../../../src/calculators/list/return-on-investment.ts';
import ruleOf40 from '../../../src/calculators/list/rule-of-40.ts';
import saasMagicNumber from '../../../src/calculators/list/saas-magic-number.ts';
import totalCostOfOwnership from '../../../src/calculators/list/total-cost-of-ownership.ts';
import { cases } from './cases.ts';

cases(averageSellingPrice, [
  {
    given: { revenue: 1000, unitsSold: 8 },
    figures: { averageSellingPrice: 125 },
    says: ['A unit sold for $125 on average.', 'A discount of 1% on every unit would have cost $10.'],
  },
  {
    given: { unitsSold: 0 },
    figures: { averageSellingPrice: 'No unit was sold, so there is no average price.' },
    says: [],
  },
]);

cases(breakEvenPoint, [
  {
    given: { fixedCosts: 600, pricePerUnit: 50, variableCostPerUnit: 20 },
    figures: { breakEvenUnits: 20, breakEvenRevenue: 1000 },
    says: [
      'It takes 20 units to cover all costs; revenue at the break-even point is $1,000.',
      'Every unit beyond that adds $30 of profit, and every unit short of it leaves as much uncovered.',
    ],
    draws:
      'lines of money by Units: Revenue (accent), Total costs (loss) | 0: 0 600 | 5: 250 700 | 10: 500 800 | 15: 750 900 | 20: 1000 1000 | 25: 1250 1100 | 30: 1500 1200 | 35: 1750 1300 | 40: 2000 1400',
  },
  {
    given: { fixedCosts: 10, pricePerUnit: 50, variableCostPerUnit: 20 },
    figures: { breakEvenUnits: 0.333333333333, breakEvenRevenue: 16.6666666667 },
    says: [
      'It takes 1 unit to cover all costs; revenue at the break-even point is $16.67.',
      'Every unit beyond that adds $30 of profit, and every unit short of it leaves as much uncovered.',
    ],
  },
  {
    given: { fixedCosts: 0 },
    figures: { breakEvenUnits: 0, breakEvenRevenue: 0 },
    says: [
      'There are no fixed costs to cover, so the first unit sold makes a profit.',
      'Every unit beyond that adds $30 of profit, and every unit short of it leaves as much uncovered.',
    ],
  },
  {
    given: { fixedCosts: NaN },
    figures: { breakEvenUnits: '', breakEvenRevenue: '' },
    says: [],
    draws: null,
  },
]);

cases(burnMultiple, [
  {
    given: { netBurn: 500, netNewArr: 1000 },
    figures: { burnMultiple: 0.5 },
    says: [
      'Net burn was 0.5 times the net new ARR.',
      'David Sacks calls this amazing (The Burn Multiple, 2020): an investor’s judgment of start-ups, not a survey.',
    ],
  },
  {
    given: { netBurn: 1000, netNewArr: 1000 },
    figures: { burnMultiple: 1 },
    says: [
      'Net burn was 1 times the net new ARR.',
      'David Sacks calls this great (The Burn Multiple, 2020): an investor’s judgment of start-ups, not a survey.',
    ],
  },
  {
    given: { netBurn: 1500, netNewArr: 1000 },
    figures: { burnMultiple: 1.5 },
    says: [
      'Net burn was 1.5 times the net new ARR.',
      'David Sacks calls this great (The Burn Multiple, 2020): an investor’s judgment of start-ups, not a survey.',
    ],
  },
  {
    given: { netBurn: 1600, netNewArr: 1000 },
    figures: { burnMultiple: 1.6 },
    says: [
      'Net burn was 1.6 times the net new ARR.',
      'David Sacks calls this good (The Burn Multiple, 2020): an investor’s judgment of start-ups, not a survey.',
    ],
  },
  {
    given: { netBurn: 2000, netNewArr: 1000 },
    figures: { burnMultiple: 2 },
    says: [
      'Net burn was 2 times the net new ARR.',
      'David Sacks calls this good (The Burn Multiple, 2020): an investor’s judgment of start-ups, not a survey.',
    ],
  },
  {
    given: { netBurn: 2500, netNewArr: 1000 },
    figures: { burnMultiple: 2.5 },
    says: [
      'Net burn was 2.5 times the net new ARR.',
      'David Sacks calls this suspect (The Burn Multiple, 2020): an investor’s judgment of start-ups, not a survey.',
    ],
  },
  {
    given: { netBurn: 3000, netNewArr: 1000 },
    figures: { burnMultiple: 3 },
    says: [
      'Net burn was 3 times the net new ARR.',
      'David Sacks calls this suspect (The Burn Multiple, 2020): an investor’s judgment of start-ups, not a survey.',
    ],
  },
  {
    given: { netBurn: 3100, netNewArr: 1000 },
    figures: { burnMultiple: 3.1 },
    says: [
      'Net burn was 3.1 times the net new ARR.',
      'David Sacks calls this bad (The Burn Multiple, 2020): an investor’s judgment of start-ups, not a survey.',
    ],
  },
  {
    given: { netBurn: 0 },
    figures: { burnMultiple: 'No cash was burned, so there is no burn multiple.' },
    says: [],
  },
  {
    given: { netBurn: -1 },
    figures: { burnMultiple: 'No cash was burned, so there is no burn multiple.' },
    says: [],
  },
  {
    given: { netNewArr: 0 },
    figures: { burnMultiple: 'ARR did not grow, so there is no burn multiple.' },
    says: [],
  },
  {
    given: { netNewArr: -1 },
    figures: { burnMultiple: 'ARR did not grow, so there is no burn multiple.' },
    says: [],
  },
]);

cases(burnRateAndRunway, [
  {
    given: { cash: 1200, monthlyCashIn: 100, monthlyCashOut: 400 },
    figures: { runwayMonths: 4, netBurn: 300, grossBurn: 400 },
    says: [
      'At a net burn of $300 a month, the cash lasts 4 months.',
      'A net burn one tenth lower would add 0.4 months.',
    ],
    draws: 'lines of money by Month: Cash (accent) | 0: 1200 | 1: 900 | 2: 600 | 3: 300 | 4: 0',
  },
  {
    given: { cash: 1000, monthlyCashIn: 100, monthlyCashOut: 460 },
    figures: { runwayMonths: 2.77777777778, netBurn: 360, grossBurn: 460 },
    says: [
      'At a net burn of $360 a month, the cash lasts 2.8 months.',
      'A net burn one tenth lower would add 0.3 months.',
    ],
  },
  {
    given: { cash: 300, monthlyCashIn: 100, monthlyCashOut: 400 },
    figures: { runwayMonths: 1, netBurn: 300, grossBurn: 400 },
    says: [
      'At a net burn of $300 a month, the cash lasts 1 month.',
      'A net burn one tenth lower would add 0.1 months.',
    ],
  },
  {
    given: { cash: 2700, monthlyCashIn: 100, monthlyCashOut: 400 },
    figures: { runwayMonths: 9, netBurn: 300, grossBurn: 400 },
    says: ['At a net burn of $300 a month, the cash lasts 9 months.', 'A net burn one tenth lower would add 1 month.'],
  },
  {
    given: { cash: 500, monthlyCashIn: 400, monthlyCashOut: 400 },
    figures: { runwayMonths: 'Cash is not shrinking, so the runway has no end.', netBurn: 0, grossBurn: 400 },
    says: [],
  },
  {
    given: { cash: 500, monthlyCashIn: 410, monthlyCashOut: 400 },
    figures: { runwayMonths: 'Cash is not shrinking, so the runway has no end.', netBurn: -10, grossBurn: 400 },
    says: [],
    draws: 'lines of money by Month: Cash (accent) | 0: 500 | 1: 510 | 2: 520 | 3: 530 | (25) | 23: 730 | 24: 740',
  },
  {
    given: { cash: 30000, monthlyCashIn: 100, monthlyCashOut: 400 },
    figures: { runwayMonths: 100, netBurn: 300, grossBurn: 400 },
    says: [
      'At a net burn of $300 a month, the cash lasts 100 months.',
      'A net burn one tenth lower would add 11.1 months.',
    ],
    draws:
      'lines of money by Month: Cash (accent) | 0: 30000 | 3: 29100 | 6: 28200 | 9: 27300 | (21) | 57: 12900 | 60: 12000',
  },
  {
    given: { monthlyCashIn: NaN },
    figures: { runwayMonths: '', netBurn: '', grossBurn: 350_000 },
    says: [],
    draws: null,
  },
]);

cases(contributionMargin, [
  {
    given: { revenue: 200, variableCosts: 150, units: 10 },
    figures: { contributionMargin: 25, contribution: 50, contributionPerUnit: 5 },
    says: [
      'After variable costs, $50 is left, or 25% of revenue.',
      'Each further $1 of revenue leaves $0.25 for fixed costs and profit.',
    ],
  },
  {
    given: { revenue: 200, variableCosts: 250, units: 10 },
    figures: { contributionMargin: -25, contribution: -50, contributionPerUnit: -5 },
    says: [
      'After variable costs, the loss is $50, or 25% of revenue.',
      'More of the same sales would not cover any fixed cost.',
    ],
  },
  {
    given: { revenue: 200, variableCosts: 200, units: 0 },
    figures: {
      contributionMargin: 0,
      contribution: 0,
      contributionPerUnit: 'No unit was sold, so there is no contribution per unit.',
    },
    says: ['After variable costs, nothing is left.', 'More of the same sales would not cover any fixed cost.'],
  },
  {
    given: { revenue: 0 },
    figures: {
      contributionMargin: 'There was no revenue, so there is no margin.',
      contribution: -65_000,
      contributionPerUnit: -65,
    },
    says: [],
  },
]);

cases(discounting, [
  {
    given: { price: 100, unitCost: 50, discount: 20, currentUnits: 300 },
    figures: { extraVolume: 66.6666666667, unitsNeeded: 500, discountedPrice: 80, marginBefore: 50, marginAfter: 37.5 },
    says: [
      'With a discount of 20%, it takes 66.67% more units to earn the same profit: 500 instead of 300.',
      'Each unit then earns $30 instead of $50.',
    ],
    draws:
      'bars of percent by Discount: Value (accent) | 1%: 2.04082 accent | 2%: 4.16667 accent | 3%: 6.38298 accent | 5%: 11.1111 accent | 10%: 25 accent | 15%: 42.8571 accent | 20%: 66.6667 accent | 25%: 100 accent | 30%: 150 accent | 40%: 400 accent',
  },
  {
    given: { discount: 0 },
    figures: { extraVolume: 0, unitsNeeded: 1000, discountedPrice: 100, marginBefore: 40, marginAfter: 40 },
    says: ['Without a discount, the same volume earns the same profit.', 'Each unit then earns $40 instead of $40.'],
  },
  {
    given: { price: 100, unitCost: 50, discount: 50 },
    figures: {
      extraVolume: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      unitsNeeded: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      discountedPrice: 50,
      marginBefore: 50,
      marginAfter: 0,
    },
    says: [],
  },
  {
    given: { price: 100, unitCost: 50, discount: 60 },
    figures: {
      extraVolume: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      unitsNeeded: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      discountedPrice: 40,
      marginBefore: 50,
      marginAfter: -25,
    },
    says: [],
  },
  {
    given: { price: 1.1, unitCost: 0.99, discount: 10 },
    figures: {
      extraVolume: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      unitsNeeded: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      discountedPrice: 0.99,
      marginBefore: 10,
      marginAfter: 0,
    },
    says: [],
  },
  {
    given: { price: 100, unitCost: 50, discount: 20, currentUnits: 0 },
    figures: { extraVolume: 66.6666666667, unitsNeeded: 0, discountedPrice: 80, marginBefore: 50, marginAfter: 37.5 },
    says: [
      'With a discount of 20%, it takes 66.67% more units to earn the same profit.',
      'Each unit then earns $30 instead of $50.',
    ],
  },
  {
    given: { price: 100, unitCost: 0, discount: 100 },
    figures: {
      extraVolume: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      unitsNeeded: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      discountedPrice: 0,
      marginBefore: 100,
      marginAfter: 'The discounted price is zero, so there is no margin.',
    },
    says: [],
  },
  {
    given: { price: 0, unitCost: 0 },
    figures: {
      extraVolume: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      unitsNeeded: 'At the discounted price a unit earns nothing, so no volume makes up for the discount.',
      discountedPrice: 0,
      marginBefore: 'The price is zero, so there is no margin.',
      marginAfter: 'The discounted price is zero, so there is no margin.',
    },
    says: [],
  },
  {
    given: { price: 100, unitCost: 99, discount: 0.5 },
    figures: {
      extraVolume: 100,
      unitsNeeded: 2000,
      discountedPrice: 99.5,
      marginBefore: 1,
      marginAfter: 0.502512562814,
    },
    says: [
      'With a discount of 0.5%, it takes 100% more units to earn the same profit: 2,000 instead of 1,000.',
      'Each unit then earns $0.50 instead of $1.',
    ],
    draws: null,
  },
]);

cases(economicOrderQuantity, [
  {
    given: { annualDemand: 1000, orderCost: 20, holdingCostPerUnit: 4 },
    figures: { orderQuantity: 100, ordersPerYear: 10, totalAnnualCost: 400 },
    says: [
      'Ordering 100 at a time, 10 times a year, keeps the cost of ordering and holding lowest, at $400 a year.',
      'The cost is flat around its lowest point: ordering 150 at a time would cost only $33.33 a year more.',
    ],
    draws:
      'lines of money by Quantity: Ordering (second), Holding (third), Total (accent) | 20: 1000 40 1040 | 40: 500 80 580 | 60: 333.333 120 453.333 | 80: 250 160 410 | 100: 200 200 400 | 120: 166.667 240 406.667 | 140: 142.857 280 422.857 | 160: 125 320 445 | 180: 111.111 360 471.111 | 200: 100 400 500',
  },
  {
    given: { annualDemand: 10, orderCost: 20, holdingCostPerUnit: 4 },
    figures: { orderQuantity: 10, ordersPerYear: 1, totalAnnualCost: 40 },
    says: [
      'Ordering 10 at a time, 1 time a year, keeps the cost of ordering and holding lowest, at $40 a year.',
      'The cost is flat around its lowest point: ordering 15 at a time would cost only $3.33 a year more.',
    ],
  },
  {
    given: { annualDemand: 0 },
    figures: {
      orderQuantity: 0,
      ordersPerYear: 'The quantity of an order is zero, so there is no number of orders.',
      totalAnnualCost: 0,
    },
    says: ['Without demand, there is nothing to order.'],
  },
  {
    given: { orderCost: 0 },
    figures: {
      orderQuantity: 0,
      ordersPerYear: 'The quantity of an order is zero, so there is no number of orders.',
      totalAnnualCost: 0,
    },
    says: ['Orders cost nothing, so the smaller the order, the lower the cost.'],
    draws: null,
  },
  {
    given: { holdingCostPerUnit: 0 },
    figures: {
      orderQuantity: 'Holding stock costs nothing, so a larger order is always cheaper and no quantity is best.',
      ordersPerYear: 'Holding stock costs nothing, so a larger order is always cheaper and no quantity is best.',
      totalAnnualCost: 'Holding stock costs nothing, so a larger order is always cheaper and no quantity is best.',
    },
    says: [],
    draws: null,
  },
]);

cases(grossMargin, [
  {
    given: { revenue: 200, costOfGoodsSold: 120 },
    figures: { grossMargin: 40, grossProfit: 80 },
    says: [
      'After the cost of goods sold, $80 is left, or 40% of revenue.',
      'Prices 1% higher at the same cost would lift gross profit by 2.5%.',
    ],
  },
  {
    given: { revenue: 200, costOfGoodsSold: 250 },
    figures: { grossMargin: -25, grossProfit: -50 },
    says: [
      'After the cost of goods sold, the loss is $50, or 25% of revenue.',
      'Selling more at this price adds nothing to pay for the rest of the business.',
    ],
  },
  {
    given: { revenue: 200, costOfGoodsSold: 200 },
    figures: { grossMargin: 0, grossProfit: 0 },
    says: [
      'After the cost of goods sold, nothing is left.',
      'Selling more at this price adds nothing to pay for the rest of the business.',
    ],
  },
  {
    given: { revenue: 0 },
    figures: { grossMargin: 'There was no revenue, so there is no margin.', grossProfit: -150_000 },
    says: [],
  },
]);

cases(returnOnInvestment, [
  {
    given: { cost: 100, proceeds: 121, years: 2 },
    figures: { roi: 21, netGain: 21, annualisedRoi: 10 },
    says: [
      'The investment gained $21, or 21% of its cost. Over 2 years, that is 10% a year, compounded.',
      'Each $1 put in has become $1.21.',
    ],
  },
  {
    given: { cost: 100, proceeds: 81, years: 2 },
    figures: { roi: -19, netGain: -19, annualisedRoi: -10 },
    says: [
      'The investment lost $19, or 19% of its cost. Over 2 years, that is −10% a year, compounded.',
      'Each $1 put in has become $0.81.',
    ],
  },
  {
    given: { cost: 100, proceeds: 100, years: 2 },
    figures: { roi: 0, netGain: 0, annualisedRoi: 0 },
    says: ['The investment brought back what it cost.', 'Each $1 put in has become $1.'],
  },
  {
    given: { cost: 100, proceeds: 150, years: 1 },
    figures: { roi: 50, netGain: 50, annualisedRoi: 50 },
    says: [
      'The investment gained $50, or 50% of its cost. Over 1 year, that is 50% a year, compounded.',
      'Each $1 put in has become $1.50.',
    ],
  },
  {
    given: { cost: 100, proceeds: 150, years: 0 },
    figures: { roi: 50, netGain: 50, annualisedRoi: 'Over 0 years, there is no yearly rate.' },
    says: ['The investment gained $50, or 50% of its cost.', 'Each $1 put in has become $1.50.'],
  },
  {
    given: { cost: 0 },
    figures: {
      roi: 'Nothing was invested, so there is no return on it.',
      netGain: 80000,
      annualisedRoi: 'Nothing was invested, so there is no return on it.',
    },
    says: [],
  },
]);

cases(ruleOf40, [
  {
    given: { growthRate: 25, profitMargin: 10 },
    figures: { score: 35, distance: -5 },
    says: [
      'Growth and margin add up to 35, which is 5 below the mark of 40.',
      'It takes 5 more points of growth or margin, in any mix.',
    ],
  },
  {
    given: { growthRate: 55, profitMargin: -5 },
    figures: { score: 50, distance: 10 },
    says: [
      'Growth and margin add up to 50, which is 10 above the mark of 40.',
      'It could give up 10 points of growth or margin, in any mix, and still reach 40.',
    ],
  },
  {
    given: { growthRate: 30, profitMargin: 10 },
    figures: { score: 40, distance: 0 },
    says: [
      'Growth and margin add up to 40, which is exactly the mark.',
      'It could give up 0 points of growth or margin, in any mix, and still reach 40.',
    ],
  },
  {
    given: { growthRate: 29, profitMargin: 10 },
    figures: { score: 39, distance: -1 },
    says: [
      'Growth and margin add up to 39, which is 1 below the mark of 40.',
      'It takes 1 more point of growth or margin, in any mix.',
    ],
  },
  {
    given: { growthRate: 31, profitMargin: 10 },
    figures: { score: 41, distance: 1 },
    says: [
      'Growth and margin add up to 41, which is 1 above the mark of 40.',
      'It could give up 1 point of growth or margin, in any mix, and still reach 40.',
    ],
  },
]);

cases(saasMagicNumber, [
  {
    given: { revenueThisQuarter: 1100, revenueLastQuarter: 1000, salesMarketingLastQuarter: 500 },
    figures: { magicNumber: 0.8, annualisedGrowth: 400 },
    says: [
      'Annualized revenue growth was 0.8 times last quarter’s sales and marketing spend.',
      'At this pace, the spend comes back as revenue in 15 months, before any cost of serving it.',
    ],
  },
  {
    given: { revenueThisQuarter: 1100, revenueLastQuarter: 1000, salesMarketingLastQuarter: 500 },
    variant: 'arr',
    figures: { magicNumber: 0.2, annualisedGrowth: 100 },
    says: [
      'Net new ARR was 0.2 times last quarter’s sales and marketing spend.',
      'At this pace, the spend comes back as revenue in 60 months, before any cost of serving it.',
    ],
  },
  {
    given: { revenueThisQuarter: 1300, revenueLastQuarter: 1000, salesMarketingLastQuarter: 100 },
    figures: { magicNumber: 12, annualisedGrowth: 1200 },
    says: [
      'Annualized revenue growth was 12 times last quarter’s sales and marketing spend.',
      'At this pace, the spend comes back as revenue in 1 month, before any cost of serving it.',
    ],
  },
  {
    given: { revenueThisQuarter: 1000, revenueLastQuarter: 1100, salesMarketingLastQuarter: 500 },
    figures: { magicNumber: -0.8, annualisedGrowth: -400 },
    says: [
      'Annualized revenue growth was −0.8 times last quarter’s sales and marketing spend.',
      'The spend has bought no growth.',
    ],
  },
  {
    given: { salesMarketingLastQuarter: 0 },
    figures: {
      magicNumber: 'Nothing was spent last quarter, so there is nothing to divide by.',
      annualisedGrowth: 600_000,
    },
    says: [],
  },
]);

cases(totalCostOfOwnership, [
  {
    given: { purchasePrice: 500, implementationCost: 200, annualRunningCost: 100, years: 3, residualValue: 100 },
    figures: { totalCost: 900, costPerYear: 300 },
    says: ['Over 3 years, the purchase costs $900 in all, or $300 a year.', 'The purchase price is 55.56% of that.'],
    draws:
      'bars of money by Cost: Amount (accent) | Purchase: 500 accent | Implementation: 200 accent | Running costs: 300 accent | Residual value: -100 gain',
  },
  {
    given: { purchasePrice: 500, implementationCost: 200, annualRunningCost: 100, years: 1, residualValue: 100 },
    figures: { totalCost: 700, costPerYear: 700 },
    says: ['Over 1 year, the purchase costs $700 in all.', 'The purchase price is 71.43% of that.'],
  },
  {
    given: { purchasePrice: 500, implementationCost: 200, annualRunningCost: 100, years: 0, residualValue: 100 },
    figures: { totalCost: 600, costPerYear: 'Over 0 years, there is no cost per year.' },
    says: ['Over 0 years, the purchase costs $600 in all.', 'The purchase price is 83.33% of that.'],
  },
  {
    given: { purchasePrice: 500, implementationCost: 200, annualRunningCost: 100, years: 3, residualValue: 1100 },
    figures: { totalCost: -100, costPerYear: -33.3333333333 },
    says: ['Over 3 years, the residual value exceeds all costs by $100.'],
  },
  {
    given: { purchasePrice: 500, implementationCost: 200, annualRunningCost: 100, years: 3, residualValue: 1000 },
    figures: { totalCost: 0, costPerYear: 0 },
    says: ['Over 3 years, the purchase costs $0 in all, or $0 a year.'],
  },
]);
