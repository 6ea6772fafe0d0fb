import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/calculators/address.ts';
import type { Unit } from '../../src/calculators/calculator.ts';
import type { Case } from '../../src/calculators/case.ts';
import { changeText, compareCases } from '../../src/calculators/compare.ts';
import { createShow, defaultSettings } from '../../src/calculators/format.ts';
import { calculatorById } from '../../src/calculators/index.ts';
import { readCase } from '../../src/calculators/read-case.ts';

const show = createShow(defaultSettings);

/** The case of an address. */
function caseOf(id: string, search = ''): Case {
  const calculator = calculatorById.get(id);
  if (!calculator) throw new Error(`The tests need the calculator "${id}".`);
  return readCase(calculator, readAddress(calculator, search), 'en-US');
}

const compare = (id: string, a: string, b: string) => compareCases(caseOf(id, a), caseOf(id, b), show);
const arr = 'annual-recurring-revenue';

describe('how far B lies from A', () => {
  test.each<[string, number | null, number | null, Unit, string]>([
    ['an amount, with its share', 1_000_000, 1_050_000, 'money', '+$50,000 (+5%)'],
    ['a fall', 200, 150, 'count', '−50 (−25%)'],
    ['a length of time in its unit', 12, 10.5, 'months', '−1.5 months (−12.5%)'],
    ['a single unit', 1, 2, 'days', '+1 day (+100%)'],
    ['a percentage in points', 20, 23.5, 'percent', '+3.5 points'],
    ['a single point', 20, 19, 'percent', '−1 point'],
    ['a score in points, to the digit that scores are shown with', -10.26, 25, 'score', '+35.3 points'],
    ['no share of nought', 0, 5, 'money', '+$5'],
    ['no share of a loss', -100, 50, 'money', '+$150'],
    ['more than all of it', 100, -50, 'money', '−$150 (−150%)'],
    ['the same', 5, 5, 'money', 'no change'],
    ['the same but for the arithmetic of a machine', 0.3, 0.1 + 0.2, 'number', 'no change'],
    ['two noughts', 0, 0, 'ratio', 'no change'],
    ['a blank before', null, 5, 'money', ''],
    ['a blank after', 5, null, 'money', ''],
    ['names', 0, 1, 'yes or no', ''],
    ['steps of a scorecard', 0, 3, 'choice 0 to 3', ''],
  ])('%s', (_, a, b, unit, text) => {
    expect(changeText(a, b, unit, show)).toBe(text);
  });
});

describe('two cases', () => {
  test('that are the same have every result and no input', () => {
    const { inputs, results } = compare(arr, '', '');
    expect(inputs).toEqual([]);
    expect(results.map(({ label }) => label)).toEqual([
      'Ending ARR',
      'Net new ARR',
      'ARR growth rate',
      'Monthly recurring revenue',
    ]);
    expect(new Set(results.map(({ change }) => change))).toEqual(new Set(['no change']));
  });

  test('show the inputs that differ, and what they do', () => {
    const { inputs, results } = compare(arr, '', '?newArr=360000');
    expect(inputs).toEqual([{ label: 'New ARR', a: '$300,000', b: '$360,000', change: '+$60,000 (+20%)' }]);
    expect(results[0]).toEqual({
      label: 'Ending ARR',
      a: '$1,550,000',
      b: '$1,610,000',
      change: '+$60,000 (+3.87%)',
    });
    expect(results[2]).toMatchObject({ a: '29.17%', b: '34.17%', change: '+5 points' });
  });

  test('leave blank what waits for a field, and nothing else', () => {
    const { inputs, results } = compare(arr, '', '?startingArr=abc');
    expect(inputs).toEqual([{ label: 'Starting ARR', a: '$1,200,000', b: '', change: '' }]);
    expect(results.map(({ b, change }) => [b, change])).toEqual([
      ['', ''],
      ['$350,000', 'no change'],
      ['', ''],
      ['', ''],
    ]);
  });

  test('say where there is no value though every field is right', () => {
    expect(compare(arr, '', '?startingArr=0').results[2]).toMatchObject({ b: 'no value', change: '' });
  });

  test('tell rows by how many there are', () => {
    const rows = (count: number) => `?_mode=contracts&_rows=${Array(count).fill('12000,0,12').join(';')}`;
    const { inputs } = compare(arr, rows(2), rows(3));
    expect(inputs).toEqual([{ label: 'Contracts', a: '2 rows', b: '3 rows', change: '+1 row' }]);
    expect(compare(arr, rows(2), `${rows(1)};1,0,1`).inputs[0]?.change).toBe('other values');
  });

  test('given in two ways name the ways, and blank what one of them does not ask for', () => {
    const { inputs } = compare(arr, '', '?_mode=contracts');
    expect(inputs.map(({ label, a, b }) => [label, a, b])).toEqual([
      ['How the numbers are given', 'From movements', 'From a list of contracts'],
      ['New ARR', '$300,000', ''],
      ['Expansion ARR', '$150,000', ''],
      ['Contraction ARR', '$40,000', ''],
      ['Churned ARR', '$60,000', ''],
      ['Contracts', '', '5 rows'],
    ]);
  });

  test('by two definitions name both, and put the present one’s answer first', () => {
    const { inputs, results } = compare('win-rate', '', '?_variant=all');
    expect(inputs).toEqual([{ label: 'Definition', a: 'Of decided deals', b: 'Of all deals', change: '' }]);
    expect(results[0]?.label).toBe(caseOf('win-rate', '?_variant=all').calculator.outputs['winRateAll']?.label);
    expect(results[0]?.a).toBe(results[0]?.b);
  });

  test('name the choices of a scorecard', () => {
    const scorecard = caseOf('bant-scorecard');
    const [id = '', input] = Object.entries(scorecard.calculator.inputs).find(([, { choices }]) => choices) ?? [];
    const value = input?.default === 0 ? 1 : 0;
    const [line] = compare('bant-scorecard', '', `?${id}=${value}`).inputs;
    expect(line).toEqual({
      label: input?.label,
      a: input?.choices?.[input.default],
      b: input?.choices?.[value],
      change: '',
    });
  });
});

describe('the case of an address', () => {
  test.each([
    ['a number', '?newArr=5', 5],
    ['what a field would take, too', '?newArr=1,234.5', 1234.5],
    ['a number that is refused', '?newArr=-5', NaN],
    ['no number', '?newArr=abc', NaN],
    ['a number too large', '?newArr=1e999', NaN],
    ['nothing, for the default', '', 300_000],
  ])('holds %s', (_, search, value) => {
    expect(caseOf(arr, search).given['newArr']).toBe(value);
  });

  test('blanks a cell that breaks the rule of its row', () => {
    expect(caseOf(arr, '?_mode=contracts&_rows=100,200,12;x,0,12').modeRows).toEqual([
      [100, NaN, 12],
      [NaN, 0, 12],
    ]);
  });

  test('fills a fixed table up with noughts', () => {
    expect(caseOf('net-promoter-score', '?_mode=scores&_rows=1;2').modeRows).toEqual([
      [1],
      [2],
      ...Array.from({ length: 9 }, () => [0]),
    ]);
  });
});
