import { describe, expect, test } from 'vitest';
import {
  atMost,
  count,
  defineCalculator,
  divide,
  money,
  none,
  number,
  result,
  type Calculator,
  type Chart,
} from '../../src/calculators/calculator.ts';
import {
  brokenRules,
  chartOf,
  defaultNamesOf,
  defaultRowsOf,
  defaultsOf,
  evaluate,
  evaluateMode,
  givenIn,
  pointsOf,
  readingOf,
  sentenceOf,
  tooLarge,
  valuesOf,
} from '../../src/calculators/evaluate.ts';

const chart: Chart = {
  kind: 'bars',
  caption: 'Parts',
  unit: 'count',
  axis: 'Part',
  categories: ['a', 'b', 'c'],
  series: [{ label: 'Value', values: [1, NaN, null], tone: 'accent' }],
  text: 'The parts.',
};

const table = { label: 'Rows', hint: 'Rows.', columns: [{ id: 'x', ...number('X', 1) }], paste: 'cells' as const };

const parts = defineCalculator({
  id: 'parts',
  title: 'Parts',
  question: 'How large is the part?',
  serves: ['part'],
  inputs: { part: count('Part', 1), whole: count('Whole', 4), price: money('Price', 10) },
  tables: { rows: { ...table, default: [[2], [3]], rowLabels: ['First'] } },
  outputs: {
    share: result('ratio', 'Share'),
    value: result('money', 'Value'),
    sum: result('number', 'Sum'),
  },
  rules: [
    atMost('part', 'whole', 'The part can’t exceed the whole.'),
    {
      rule: 'part + whole <= 100',
      holds: ({ part, whole }) => part + whole <= 100,
      at: ['part', 'whole'],
      message: 'Together, they can’t exceed 100.',
    },
  ],
  formula: [],
  compute: ({ part, whole, price }, { rows }) => ({
    share: divide(part, whole, 'There is no whole.'),
    value: part * price,
    sum: rows.flat().reduce((sum, each) => sum + each, 0),
  }),
  sentence: ({ part }, { share }, show, { rows }, { rows: names }) =>
    `${show(part, 'count')} is ${show(share ?? 0, 'ratio')}; ${rows.length} rows from ${names[0] ?? ''}.`,
  reading: ({ price }, { share }, show) => `At ${show(price, 'money')}, ${show(1 / (share ?? NaN), 'ratio')} times.`,
  points: (_, __, show, { rows }, { rows: names }) =>
    rows.map((_row, index) => show(index, 'count') + (names[index] ?? '')),
  chart: (_, { share }) => (share === null ? null : chart),
  mode: {
    id: 'listed',
    label: 'Listed',
    fieldsLabel: 'Fields',
    fields: ['price'],
    table: { ...table, default: [[1]] },
    compute: (rows, { price }) => ({
      share: rows.length === 0 ? none('There are no rows.') : 1,
      value: rows.length * price,
      sum: rows.flat().reduce((sum, each) => sum + each, 0),
    }),
    chart: (rows) => ({ ...chart, categories: rows.map(() => 'row') }),
  },
}) as unknown as Calculator;

/** A copy without a part that may be missing. */
const without = <T extends object>(whole: T, part: keyof T): T =>
  // The part is one that its type calls optional.
  Object.fromEntries(Object.entries(whole).filter(([key]) => key !== part)) as T;

const { mode } = parts;
if (!mode) throw new Error('no mode');
const show = (value: number, unit: string) => `${value} ${unit}`;
const at = (given: Readonly<Record<string, number>>) => ({ part: 1, whole: 4, price: 10, ...given });

describe('a broken rule', () => {
  test.each<[Readonly<Record<string, number>>, Readonly<Record<string, string>>]>([
    [{}, {}],
    [{ part: 4 }, {}],
    [{ part: 5 }, { part: 'The part can’t exceed the whole.' }],
    [
      { part: 50, whole: 60 },
      { part: 'Together, they can’t exceed 100.', whole: 'Together, they can’t exceed 100.' },
    ],
    [{ part: 5, whole: NaN }, {}],
    [{ part: NaN }, {}],
    [{ part: 5, price: NaN }, { part: 'The part can’t exceed the whole.' }],
  ])('by %j is told beside %j', (given, broken) => {
    expect(Object.fromEntries(brokenRules(parts, at(given)))).toEqual(broken);
  });

  test('is none where a calculator has no rules', () => {
    expect(brokenRules(without(parts, 'rules'), at({ part: 5 })).size).toBe(0);
  });
});

describe('a result', () => {
  const blank = { value: null, reason: '' };

  test.each<[string, Readonly<Record<string, number>>, Readonly<Record<string, unknown>>]>([
    ['has a value', {}, { share: { value: 0.25, reason: '' }, value: { value: 10, reason: '' } }],
    ['says why it has none', { part: 0, whole: 0 }, { share: { value: null, reason: 'There is no whole.' } }],
    [
      'is blank where its field is empty, the others stay',
      { price: NaN },
      { value: blank, share: { value: 0.25, reason: '' } },
    ],
    [
      'is blank where a rule is broken, the others stay',
      { part: 5 },
      { share: blank, value: blank, sum: { value: 5, reason: '' } },
    ],
    ['may be too large', { part: 2, price: 1e308 }, { value: { value: null, reason: tooLarge } }],
    ['is no minus zero', { part: 1, price: -0 }, { value: { value: 0, reason: '' } }],
  ])('%s', (_, given, expected) => {
    expect(evaluate(parts, at(given))).toMatchObject(expected);
  });

  test('is blank where the input is not given at all', () => {
    expect(evaluate(parts, {})['share']).toEqual(blank);
  });

  test('is too large, not blank, where it overflows on the way', () => {
    const odd = { ...parts, compute: () => ({ share: NaN, value: Infinity }) };
    expect(evaluate(odd, at({}))).toEqual({
      share: { value: null, reason: tooLarge },
      value: { value: null, reason: tooLarge },
      sum: blank,
    });
    expect(evaluate(odd, at({}), { rows: [[NaN]] })['share']).toEqual(blank);
    expect(evaluate(odd, at({ price: NaN }))).toMatchObject({ share: blank, value: { value: null, reason: tooLarge } });
  });

  test('comes from the rows where the reader gives rows', () => {
    expect(valuesOf(evaluateMode(parts, mode, [[5], [6]], at({ part: NaN })))).toEqual({
      share: 1,
      value: 20,
      sum: 11,
    });
    expect(evaluateMode(parts, mode, [[5], [NaN]], at({}))['sum']).toEqual(blank);
    expect(evaluateMode(parts, mode, [], at({}))['share']?.reason).toBe('There are no rows.');
    expect(evaluateMode(parts, mode, [[5]], at({ price: NaN }))['value']).toEqual(blank);
  });
});

test('a calculator starts with its defaults, and names rows without a heading by their place', () => {
  expect(defaultsOf(parts)).toEqual({ part: 1, whole: 4, price: 10 });
  expect(defaultRowsOf(parts)).toEqual({ rows: [[2], [3]] });
  expect(defaultNamesOf(parts)).toEqual({ rows: ['First', 'Row 2'] });
  const bare = without(parts, 'tables');
  expect([defaultRowsOf(bare), defaultNamesOf(bare)]).toEqual([{}, {}]);
});

test('beside rows, the fields that are not asked for count as empty', () => {
  expect(givenIn(mode, at({}))).toEqual({ part: NaN, whole: NaN, price: 10 });
});

describe('what is said', () => {
  const said = (given: Readonly<Record<string, number>>) => {
    const values = at(given);
    const figures = evaluate(parts, values);
    return [sentenceOf(parts, values, figures, show), readingOf(parts, values, figures, show)];
  };

  test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    [
      'is the answer and what it means',
      {},
      ['1 count is 0.25 ratio; 2 rows from First.', 'At 10 money, 4 ratio times.'],
    ],
    ['leaves out what needs a field that is empty', { price: NaN }, ['1 count is 0.25 ratio; 2 rows from First.', '']],
    ['is nothing where the answer has no value', { part: 0, whole: 0 }, ['', '']],
  ])('%s', (_, given, expected) => {
    expect(said(given)).toEqual(expected);
  });

  test('leaves out a sentence with a number that is none', () => {
    const values = at({});
    const figures = evaluate(parts, values);
    expect(sentenceOf({ ...parts, sentence: () => 'It is NaN.' }, values, figures, show)).toBe('');
    expect(readingOf({ ...parts, reading: () => 'It is ∞.' }, values, figures, show)).toBe('');
    expect(readingOf({ ...parts, reading: () => null }, values, figures, show)).toBe('');
    const silent = without(parts, 'reading');
    expect(readingOf(silent, values, figures, show)).toBe('');
  });

  test('goes on with further lines, where the answer has a value', () => {
    const lines = (given: Readonly<Record<string, number>>) =>
      pointsOf(parts, at(given), evaluate(parts, at(given)), show);
    expect(lines({})).toEqual(['0 countFirst', '1 countRow 2']);
    expect(lines({ part: 0, whole: 0 })).toEqual([]);
    const silent = without(parts, 'points');
    expect(pointsOf(silent, at({}), evaluate(parts, at({})), show)).toEqual([]);
  });

  test('is nothing where there is no output at all', () => {
    expect(sentenceOf({ ...parts, outputs: {} }, at({}), {}, show)).toBe('');
    expect(sentenceOf(parts, at({}), {}, show)).toBe('');
  });
});

describe('a chart', () => {
  const drawn = (calculator: Calculator, given: Readonly<Record<string, number>> = {}) =>
    chartOf(calculator, at(given), evaluate(calculator, at(given)));

  test('leaves out what is no number', () => {
    expect(drawn(parts)).toEqual({ ...chart, series: [{ label: 'Value', values: [1, null, null], tone: 'accent' }] });
  });

  test('is none where there is nothing to draw', () => {
    expect(drawn(parts, { part: 0, whole: 0 })).toBeNull();
    const empty = { ...chart, series: [{ label: 'Value', values: [NaN, null, Infinity], tone: 'accent' as const }] };
    expect(drawn({ ...parts, chart: () => empty })).toBeNull();
    expect(drawn(without(parts, 'chart'))).toBeNull();
  });

  test('is drawn where one series of several has a number', () => {
    const series = [
      { label: 'None', values: [null, null, null], tone: 'accent' as const },
      { label: 'Some', values: [null, 2, null], tone: 'accent' as const },
    ];
    expect(drawn({ ...parts, chart: () => ({ ...chart, series }) })?.series).toEqual(series);
  });

  test('is that of the rows where the reader gives rows', () => {
    const figures = evaluateMode(parts, mode, [[5], [6]], at({}));
    expect(chartOf(parts, at({}), figures, { modeRows: [[5], [6]] })?.categories).toEqual(['row', 'row']);
    expect(chartOf({ ...parts, mode: without(mode, 'chart') }, at({}), figures, { modeRows: [[5]] })).toBeNull();
    expect(chartOf(without(parts, 'mode'), at({}), figures, { modeRows: [[5]] })?.categories).toEqual(['a', 'b', 'c']);
  });
});
