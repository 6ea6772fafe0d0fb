import { count, defineCalculator, money, percent, result } from '../calculator.ts';
import { nested } from '../charts.ts';

export default defineCalculator({
  id: 'market-size',
  title: 'Market size: TAM, SAM and SOM',
  question: 'How big is our market, and how much of it can we win?',
  serves: [
    'total-addressable-market',
    'serviceable-addressable-market',
    'serviceable-obtainable-market',
    'tam-sam-and-som',
  ],
  inputs: {
    potentialCustomers: count('Potential customers', 200_000, {
      help: 'Everybody who has the need, whether or not you can serve them.',
    }),
    annualValuePerCustomer: money('Annual value per customer', 5_000, {
      help: 'What one customer would pay in a year for what you sell.',
    }),
    servedShare: percent('Share that you can serve', 30, {
      help: 'With your product, languages, channels and regions as they are.',
    }),
    obtainableShare: percent('Share of those that you can win', 8, {
      help: 'Of the part that you can serve, within the years of your plan.',
    }),
  },
  outputs: {
    tam: result('money', 'Total addressable market', 'Per year.'),
    sam: result('money', 'Serviceable addressable market', 'Per year.'),
    som: result('money', 'Serviceable obtainable market', 'Per year.'),
    obtainableCustomers: result('number', 'Obtainable customers'),
  },
  formula: [
    'tam = potentialCustomers * annualValuePerCustomer',
    'sam = tam * servedShare',
    'som = sam * obtainableShare',
    'obtainableCustomers = potentialCustomers * servedShare * obtainableShare',
  ],
  compute({ potentialCustomers, annualValuePerCustomer, servedShare, obtainableShare }) {
    const tam = potentialCustomers * annualValuePerCustomer;
    const sam = (tam * servedShare) / 100;
    return {
      tam,
      sam,
      som: (sam * obtainableShare) / 100,
      obtainableCustomers: (((potentialCustomers * servedShare) / 100) * obtainableShare) / 100,
    };
  },
  sentence(_, { tam, sam, som }, show) {
    const whole = `The whole market is worth ${show(tam ?? 0, 'money')} a year.`;
    return sam === null || som === null
      ? whole
      : `${whole} You can serve ${show(sam, 'money')} of it and win ${show(som, 'money')}.`;
  },
  reading: (_, { tam, sam, som }, show) =>
    tam === null || sam === null || som === null || tam === 0
      ? null
      : `What you can win is ${show((som / tam) * 100, 'percent')} of the whole; each point of obtainable share moves it by ${show(sam / 100, 'money')}.`,
  chart: (_, { tam, sam, som }) =>
    tam === 0
      ? null
      : nested(
          'The market, and the parts of it that you can serve and win',
          'Market',
          [
            ['TAM', tam, 'neutral'],
            ['SAM', sam, 'second'],
            ['SOM', som, 'accent'],
          ],
          'Three areas in proportion, one inside the other: the whole market, the part that you can serve, and the part that you can win.',
        ),
});
