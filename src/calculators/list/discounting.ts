import { count, defineCalculator, money, none, percent, percentOf, result } from '../calculator.ts';
import { bars } from '../charts.ts';
import { wholeUp } from '../format.ts';

const neverMadeUp = 'At the discounted price a unit earns nothing, so no volume makes up for the discount.';

/** What a unit earns at the discounted price. What is left of a cent by arithmetic alone counts as zero. */
function earned(price: number, unitCost: number, discounted: number): number {
  const margin = discounted - unitCost;
  return Math.abs(margin) <= price * 1e-12 ? 0 : margin;
}

export default defineCalculator({
  id: 'discounting',
  title: 'Discounting',
  question: 'How much more must we sell to make up for a discount?',
  serves: ['discounting'],
  inputs: {
    price: money('Price per unit', 100, { help: 'Before the discount.' }),
    unitCost: money('Cost per unit', 60, { help: 'Variable cost only. Fixed costs stay the same.' }),
    discount: percent('Discount', 10),
    currentUnits: count('Units sold at full price', 1_000),
  },
  outputs: {
    extraVolume: result('percent', 'Extra volume needed', 'To earn the same profit as at full price.'),
    unitsNeeded: result('number', 'Units needed', 'Round up where only whole units can be sold.'),
    discountedPrice: result('money', 'Discounted price'),
    marginBefore: result('percent', 'Margin at full price'),
    marginAfter: result('percent', 'Margin after the discount'),
  },
  rules: [
    {
      rule: 'unitCost <= price',
      holds: ({ unitCost, price }) => unitCost <= price,
      at: ['unitCost'],
      message: 'The cost per unit can’t exceed the price.',
    },
  ],
  formula: [
    'extraVolume = (price - unitCost) / (discountedPrice - unitCost) - 1',
    'unitsNeeded = currentUnits * (price - unitCost) / (discountedPrice - unitCost)',
    'discountedPrice = price * (1 - discount)',
    'marginBefore = (price - unitCost) / price',
    'marginAfter = (discountedPrice - unitCost) / discountedPrice',
  ],
  compute({ price, unitCost, discount, currentUnits }) {
    const discountedPrice = price - (price * discount) / 100;
    const margin = earned(price, unitCost, discountedPrice);
    const times = (price - unitCost) / margin;
    return {
      extraVolume: margin <= 0 ? none(neverMadeUp) : (times - 1) * 100,
      unitsNeeded: margin <= 0 ? none(neverMadeUp) : currentUnits * times,
      discountedPrice,
      marginBefore: percentOf(price - unitCost, price, 'The price is zero, so there is no margin.'),
      marginAfter: percentOf(margin, discountedPrice, 'The discounted price is zero, so there is no margin.'),
    };
  },
  sentence({ discount, currentUnits }, { extraVolume, unitsNeeded }, show) {
    if (discount === 0) return 'Without a discount, the same volume earns the same profit.';
    const more = `With a discount of ${show(discount, 'percent')}, it takes ${show(extraVolume ?? 0, 'percent')} more units to earn the same profit`;
    return unitsNeeded === null || currentUnits === 0
      ? `${more}.`
      : `${more}: ${show(wholeUp(unitsNeeded), 'count')} instead of ${show(currentUnits, 'count')}.`;
  },
  reading: ({ price, unitCost }, { discountedPrice }, show) =>
    discountedPrice === null
      ? null
      : `Each unit then earns ${show(discountedPrice - unitCost, 'money')} instead of ${show(price - unitCost, 'money')}.`,
  chart(_, { marginBefore }) {
    const drawn = [1, 2, 3, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70].filter((each) => each <= (marginBefore ?? 0) * 0.8);
    if (marginBefore === null || drawn.length === 0) return null;
    return bars(
      'Extra volume needed, by discount',
      'Discount',
      'percent',
      drawn.map((each) => [`${each}%`, (each / (marginBefore - each)) * 100]),
      'The higher the discount, the steeper the rise of the volume that makes up for it.',
    );
  },
});
