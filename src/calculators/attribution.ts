import type { Chart } from './calculator.ts';

/** The touches before a deal. They count from 1. */
interface Journey {
  readonly touches: number;
  readonly leadTouch: number;
  readonly opportunityTouch: number;
}

/** Whether the first touch, the one that created the lead and the one that created the opportunity are three different ones. */
export const hasThreeTouches = ({ leadTouch, opportunityTouch }: Journey) =>
  leadTouch !== 1 && opportunityTouch !== 1 && leadTouch !== opportunityTouch;

/** The share of a touch under each model; null where the model has none. */
const models: readonly (readonly [label: string, share: (touch: number, journey: Journey) => number | null])[] = [
  ['First touch', (touch) => (touch === 1 ? 1 : 0)],
  ['Last touch', (touch, { touches }) => (touch === touches ? 1 : 0)],
  ['Linear', (_, { touches }) => 1 / touches],
  [
    'Position-based',
    (touch, { touches }) => (touch === 1 || touch === touches ? Math.max(0.4, 1 / touches) : 0.2 / (touches - 2)),
  ],
  [
    'W-shaped',
    (touch, journey) => {
      if (!hasThreeTouches(journey)) return null;
      const { touches, leadTouch, opportunityTouch } = journey;
      return [1, leadTouch, opportunityTouch].includes(touch) ? Math.max(0.3, 1 / touches) : 0.1 / (touches - 3);
    },
  ],
  ['Time decay', (touch, { touches }) => 2 ** (touch - touches) / (2 - 2 ** (1 - touches))],
];

const roles = ['First touch', 'Lead creation', 'Opportunity creation', 'Last touch', 'All other touches'] as const;
const tones = ['accent', 'second', 'third', 'total', 'neutral'] as const;

/** The deal's value by the role of the touch, for each model; a touch with two roles counts under the first. */
export function splitByModel(dealValue: number, journey: Journey): Chart {
  const named = [1, journey.leadTouch, journey.opportunityTouch, journey.touches];
  const byModel = models.map(([, share]) => {
    if (share(1, journey) === null) return roles.map(() => null);
    const amounts = roles.map(() => 0);
    for (let touch = 1; touch <= journey.touches; touch++) {
      const role = named.includes(touch) ? named.indexOf(touch) : named.length;
      amounts[role] = (amounts[role] ?? 0) + (share(touch, journey) ?? 0) * dealValue;
    }
    return amounts;
  });
  return {
    kind: 'stack',
    caption: 'The same journey under every model',
    unit: 'money',
    axis: 'Model',
    categories: models.map(([label]) => label),
    series: roles.map((label, role) => ({
      label,
      values: byModel.map((amounts) => amounts[role] ?? null),
      tone: tones[role] ?? 'neutral',
    })),
    text: 'How each model splits the value of the deal among the touches. A touch with two roles stands under the first of them.',
  };
}
