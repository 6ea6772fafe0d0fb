import { defineCalculator, divide, money, result } from '../calculator.ts';
import { bars } from '../charts.ts';

export default defineCalculator({
  id: 'ltv-to-cac-ratio',
  title: 'LTV to CAC ratio',
  question: 'Is a customer worth what it costs to win one?',
  serves: ['ltv-to-cac-ratio'],
  inputs: {
    lifetimeValue: money('Customer lifetime value', 7_500, { help: 'On gross margin, not on revenue.' }),
    cac: money('Customer acquisition cost', 2_000, { help: 'Fully loaded, of the same segment.' }),
  },
  outputs: {
    ratio: result('ratio', 'LTV to CAC ratio'),
    netValue: result('money', 'LTV less CAC'),
  },
  formula: ['ratio = lifetimeValue / cac', 'netValue = lifetimeValue - cac'],
  compute: ({ lifetimeValue, cac }) => ({
    ratio: divide(lifetimeValue, cac, 'CAC is zero, so there is no ratio.'),
    netValue: lifetimeValue - cac,
  }),
  sentence: (_, { ratio }, show) =>
    `Over its life, a customer brings in ${show(ratio ?? 0, 'ratio')} times what it cost to win.`,
  reading: (_, { ratio: multiple }, show) =>
    (multiple ?? 0) > 0
      ? `Of each ${show(1, 'money')} of lifetime value, ${show(1 / (multiple ?? NaN), 'money')} goes into winning the customer.`
      : null,
  chart: ({ lifetimeValue, cac }) =>
    bars(
      'Lifetime value beside acquisition cost',
      'Figure',
      'money',
      [
        ['Lifetime value', lifetimeValue],
        ['Acquisition cost', cac, 'loss'],
      ],
      'The lifetime value of a customer beside the cost of winning it.',
    ),
});
