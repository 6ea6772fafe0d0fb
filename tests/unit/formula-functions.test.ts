import { describe, expect, test } from 'vitest';
import { inPlace, parseEquation, valueOf } from '../../src/calculators/formula.ts';
import { calculatorById } from '../../src/calculators/index.ts';
import { equationToMathML, workingOf } from '../../src/calculators/notation.ts';

const lookup = (name: string) => ({ a: 2.5, b: -4 })[name] ?? NaN;

describe('functions of the formula language', () => {
  test.each([
    ['x = ceil(a)', 3, '⌈a⌉'],
    ['x = abs(b)', 4, '|b|'],
    ['x = max(a, b)', 2.5, 'max(a, b)'],
    ['x = sqrt(a)', Math.sqrt(2.5), '√(a)'],
    ['x = normal(0)', 0.5, 'Φ(0)'],
    ['x = quantile(0.5) ^ 2', 0, 'Φ⁻¹(0.5)^2'],
  ])('%s', (source, value, text) => {
    expect(valueOf(parseEquation(source).expression, lookup)).toBe(value);
    expect(lineOf(source)).toBe(text);
  });

  test('a name of a built-in property is a name like any other', () => {
    expect(parseEquation('x = toString').expression).toEqual({ kind: 'name', name: 'toString' });
  });
});

describe('names explained by other equations', () => {
  const where = ['left = total - done', 'total = a + b'];

  test('give way to their right sides, through every level', () => {
    expect(lineOf('x = max(0, left / rate)', where)).toBe('max(0, (a + b − done) ÷ rate)');
    expect(valueOf(inPlace(parseEquation('x = total * 2').expression, where.map(parseEquation)), lookup)).toBe(-3);
  });
});

test('MathML writes functions in the signs of mathematics', () => {
  const calculator = calculatorById.get('ab-testing');
  if (!calculator) throw new Error('no A/B test');
  expect(equationToMathML(calculator, 'pValue = normal(abs(zScore))')).toContain(
    '<mi>Φ</mi><mo>(</mo><mrow><mo>|</mo><mtext>z score</mtext><mo>|</mo></mrow><mo>)</mo>',
  );
  expect(equationToMathML(calculator, 'error = ceil(pooled)')).toContain(
    '<mtext>Standard error</mtext><mo>=</mo><mrow><mo>⌈</mo><mtext>Pooled rate</mtext><mo>⌉</mo></mrow>',
  );
});

test('working steps come after those that they need, the answer as late as it can', () => {
  const order = (...formula: string[]) => workingOf(formula).map(({ of }) => of);
  expect(order('answer = part / 2', 'part = a + b', 'extra = answer * 2')).toEqual(['part', 'answer', 'extra']);
  expect(order('answer = a', 'other = b')).toEqual(['other', 'answer']);
});

/** The right side of an equation as text, with ids where the reader's numbers go. */
function lineOf(source: string, where?: readonly string[]): string {
  return workingOf([source], where)
    .flatMap(({ pieces }) => pieces.map((piece) => ('text' in piece ? piece.text : piece.figure)))
    .join('');
}
