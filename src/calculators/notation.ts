import {
  inPlace,
  namesIn,
  needsParentheses,
  parseEquation,
  type Equation,
  type Expression,
  type FunctionName,
  type Operator,
} from './formula.ts';
import type { Calculator } from './calculator.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const signs: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷', '^': '^' };

/** How a function is written around its arguments. */
const fences: Readonly<Record<FunctionName, readonly [name: string, open: string, close: string]>> = {
  sqrt: ['√', '(', ')'],
  max: ['max', '(', ')'],
  min: ['min', '(', ')'],
  abs: ['', '|', '|'],
  ceil: ['', '⌈', '⌉'],
  normal: ['Φ', '(', ')'],
  quantile: ['Φ⁻¹', '(', ')'],
  sum: ['∑', '(', ')'],
  mean: ['mean', '(', ')'],
  median: ['median', '(', ')'],
};

/** The label of an input or output, as it stands beside its field. */
export function labelOf(calculator: Calculator, id: string): string {
  return (calculator.inputs[id] ?? calculator.outputs[id])?.label ?? calculator.names?.[id] ?? id;
}

const numberText = (value: number) => String(value).replace('-', '−');

/** An equation as MathML, with the labels of the fields as its names. */
export function equationToMathML(calculator: Calculator, source: string): string {
  const { of, expression } = parseEquation(source);
  const name = (id: string) => `<mtext>${escape(id === 'z' ? '1.96' : labelOf(calculator, id))}</mtext>`;
  return `<math display="block"><mrow>${name(of)}<mo>=</mo>${toMathML(expression, name)}</mrow></math>`;
}

function toMathML(expression: Expression, name: (id: string) => string): string {
  switch (expression.kind) {
    case 'number':
      return `<mn>${numberText(expression.value)}</mn>`;
    case 'name':
      return name(expression.name);
    case 'call': {
      const args = expression.args.map((arg) => toMathML(arg, name));
      if (expression.name === 'sqrt') return `<msqrt>${args.join('')}</msqrt>`;
      const [sign, open, close] = fences[expression.name];
      return `<mrow>${sign && `<mi>${sign}</mi>`}<mo>${open}</mo>${args.join('<mo>,</mo>')}<mo>${close}</mo></mrow>`;
    }
    case 'binary':
      return binaryToMathML(expression, name);
  }
}

function binaryToMathML(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  name: (id: string) => string,
): string {
  const side = (child: Expression, which: 'left' | 'right') => {
    const inner = toMathML(child, name);
    const isFraction = child.kind === 'binary' && child.operator === '/' && operator !== '^';
    return needsParentheses(operator, child, which) && !isFraction
      ? `<mrow><mo>(</mo>${inner}<mo>)</mo></mrow>`
      : inner;
  };
  if (operator === '/')
    return `<mfrac><mrow>${toMathML(left, name)}</mrow><mrow>${toMathML(right, name)}</mrow></mfrac>`;
  if (operator === '^') return `<msup><mrow>${side(left, 'left')}</mrow><mrow>${toMathML(right, name)}</mrow></msup>`;
  return `<mrow>${side(left, 'left')}<mo>${signs[operator]}</mo>${side(right, 'right')}</mrow>`;
}

/** One piece of a working step: plain text, or the id of a figure to fill in. */
export type Piece = { readonly text: string } | { readonly figure: string };

/** One equation of the working: what it gives, and its right side as a line with a place for each of the reader's numbers. */
export interface WorkingStep {
  readonly of: string;
  readonly pieces: readonly Piece[];
}

/**
 * The steps of a formula in the order in which they can be worked out: the last equation first, but
 * never before one that it needs.
 *
 * @param where Equations of names that are neither input nor output; their right sides take the place of the names.
 */
export function workingOf(formula: readonly string[], where: readonly string[] = []): WorkingStep[] {
  const explained = where.map(parseEquation);
  const equations = formula
    .map(parseEquation)
    .map(({ of, expression }) => ({ of, expression: inPlace(expression, explained) }));
  const ordered = new Set<Equation>();
  const add = (equation: Equation) => {
    const needed = namesIn(equation.expression);
    for (const each of equations) if (each !== equation && !ordered.has(each) && needed.includes(each.of)) add(each);
    ordered.add(equation);
  };
  for (const equation of equations.toReversed()) add(equation);
  return [...ordered].map(({ of, expression }) => ({ of, pieces: toPieces(expression) }));
}

function toPieces(expression: Expression): Piece[] {
  switch (expression.kind) {
    case 'number':
      return [{ text: numberText(expression.value) }];
    case 'name':
      return [expression.name === 'z' ? { text: '1.96' } : { figure: expression.name }];
    case 'call': {
      const [sign, open, close] = fences[expression.name];
      return [
        { text: sign + open },
        ...expression.args.flatMap((arg, index) => [...(index > 0 ? [{ text: ', ' }] : []), ...toPieces(arg)]),
        { text: close },
      ];
    }
    case 'binary': {
      const { operator, left, right } = expression;
      const side = (child: Expression, which: 'left' | 'right') =>
        needsParentheses(operator, child, which) || (operator === '^' && child.kind === 'binary')
          ? [{ text: '(' }, ...toPieces(child), { text: ')' }]
          : toPieces(child);
      return [
        ...side(left, 'left'),
        { text: operator === '^' ? '^' : ` ${signs[operator]} ` },
        ...side(right, 'right'),
      ];
    }
  }
}
