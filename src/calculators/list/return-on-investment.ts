import { defineCalculator, money, none, number, percentOf, result } from '../calculator.ts';
import { counted } from '../wording.ts';

const noCost = 'Nothing was invested, so there is no return on it.';

/** The yearly rate that compounds to `ratio`, in percent; a ratio of 1 stays exact over any time. */
const yearly = (ratio: number, years: number) => Math.expm1(Math.log(ratio) / years) * 100;

export default defineCalculator({
  id: 'return-on-investment',
  title: 'Return on investment',
  question: 'What did the investment gain, in all and per year?',
  serves: ['return-on-investment'],
  inputs: {
    cost: money('Cost', 50_000, { help: 'Everything put in.' }),
    proceeds: money('Proceeds', 80_000, { help: 'Everything that came back, before the cost is taken off.' }),
    years: number('Years', 2, { help: 'From paying the cost to receiving the proceeds.' }),
  },
  outputs: {
    roi: result('percent', 'Return on investment'),
    netGain: result('money', 'Net gain'),
    annualisedRoi: result('percent', 'Annualized ROI', 'The yearly rate that compounds to the return.'),
  },
  formula: ['roi = netGain / cost', 'netGain = proceeds - cost', 'annualisedRoi = (proceeds / cost) ^ (1 / years) - 1'],
  compute: ({ cost, proceeds, years }) => ({
    roi: percentOf(proceeds - cost, cost, noCost),
    netGain: proceeds - cost,
    annualisedRoi:
      cost === 0
        ? none(noCost)
        : years === 0
          ? none('Over 0 years, there is no yearly rate.')
          : yearly(proceeds / cost, years),
  }),
  sentence({ years }, { roi, netGain, annualisedRoi }, show) {
    const [gain, share] = [netGain ?? 0, roi ?? 0];
    if (gain === 0) return 'The investment brought back what it cost.';
    const total = `The investment ${gain > 0 ? 'gained' : 'lost'} ${show(Math.abs(gain), 'money')}, or ${show(Math.abs(share), 'percent')} of its cost`;
    if (annualisedRoi === null) return `${total}.`;
    return `${total}. Over ${counted(show, years, 'year', 'years', 'number')}, that is ${show(annualisedRoi, 'percent')} a year, compounded.`;
  },
  reading: (_, { roi }, show) => `Each ${show(1, 'money')} put in has become ${show(1 + (roi ?? 0) / 100, 'money')}.`,
});
