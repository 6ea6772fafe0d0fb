import { namesIn, needsParentheses, parseEquation, type Expression, type Operator } from './formula.ts';
import type { Calculator } from './calculator.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const signs: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷', '^': '^' };

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
      if (expression.name === 'sum') return `<mrow><mo>∑</mo><mo>(</mo>${args.join('')}<mo>)</mo></mrow>`;
      if (expression.name === 'abs') return `<mrow><mo>|</mo>${args.join('')}<mo>|</mo></mrow>`;
      return `<mrow><mi>${expression.name}</mi><mo>(</mo>${args.join('<mo>,</mo>')}<mo>)</mo></mrow>`;
    }
    case 'binary':
      return binaryToMathML(expression, name);
  }
}

function binaryToMathML({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, name: (id: string) => string): string {
  const side = (child: Expression, which: 'left' | 'right') => {
    const inner = toMathML(child, name);
    const isFraction = child.kind === 'binary' && child.operator === '/' && operator !== '^';
    return needsParentheses(operator, child, which) && !isFraction ? `<mrow><mo>(</mo>${inner}<mo>)</mo></mrow>` : inner;
  };
  if (operator === '/') return `<mfrac><mrow>${toMathML(left, name)}</mrow><mrow>${toMathML(right, name)}</mrow></mfrac>`;
  if (operator === '^') return `<msup><mrow>${side(left, 'left')}</mrow><mrow>${toMathML(right, name)}</mrow></msup>`;
  return `<mrow>${side(left, 'left')}<mo>${signs[operator]}</mo>${side(right, 'right')}</mrow>`;
}

/** Equations in an order in which they can be worked out: as they are listed, but what one needs comes before it. */
export function workingOrder(formula: readonly string[]): string[] {
  const equations = new Map(formula.map((source) => [parseEquation(source).of, source]));
  const ordered = new Set<string>();
  const visited = new Set<string>();
  const visit = (of: string) => {
    const source = equations.get(of);
    if (source === undefined || visited.has(of)) return;
    visited.add(of);
    namesIn(parseEquation(source).expression).forEach(visit);
    ordered.add(source);
  };
  for (const of of equations.keys()) visit(of);
  return [...ordered];
}

/** One piece of a working step: plain text, or the id of a figure to fill in. */
export type Piece = { readonly text: string } | { readonly figure: string };

/** The right side of an equation as a line of text, with a place for each of the reader's numbers. */
export function workingOf(source: string): { readonly of: string; readonly pieces: readonly Piece[] } {
  const { of, expression } = parseEquation(source);
  return { of, pieces: toPieces(expression) };
}

function toPieces(expression: Expression): Piece[] {
  switch (expression.kind) {
    case 'number':
      return [{ text: numberText(expression.value) }];
    case 'name':
      return [expression.name === 'z' ? { text: '1.96' } : { figure: expression.name }];
    case 'call':
      return [
        { text: expression.name === 'sqrt' ? '√(' : `${expression.name}(` },
        ...expression.args.flatMap((arg, index) => [...(index > 0 ? [{ text: ', ' }] : []), ...toPieces(arg)]),
        { text: ')' },
      ];
    case 'binary': {
      const { operator, left, right } = expression;
      const side = (child: Expression, which: 'left' | 'right') =>
        needsParentheses(operator, child, which) || (operator === '^' && child.kind === 'binary') ? [{ text: '(' }, ...toPieces(child), { text: ')' }] : toPieces(child);
      return [...side(left, 'left'), { text: operator === '^' ? '^' : ` ${signs[operator]} ` }, ...side(right, 'right')];
    }
  }
}
