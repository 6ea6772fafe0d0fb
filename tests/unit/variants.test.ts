import { expect, test } from 'vitest';
import { byVariant } from '../../src/calculators/by-variant.ts';
import { defineCalculator, money, number, result, type Calculator } from '../../src/calculators/calculator.ts';
import { withVariant } from '../../src/calculators/variants.ts';

const plain = defineCalculator({
  id: 'price',
  title: 'Price',
  question: 'What does it cost?',
  serves: ['price'],
  inputs: { net: money('Net', 100, { help: 'Before tax.' }), tax: number('Tax', 20) },
  outputs: { gross: result('money', 'Gross'), share: result('percent', 'Share of tax', 'Of the gross price.') },
  formula: ['gross = net + tax'],
  compute: ({ net, tax }) => ({ gross: net + tax, share: (tax / (net + tax)) * 100 }),
  sentence: () => 'It has a price.',
}) as Calculator;

const price: Calculator = {
  ...plain,
  variants: [
    { id: 'gross', label: 'With tax', origin: 'A shop.' },
    {
      id: 'net',
      label: 'Without tax',
      origin: 'A wholesaler.',
      without: ['tax'],
      answer: 'share',
      inputs: { net: { label: 'Net price' } },
      outputs: { gross: { label: 'Price', unit: 'number' } },
      formula: ['gross = net'],
      compute: ({ net }) => ({ gross: net ?? NaN, share: 0 }),
    },
    { id: 'odd', label: 'Odd', origin: 'Nobody.', answer: 'nonsense' },
  ],
};

test('a calculator without definitions to choose from stays as it is', () => {
  expect(withVariant(plain, 'net')).toBe(plain);
  expect(withVariant(plain, null)).toBe(plain);
  expect(withVariant({ ...plain, variants: [] }, 'net').inputs).toBe(plain.inputs);
});

test('a definition leaves out inputs, relabels the others, and puts its answer first', () => {
  const net = withVariant(price, 'net');
  expect(net.id).toBe('price');
  expect(net.inputs).toEqual({ net: { ...plain.inputs['net'], label: 'Net price' } });
  expect(Object.keys(net.outputs)).toEqual(['share', 'gross']);
  expect(net.outputs['gross']).toEqual({ label: 'Price', unit: 'number' });
  expect(net.outputs['share']).toEqual({ label: 'Share of tax', unit: 'percent', help: 'Of the gross price.' });
  expect(net.formula).toEqual(['gross = net']);
  expect(net.compute({ net: 7 }, {})).toEqual({ gross: 7, share: 0 });
  expect(net.sentence({}, {}, String, {}, {})).toBe('It has a price.');
});

test.each([null, 'nonsense', 'gross'])('"%s" stands for the first definition', (id) => {
  const first = withVariant(price, id);
  expect(first.inputs).toEqual(plain.inputs);
  expect(Object.keys(first.outputs)).toEqual(['gross', 'share']);
  expect(first.compute({ net: 80, tax: 20 }, {})).toEqual({ gross: 100, share: 20 });
});

test('an answer that is no output changes no order', () => {
  expect(Object.keys(withVariant(price, 'odd').outputs)).toEqual(['gross', 'share']);
});

test('what is made for every definition is made once where it comes out the same', () => {
  expect(byVariant(price, ({ formula }) => formula)).toEqual([
    { variants: ['gross', 'odd'], made: ['gross = net + tax'] },
    { variants: ['net'], made: ['gross = net'] },
  ]);
  expect(byVariant(plain, ({ title }) => title)).toEqual([{ variants: [''], made: 'Price' }]);
});
