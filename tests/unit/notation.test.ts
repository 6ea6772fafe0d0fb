import { describe, expect, test } from 'vitest';
import { defineCalculator, money, percent, result, type Calculator } from '../../src/calculators/calculator.ts';
import { calculators } from '../../src/calculators/index.ts';
import { equationToMathML, labelOf, workingOf } from '../../src/calculators/notation.ts';

const calculator: Calculator = defineCalculator({
  id: 'payback',
  title: 'Payback',
  question: 'When is it paid back?',
  serves: [],
  inputs: { cost: money('Cost <all>', 100), revenue: money('R & D', 10), margin: percent('Margin', 80) },
  outputs: { answer: result('months', 'Payback') },
  formula: [],
  compute: () => ({ answer: 1 }),
  sentence: () => '',
});

const math = (source: string) =>
  equationToMathML(calculator, source)
    .replace('<math display="block"><mrow><mtext>Payback</mtext><mo>=</mo>', '')
    .replace('</mrow></math>', '');

describe('an equation on the page', () => {
  test('has the labels of the fields as its names, safe inside HTML', () => {
    expect(equationToMathML(calculator, 'answer = cost - revenue')).toBe(
      '<math display="block"><mrow><mtext>Payback</mtext><mo>=</mo><mrow><mtext>Cost &lt;all></mtext><mo>−</mo><mtext>R &amp; D</mtext></mrow></mrow></math>',
    );
  });

  test.each([
    ['answer = margin / 12', '<mfrac><mrow><mtext>Margin</mtext></mrow><mrow><mn>12</mn></mrow></mfrac>'],
    ['answer = margin ^ 2', '<msup><mrow><mtext>Margin</mtext></mrow><mrow><mn>2</mn></mrow></msup>'],
    ['answer = sqrt(margin)', '<msqrt><mtext>Margin</mtext></msqrt>'],
    [
      'answer = max(margin, 0)',
      '<mrow><mi>max</mi><mo>(</mo><mtext>Margin</mtext><mo>,</mo><mn>0</mn><mo>)</mo></mrow>',
    ],
    ['answer = z * margin', '<mrow><mtext>1.96</mtext><mo>×</mo><mtext>Margin</mtext></mrow>'],
    ['answer = -1', '<mn>−1</mn>'],
    [
      'answer = 2 * (1 + margin)',
      '<mrow><mn>2</mn><mo>×</mo><mrow><mo>(</mo><mrow><mn>1</mn><mo>+</mo><mtext>Margin</mtext></mrow><mo>)</mo></mrow></mrow>',
    ],
    [
      'answer = 2 - 1 / margin',
      '<mrow><mn>2</mn><mo>−</mo><mfrac><mrow><mn>1</mn></mrow><mrow><mtext>Margin</mtext></mrow></mfrac></mrow>',
    ],
    [
      'answer = (1 / margin) ^ 2',
      '<msup><mrow><mrow><mo>(</mo><mfrac><mrow><mn>1</mn></mrow><mrow><mtext>Margin</mtext></mrow></mfrac><mo>)</mo></mrow></mrow><mrow><mn>2</mn></mrow></msup>',
    ],
  ])('%s', (source, expected) => {
    expect(math(source)).toBe(expected);
  });
});

/** A line of working with the ids where the reader's numbers go. */
const line = (source: string) => {
  const [step] = workingOf([source]);
  if (!step) throw new Error(`no step for ${source}`);
  const { of, pieces } = step;
  return `${of}: ${pieces.map((piece) => ('text' in piece ? piece.text : `{${piece.figure}}`)).join('')}`;
};

test.each([
  ['answer = cost / (revenue * margin)', 'answer: {cost} ÷ ({revenue} × {margin})'],
  ['answer = cost - (revenue - margin)', 'answer: {cost} − ({revenue} − {margin})'],
  ['answer = (cost + revenue) / 2', 'answer: ({cost} + {revenue}) ÷ 2'],
  ['answer = cost * margin ^ 2', 'answer: {cost} × {margin}^2'],
  ['answer = cost ^ (1 / 12)', 'answer: {cost}^(1 ÷ 12)'],
  ['answer = sqrt(cost) + max(revenue, -1)', 'answer: √({cost}) + max({revenue}, −1)'],
  ['answer = z * cost', 'answer: 1.96 × {cost}'],
])('the working of %s has a place for each number', (source, expected) => {
  expect(line(source)).toBe(expected);
});

test('a label is that of the field or result, or a name that the calculator gives', () => {
  expect(labelOf(calculator, 'margin')).toBe('Margin');
  expect(labelOf(calculator, 'answer')).toBe('Payback');
  expect(labelOf({ ...calculator, names: { nextArr: 'ARR next month' } }, 'nextArr')).toBe('ARR next month');
});

test.each(calculators.map((each) => ({ id: each.id, calculator: each })))(
  '$id shows no id in place of a name',
  ({ calculator: each }) => {
    for (const source of [...each.formula, ...(each.background ?? [])]) {
      const names = [...equationToMathML(each, source).matchAll(/<mtext>(.*?)<\/mtext>/g)].map(([, name = '']) => name);
      expect(names.filter((name) => /^[a-z]+[A-Z]/.test(name))).toEqual([]);
    }
  },
);
