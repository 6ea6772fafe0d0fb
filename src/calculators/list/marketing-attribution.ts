import { hasThreeTouches, splitByModel } from '../attribution.ts';
import { atMost, count, defineCalculator, money, none, result } from '../calculator.ts';

export default defineCalculator({
  id: 'marketing-attribution',
  title: 'Marketing attribution',
  question: 'How much of a deal does each touch get credit for?',
  serves: ['b2b-marketing-attribution'],
  inputs: {
    touches: count('Touches', 6, {
      min: 1,
      max: 10_000,
      help: 'Contacts with your marketing and sales, in their order.',
    }),
    dealValue: money('Deal value', 50_000),
    leadTouch: count('Touch that created the lead', 2, {
      min: 1,
      max: 10_000,
      help: 'Its place in the order: 1 is the first.',
    }),
    opportunityTouch: count('Touch that created the opportunity', 5, {
      min: 1,
      max: 10_000,
      help: 'Its place in the order.',
    }),
  },
  outputs: {
    linearEach: result('money', 'Linear, each touch'),
    firstTouch: result('money', 'First-touch model, first touch'),
    lastTouch: result('money', 'Last-touch model, last touch'),
    positionFirst: result('money', 'Position-based, first touch', 'Also called U-shaped.'),
    positionLast: result('money', 'Position-based, last touch'),
    positionMiddleEach: result('money', 'Position-based, each touch between'),
    wShapedFirst: result('money', 'W-shaped, first touch'),
    wShapedLead: result('money', 'W-shaped, lead creation'),
    wShapedOpportunity: result('money', 'W-shaped, opportunity creation'),
    wShapedOtherEach: result('money', 'W-shaped, each other touch'),
    timeDecayLast: result(
      'money',
      'Time decay, last touch',
      'Half-life of one touch: each earlier touch gets half as much.',
    ),
  },
  rules: [
    atMost('leadTouch', 'touches', 'This touch can’t come after the last one.'),
    atMost('opportunityTouch', 'touches', 'This touch can’t come after the last one.'),
  ],
  formula: [
    'linearEach = dealValue / touches',
    'firstTouch = dealValue',
    'lastTouch = dealValue',
    'positionFirst = dealValue * max(0.4, 1 / touches)',
    'positionLast = dealValue * max(0.4, 1 / touches)',
    'positionMiddleEach = dealValue * 0.2 / (touches - 2)',
    'wShapedFirst = dealValue * max(0.3, 1 / touches)',
    'wShapedLead = dealValue * max(0.3, 1 / touches)',
    'wShapedOpportunity = dealValue * max(0.3, 1 / touches)',
    'wShapedOtherEach = dealValue * 0.1 / (touches - 3)',
    'timeDecayLast = dealValue / (2 - 2 ^ (1 - touches))',
  ],
  workingNote:
    'Position-based gives 40% to the first touch, 40% to the last and 20% to the rest; W-shaped 30% to each of three touches and 10% to the rest. Where there is no rest, the named touches share alike. Some tools call U-shaped what gives half each to the first touch and the one that created the lead.',
  compute({ touches, dealValue, leadTouch, opportunityTouch }) {
    const position = dealValue * Math.max(0.4, 1 / touches);
    const isKnown = !Number.isNaN(leadTouch + opportunityTouch);
    const w = !isKnown
      ? NaN
      : hasThreeTouches({ touches, leadTouch, opportunityTouch })
        ? dealValue * Math.max(0.3, 1 / touches)
        : none(
            'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
          );
    return {
      linearEach: dealValue / touches,
      firstTouch: dealValue,
      lastTouch: dealValue,
      positionFirst: position,
      positionLast: position,
      positionMiddleEach:
        touches <= 2 ? none('There is no touch between the first and the last.') : (dealValue * 0.2) / (touches - 2),
      wShapedFirst: w,
      wShapedLead: w,
      wShapedOpportunity: w,
      wShapedOtherEach:
        typeof w === 'object'
          ? w
          : touches === 3
            ? none('There is no touch besides those three.')
            : isKnown
              ? (dealValue * 0.1) / (touches - 3)
              : NaN,
      timeDecayLast: dealValue / (2 - 2 ** (1 - touches)),
    };
  },
  sentence({ touches, dealValue }, { linearEach, timeDecayLast }, show) {
    if (touches === 1)
      return `The only touch gets the whole ${show(dealValue, 'money')} under every model that has a value.`;
    return `The last of ${show(touches, 'count')} touches gets ${show(dealValue, 'money')} under last-touch attribution, ${show(timeDecayLast ?? 0, 'money')} under time decay and ${show(linearEach ?? 0, 'money')} under linear.`;
  },
  reading: ({ dealValue }, _, show) =>
    `Every model shares out the same ${show(dealValue, 'money')}; none shows what would have sold without a touch.`,
  warning: ({ leadTouch, opportunityTouch }) =>
    opportunityTouch < leadTouch ? 'The opportunity is created before the lead. Check the order of the touches.' : null,
  chart: ({ dealValue, ...journey }) =>
    Number.isFinite(dealValue) && Math.max(journey.leadTouch, journey.opportunityTouch) <= journey.touches
      ? splitByModel(dealValue, journey)
      : null,
});
