import { normalCdf, normalQuantile, z } from './statistics.ts';

/**
 * The language of formulas: `ratio = lifetimeValue / cac`. Names are ids of inputs and outputs;
 * `z` is the 97.5% normal quantile; there are + - * / ^, parentheses, and the functions below. A
 * percent counts as its share, so that `revenue * grossMargin` reads as people say it.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export type Operator = '+' | '-' | '*' | '/' | '^';
const functions = {
  sqrt: Math.sqrt,
  max: Math.max,
  min: Math.min,
  abs: Math.abs,
  ceil: Math.ceil,
  normal: normalCdf,
  quantile: normalQuantile,
  // These run over rows that a formula does not see: they explain, and have no value here.
  sum: () => NaN,
  mean: () => NaN,
  median: () => NaN,
} satisfies Readonly<Record<string, (...args: [number]) => number>>;
export type FunctionName = keyof typeof functions;

/** One line of a formula. */
export interface Equation {
  /** The name on the left. */
  readonly of: string;
  readonly expression: Expression;
}

const precedence: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };
const isOperator = (token: string | undefined): token is Operator => token !== undefined && token in precedence;
const isFunction = (token: string): token is FunctionName => Object.hasOwn(functions, token);

/**
 * Parses an equation.
 *
 * @throws SyntaxError with the equation and the place, for its author.
 */
export function parseEquation(source: string): Equation {
  const [of = '', right, ...more] = source.split('=').map((side) => side.trim());
  if (right === undefined || more.length > 0) throw new SyntaxError(`"${source}" needs one equals sign.`);
  const tokens = right.match(/\d+(?:\.\d+)?|[A-Za-z]\w*|[-+*/^(),]|\S/g) ?? [];
  let position = 0;
  const fail = (): never => {
    throw new SyntaxError(`"${source}" breaks off at "${tokens[position] ?? 'its end'}".`);
  };
  const take = (token: string) => {
    if (tokens[position] !== token) fail();
    position++;
  };

  const operand = (): Expression => {
    const token = tokens[position++];
    if (token === undefined) return fail();
    if (token === '(') {
      const inside = expression(1);
      take(')');
      return inside;
    }
    if (token === '-' && /^\d/.test(tokens[position] ?? ''))
      return { kind: 'number', value: -Number(tokens[position++]) };
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (!/^[A-Za-z]/.test(token)) return fail();
    if (!isFunction(token)) return { kind: 'name', name: token };
    take('(');
    const args = [expression(1)];
    while (tokens[position] === ',') {
      position++;
      args.push(expression(1));
    }
    take(')');
    return { kind: 'call', name: token, args };
  };

  const expression = (least: number): Expression => {
    let left = operand();
    for (;;) {
      const operator = tokens[position];
      if (!isOperator(operator) || precedence[operator] < least) return left;
      position++;
      const right = expression(precedence[operator] + (operator === '^' ? 0 : 1));
      left = { kind: 'binary', operator, left, right };
    }
  };

  const parsed = expression(1);
  if (position < tokens.length) fail();
  return { of, expression: parsed };
}

/** The value of an expression, with shares for percents. */
export function valueOf(expression: Expression, lookup: (name: string) => number): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return expression.name === 'z' ? z : lookup(expression.name);
    case 'call':
      return functions[expression.name](...(expression.args.map((arg) => valueOf(arg, lookup)) as [number]));
    case 'binary':
      return apply(expression.operator, valueOf(expression.left, lookup), valueOf(expression.right, lookup));
  }
}

function apply(operator: Operator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return a ** b;
  }
}

/** The names that an expression uses. */
export function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return expression.name === 'z' ? [] : [expression.name];
    case 'call':
      return expression.args.flatMap(namesIn);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
  }
}

/** An expression with every name that one of the equations explains put in its place. */
export function inPlace(expression: Expression, where: readonly Equation[]): Expression {
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'name': {
      const explained = where.find(({ of }) => of === expression.name);
      return explained ? inPlace(explained.expression, where) : expression;
    }
    case 'call':
      return { ...expression, args: expression.args.map((arg) => inPlace(arg, where)) };
    case 'binary':
      return { ...expression, left: inPlace(expression.left, where), right: inPlace(expression.right, where) };
  }
}

/** Whether an operand needs parentheses in a line of text. */
export function needsParentheses(parent: Operator, child: Expression, side: 'left' | 'right'): boolean {
  if (child.kind !== 'binary') return false;
  const own = precedence[child.operator];
  if (own !== precedence[parent]) return own < precedence[parent];
  return side === 'right' ? parent === '-' || parent === '/' : parent === '^';
}
