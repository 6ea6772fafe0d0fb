import { count, defineCalculator, divide, money, none, result } from '../calculator.ts';
import { stepsTo } from '../charts.ts';
import { counted } from '../wording.ts';

const noBest = 'Holding stock costs nothing, so a larger order is always cheaper and no quantity is best.';

export default defineCalculator({
  id: 'economic-order-quantity',
  title: 'Economic order quantity',
  question: 'How much should we order at a time?',
  serves: ['economic-order-quantity'],
  inputs: {
    annualDemand: count('Annual demand', 10_000, { help: 'Units used or sold in a year.' }),
    orderCost: money('Cost per order', 50, {
      help: 'Fixed cost of placing and receiving one order, whatever its size. Leave out the price of the goods.',
    }),
    holdingCostPerUnit: money('Annual holding cost per unit', 4, {
      help: 'Storage, insurance and tied-up money for one unit over a year.',
    }),
  },
  outputs: {
    orderQuantity: result('number', 'Economic order quantity', 'Units per order.'),
    ordersPerYear: result('number', 'Orders per year'),
    totalAnnualCost: result('money', 'Annual ordering and holding cost', 'Without the price of the goods.'),
  },
  formula: [
    'orderQuantity = sqrt(2 * annualDemand * orderCost / holdingCostPerUnit)',
    'ordersPerYear = annualDemand / orderQuantity',
    'totalAnnualCost = sqrt(2 * annualDemand * orderCost * holdingCostPerUnit)',
  ],
  workingNote:
    'The formula assumes that demand is known and even, that an order costs the same whatever its size and arrives at once, that the price is the same for any quantity, and that stock never runs out.',
  origin: 'Ford W. Harris, How Many Parts to Make at Once (1913).',
  compute({ annualDemand, orderCost, holdingCostPerUnit }) {
    if (holdingCostPerUnit === 0)
      return { orderQuantity: none(noBest), ordersPerYear: none(noBest), totalAnnualCost: none(noBest) };
    const orderQuantity = Math.sqrt((2 * annualDemand * orderCost) / holdingCostPerUnit);
    return {
      orderQuantity,
      ordersPerYear: divide(
        annualDemand,
        orderQuantity,
        'The quantity of an order is zero, so there is no number of orders.',
      ),
      totalAnnualCost: Math.sqrt(2 * annualDemand * orderCost * holdingCostPerUnit),
    };
  },
  sentence({ annualDemand }, { orderQuantity, ordersPerYear, totalAnnualCost }, show) {
    if (annualDemand === 0) return 'Without demand, there is nothing to order.';
    if (orderQuantity === 0) return 'Orders cost nothing, so the smaller the order, the lower the cost.';
    const each = `Ordering ${show(orderQuantity ?? 0, 'number')} at a time${ordersPerYear === null ? '' : `, ${counted(show, ordersPerYear, 'time', 'times', 'number')} a year,`}`;
    return `${each} keeps the cost of ordering and holding lowest${totalAnnualCost === null ? '' : `, at ${show(totalAnnualCost, 'money')} a year`}.`;
  },
  reading: (_, { orderQuantity, totalAnnualCost }, show) =>
    totalAnnualCost === null || totalAnnualCost === 0
      ? null
      : `The cost is flat around its lowest point: ordering ${show(1.5 * (orderQuantity ?? 0), 'number')} at a time would cost only ${show(((1.5 + 1 / 1.5) / 2) * totalAnnualCost - totalAnnualCost, 'money')} a year more.`,
  chart({ annualDemand, orderCost, holdingCostPerUnit }, { orderQuantity }) {
    if (orderQuantity === null || orderQuantity === 0) return null;
    const quantities = stepsTo(orderQuantity * 2).slice(1);
    const ordering = quantities.map((quantity) => (annualDemand / quantity) * orderCost);
    const holding = quantities.map((quantity) => (quantity / 2) * holdingCostPerUnit);
    return {
      kind: 'lines',
      caption: 'Annual cost, by quantity of an order',
      unit: 'money',
      axis: 'Quantity',
      categories: quantities.map(String),
      series: [
        { label: 'Ordering', values: ordering, tone: 'second' },
        { label: 'Holding', values: holding, tone: 'third' },
        { label: 'Total', values: ordering.map((cost, index) => cost + (holding[index] ?? NaN)), tone: 'accent' },
      ],
      text: 'Larger orders lower the cost of ordering and raise the cost of holding; their total is lowest at the economic order quantity.',
    };
  },
});
