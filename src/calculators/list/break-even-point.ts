import { defineCalculator, money, result } from '../calculator.ts';
import { stepsTo } from '../charts.ts';
import { wholeUp } from '../format.ts';

export default defineCalculator({
  id: 'break-even-point',
  title: 'Break-even point',
  question: 'How much must we sell to cover our costs?',
  serves: ['break-even-point'],
  inputs: {
    fixedCosts: money('Fixed costs', 120_000, { help: 'For the same period as the units: rent, salaries, software.' }),
    pricePerUnit: money('Price per unit', 50, { help: 'After discounts, without sales tax.' }),
    variableCostPerUnit: money('Variable cost per unit', 20, {
      help: 'All that rises with each unit: materials, shipping, fees.',
    }),
  },
  outputs: {
    breakEvenUnits: result('number', 'Break-even units', 'Round up where only whole units can be sold.'),
    breakEvenRevenue: result('money', 'Break-even revenue'),
  },
  rules: [
    {
      rule: 'variableCostPerUnit < pricePerUnit',
      holds: ({ variableCostPerUnit, pricePerUnit }) => variableCostPerUnit < pricePerUnit,
      at: ['variableCostPerUnit'],
      message: 'Enter a variable cost below the price. At or above the price, no number of units breaks even.',
    },
  ],
  formula: [
    'breakEvenUnits = fixedCosts / (pricePerUnit - variableCostPerUnit)',
    'breakEvenRevenue = breakEvenUnits * pricePerUnit',
  ],
  compute({ fixedCosts, pricePerUnit, variableCostPerUnit }) {
    const breakEvenUnits = fixedCosts / (pricePerUnit - variableCostPerUnit);
    return { breakEvenUnits, breakEvenRevenue: breakEvenUnits * pricePerUnit };
  },
  sentence(_, { breakEvenUnits, breakEvenRevenue }, show) {
    const units = wholeUp(breakEvenUnits ?? 0);
    if (units === 0) return 'There are no fixed costs to cover, so the first unit sold makes a profit.';
    const covered = `It takes ${show(units, 'count')} ${units === 1 ? 'unit' : 'units'} to cover all costs`;
    return breakEvenRevenue === null
      ? `${covered}.`
      : `${covered}; revenue at the break-even point is ${show(breakEvenRevenue, 'money')}.`;
  },
  reading: ({ pricePerUnit, variableCostPerUnit }, _, show) =>
    `Every unit beyond that adds ${show(pricePerUnit - variableCostPerUnit, 'money')} of profit, and every unit short of it leaves as much uncovered.`,
  chart({ fixedCosts, pricePerUnit, variableCostPerUnit }, { breakEvenUnits }) {
    if (breakEvenUnits === null) return null;
    const units = stepsTo(breakEvenUnits * 2);
    return {
      kind: 'lines',
      caption: 'Revenue and total costs, by units sold',
      unit: 'money',
      axis: 'Units',
      categories: units.map(String),
      series: [
        { label: 'Revenue', values: units.map((sold) => sold * pricePerUnit), tone: 'accent' },
        { label: 'Total costs', values: units.map((sold) => fixedCosts + sold * variableCostPerUnit), tone: 'loss' },
      ],
      text: 'Revenue starts at zero and rises faster than total costs; where the lines cross, the costs are covered.',
    };
  },
});
