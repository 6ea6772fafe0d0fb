import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn, needsParentheses, parseEquation, valueOf, type Expression } from '../../src/calculators/formula.ts';
import { z } from '../../src/calculators/statistics.ts';

const values: Readonly<Record<string, number>> = { a: 2, b: 3, c: 4 };
const value = (right: string) => valueOf(parseEquation(`x = ${right}`).expression, (name) => values[name] ?? NaN);

describe('a formula', () => {
  test.each([
    ['1', 1],
    ['12.5', 12.5],
    ['a', 2],
    ['a + b * c', 14],
    ['(a + b) * c', 20],
    ['c - b - a', -1],
    ['c - (b - a)', 3],
    ['c / a / a', 1],
    ['c / (a * a)', 1],
    ['a ^ b ^ a', 512],
    ['(a ^ b) ^ a', 64],
    ['a * b ^ a', 18],
    ['-1 + a', 1],
    ['a ^ -1', 0.5],
    ['sqrt(c)', 2],
    ['max(a, b, c)', 4],
    ['min(a - c, 0)', -2],
    ['sqrt(max(c, 9) * c)', 6],
    ['z', z],
    ['a+b', 5],
  ])('%s is worked out in the usual order: %d', (right, expected) => {
    expect(value(right)).toBe(expected);
  });

  test('knows the name on its left and the names that it uses', () => {
    const { of, expression } = parseEquation('net = (start + gain) / sqrt(start) * z - 1');
    expect(of).toBe('net');
    expect(namesIn(expression)).toEqual(['start', 'gain', 'start']);
  });

  test.each([
    ['x + 1', '"x + 1" needs one equals sign.'],
    ['x = 1 = 2', '"x = 1 = 2" needs one equals sign.'],
    ['x =', '"x =" breaks off at "its end".'],
    ['x = a +', '"x = a +" breaks off at "its end".'],
    ['x = a b', '"x = a b" breaks off at "b".'],
    ['x = (a', '"x = (a" breaks off at "its end".'],
    ['x = sqrt a', '"x = sqrt a" breaks off at "a".'],
    ['x = a )', '"x = a )" breaks off at ")".'],
  ])('that is broken says so to its author: %s', (source, message) => {
    expect(() => parseEquation(source)).toThrow(new SyntaxError(message));
  });

  test.each(['x = * a', 'x = a $ b', 'x = a + * b', 'x = -a'])('that is broken throws: %s', (source) => {
    expect(() => parseEquation(source)).toThrow(SyntaxError);
  });
});

/** An expression as text, with parentheses only where they are needed. */
function write(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'name':
      return expression.name;
    case 'call':
      return `${expression.name}(${expression.args.map(write).join(', ')})`;
    case 'binary': {
      const { operator, left, right } = expression;
      const side = (child: Expression, which: 'left' | 'right') =>
        needsParentheses(operator, child, which) ? `(${write(child)})` : write(child);
      return `${side(left, 'left')} ${operator} ${side(right, 'right')}`;
    }
  }
}

test('an expression that is written and parsed again has its value', () => {
  const { expression } = fc.letrec<{ expression: Expression; leaf: Expression; binary: Expression; call: Expression }>(
    (tie) => ({
      expression: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('leaf'), tie('binary'), tie('call')),
      leaf: fc.oneof(
        fc.nat(9).map((number): Expression => ({ kind: 'number', value: number })),
        fc.constantFrom('a', 'b', 'c').map((name): Expression => ({ kind: 'name', name })),
      ),
      binary: fc
        .tuple(fc.constantFrom('+', '-', '*', '/'), tie('expression'), tie('expression'))
        .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right })),
      call: fc
        .tuple(fc.constantFrom('max', 'min'), tie('expression'), tie('expression'))
        .map(([name, ...args]): Expression => ({ kind: 'call', name, args })),
    }),
  );
  const lookup = (name: string) => values[name] ?? NaN;
  fc.assert(
    fc.property(expression, (given) => {
      const before = valueOf(given, lookup);
      const after = valueOf(parseEquation(`x = ${write(given)}`).expression, lookup);
      if (Number.isFinite(before))
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(before)));
    }),
    { numRuns: 500 },
  );
});
