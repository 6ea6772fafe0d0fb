import type {
  Calculator,
  Chart,
  Inputs,
  Mode,
  Outputs,
  Result,
  Results,
  RowNames,
  Rows,
  RowsOf,
  Show,
  Tables,
  Values,
} from './calculator.ts';
import { rowName } from './row-names.ts';

/** A result for the page: a finite number, or a blank with the reason in words. */
export interface Figure {
  readonly value: number | null;
  /** Empty where there is a value, or where the blank is explained beside a field. */
  readonly reason: string;
}

/** A value to work with: NaN stands for one that is missing or refused. */
export type Given = Readonly<Record<string, number>>;

export const tooLarge = 'The result is too large to show.';

/**
 * The rules that the inputs break, by the input beside which the message stands. A rule about an
 * input that is missing is not judged.
 */
export function brokenRules(calculator: Calculator, given: Given): ReadonlyMap<string, string> {
  const broken = new Map<string, string>();
  for (const { rule, holds, at, message } of calculator.rules ?? []) {
    const named = Object.keys(calculator.inputs).filter((id) => new RegExp(`\\b${id}\\b`).test(rule));
    if (named.some((id) => !Number.isFinite(given[id]))) continue;
    if (!holds(given)) for (const id of at) broken.set(id, message);
  }
  return broken;
}

/**
 * Every result of a calculator for the given inputs. Inputs that are missing, refused or break a
 * rule are NaN inside: the results that depend on them come out blank, the others keep their value.
 */
export function evaluate(
  calculator: Calculator,
  given: Given,
  tables: RowsOf<Tables> = defaultRowsOf(calculator),
): Readonly<Record<string, Figure>> {
  const broken = brokenRules(calculator, given);
  const values = Object.fromEntries(
    Object.keys(calculator.inputs).map((id) => [id, broken.has(id) ? NaN : (given[id] ?? NaN)]),
  );
  return toFigures(calculator.outputs, calculator.compute(values, tables), [
    ...Object.values(values),
    ...Object.values(tables).flat(2),
  ]);
}

/** Every result of a calculator's second mode. A row with a missing cell makes every result blank. */
export function evaluateMode<I extends Inputs, O extends Outputs>(
  calculator: Calculator<I, O>,
  mode: Mode<I, O>,
  rows: Rows,
  given: Values<I>,
): Readonly<Record<string, Figure>> {
  return toFigures(calculator.outputs, mode.compute(rows, given), [
    ...rows.flat(),
    ...mode.fields.map((id) => given[id]),
  ]);
}

/** The inputs that a mode asks for; the others do not stand behind its figures, and are NaN. */
export const givenIn = (mode: Pick<Mode<Inputs, Outputs>, 'fields'>, given: Given): Given =>
  Object.fromEntries(Object.keys(given).map((id) => [id, mode.fields.includes(id) ? (given[id] ?? NaN) : NaN]));

function toFigures(
  outputs: Outputs,
  results: Results<Outputs>,
  given: readonly number[],
): Readonly<Record<string, Figure>> {
  const isComplete = !given.some(Number.isNaN);
  return Object.fromEntries(Object.keys(outputs).map((id) => [id, toFigure(results[id], isComplete)]));
}

/** @param isComplete Whether every input is there: a result that is NaN all the same has overflowed on the way. */
function toFigure(result: Result | undefined, isComplete: boolean): Figure {
  if (result === undefined) return { value: null, reason: '' };
  if (typeof result === 'object') return { value: null, reason: result.none };
  if (Number.isNaN(result) && !isComplete) return { value: null, reason: '' };
  if (!Number.isFinite(result)) return { value: null, reason: tooLarge };
  return { value: result === 0 ? 0 : result, reason: '' };
}

/** The figures as plain numbers, for sentences and charts. */
export function valuesOf(figures: Readonly<Record<string, Figure>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(figures).map(([id, { value }]) => [id, value]));
}

/** The default of every input. */
export function defaultsOf(calculator: Calculator): Record<string, number> {
  return Object.fromEntries(Object.entries(calculator.inputs).map(([id, input]) => [id, input.default]));
}

/**
 * The chart of a calculator, or of its second mode where its rows are given. What can't be drawn is
 * null; a chart without any number is none.
 */
export function chartOf(
  calculator: Calculator,
  given: Given,
  figures: Readonly<Record<string, Figure>>,
  {
    tables = defaultRowsOf(calculator),
    names = defaultNamesOf(calculator),
    modeRows,
  }: {
    readonly tables?: RowsOf<Tables>;
    readonly names?: RowNames<Tables>;
    readonly modeRows?: Rows | undefined;
  } = {},
): Chart | null {
  const values = valuesOf(figures);
  const drawn =
    modeRows && calculator.mode
      ? calculator.mode.chart?.(modeRows, values)
      : calculator.chart?.(given, values, tables, names);
  if (!drawn) return null;
  const series = drawn.series.map((each) => ({
    ...each,
    values: each.values.map((value) => (value !== null && Number.isFinite(value) ? value : null)),
  }));
  return series.some((each) => each.values.some((value) => value !== null)) ? { ...drawn, series } : null;
}

/**
 * The answer in words. Where the answer has no value, the reason; empty where it, or a number that
 * the sentence needs, waits for a field.
 */
export function sentenceOf(
  calculator: Calculator,
  given: Given,
  figures: Readonly<Record<string, Figure>>,
  show: Show,
  tables: RowsOf<Tables> = defaultRowsOf(calculator),
  names: RowNames<Tables> = defaultNamesOf(calculator),
): string {
  if (!hasAnswer(calculator, figures)) return '';
  return whole((watch) => calculator.sentence(given, valuesOf(figures), watch, tables, names), show, names);
}

/** What the answer means at its value; empty where it has none, or where a number that it speaks of is missing or beyond all bounds. */
export function readingOf(
  calculator: Calculator,
  given: Given,
  figures: Readonly<Record<string, Figure>>,
  show: Show,
  tables: RowsOf<Tables> = defaultRowsOf(calculator),
  names: RowNames<Tables> = defaultNamesOf(calculator),
): string {
  if (!hasAnswer(calculator, figures)) return '';
  const tell = (watch: Show) => calculator.reading?.(given, valuesOf(figures), watch, tables, names) ?? '';
  return whole(tell, show, names, /NaN|∞/);
}

/** A text about the figures; empty where it tells of a number that is missing. A row may be called anything, "NaN" too. */
function whole(tell: (show: Show) => string, show: Show, names: RowNames<Tables>, gap = /NaN/): string {
  const seen = { gap: false };
  const text = tell((value, unit) => {
    const shown = show(value, unit);
    seen.gap ||= gap.test(shown);
    return shown;
  });
  const isNamedSo = Object.values(names).some((each) => each.some((name) => gap.test(name)));
  return seen.gap || (gap.test(text) && !isNamedSo) ? '' : text;
}

/** The further lines below the answer; none where it has no value. */
export function pointsOf(
  calculator: Calculator,
  given: Given,
  figures: Readonly<Record<string, Figure>>,
  show: Show,
  tables: RowsOf<Tables> = defaultRowsOf(calculator),
  names: RowNames<Tables> = defaultNamesOf(calculator),
): readonly string[] {
  if (!hasAnswer(calculator, figures)) return [];
  return calculator.points?.(given, valuesOf(figures), show, tables, names) ?? [];
}

function hasAnswer(calculator: Calculator, figures: Readonly<Record<string, Figure>>): boolean {
  const [answer] = Object.keys(calculator.outputs);
  return answer !== undefined && (figures[answer]?.value ?? null) !== null;
}

/** The headings of the rows that every table starts with. */
export function defaultNamesOf(calculator: Calculator): RowNames<Tables> {
  return Object.fromEntries(
    Object.entries(calculator.tables ?? {}).map(([id, table]) => [
      id,
      table.default.map((_, place) => rowName(table, place)),
    ]),
  );
}

/** The rows that every table starts with. */
export function defaultRowsOf(calculator: Calculator): RowsOf<Tables> {
  return Object.fromEntries(Object.entries(calculator.tables ?? {}).map(([id, table]) => [id, table.default]));
}
