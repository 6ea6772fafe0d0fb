import type { Input, Show, Unit } from './calculator.ts';
import { figuresOf, inputsAskedFor, rowsOfCase, type Case } from './case.ts';
import { valueText } from './format.ts';

/** One line of a comparison, as texts; empty where there is nothing to say. */
export interface Line {
  readonly label: string;
  readonly a: string;
  readonly b: string;
  /** How far B lies from A. */
  readonly change: string;
}

/** Two cases side by side: the inputs that differ, and every result. */
export interface Comparison {
  readonly inputs: readonly Line[];
  readonly results: readonly Line[];
}

/** What stands where the inputs are valid and a result has no value all the same. */
const noValue = 'no value';

/**
 * Compares two cases of a calculator, for the reader's way of writing numbers.
 *
 * @param a The one that was kept.
 * @param b The present one, whose definition names everything.
 */
export function compareCases(a: Case, b: Case, show: Show): Comparison {
  return {
    inputs: [...definitionLine(a, b), ...modeLine(a, b), ...inputLines(a, b, show), ...tableLines(a, b)],
    results: resultLines(a, b, show),
  };
}

function resultLines(a: Case, b: Case, show: Show): Line[] {
  const [before, after] = [figuresOf(a), figuresOf(b)];
  return Object.entries(b.calculator.outputs).map(([id, { label, unit }]) => {
    const text = (figures: typeof before) => {
      const { value = null, reason = '' } = figures[id] ?? {};
      return value === null ? reason && noValue : valueText(value, unit, show);
    };
    const change = changeText(before[id]?.value ?? null, after[id]?.value ?? null, unit, show);
    return { label, a: text(before), b: text(after), change };
  });
}

function definitionLine({ definition: a = '' }: Case, { definition: b = '' }: Case): Line[] {
  return a === b ? [] : [{ label: 'Definition', a, b, change: '' }];
}

function modeLine(a: Case, b: Case): Line[] {
  if ((a.modeRows === undefined) === (b.modeRows === undefined)) return [];
  const name = ({ calculator: { mode }, modeRows }: Case) => (modeRows ? mode?.label : mode?.fieldsLabel) ?? '';
  return [{ label: 'How the numbers are given', a: name(a), b: name(b), change: '' }];
}

function inputLines(a: Case, b: Case, show: Show): Line[] {
  const [before, after] = [numbersAskedFor(a), numbersAskedFor(b)];
  const inputs = { ...a.calculator.inputs, ...b.calculator.inputs };
  return Object.entries(inputs).flatMap(([id, input]) => {
    const [old = null, now = null] = [before.get(id), after.get(id)];
    if (old === now) return [];
    const change = input.choices ? '' : changeText(old, now, input.unit, show);
    return [{ label: input.label, a: inputText(old, input, show), b: inputText(now, input, show), change }];
  });
}

/** The inputs that a case asks for and that hold a number. */
function numbersAskedFor(of: Case): ReadonlyMap<string, number> {
  return new Map(
    inputsAskedFor(of).flatMap((id) => {
      const value = of.given[id] ?? NaN;
      return Number.isNaN(value) ? [] : [[id, value]];
    }),
  );
}

const inputText = (value: number | null, { unit, choices }: Input, show: Show): string =>
  value === null ? '' : (choices?.[value] ?? valueText(value, unit, show));

function tableLines(a: Case, b: Case): Line[] {
  const { tables, mode } = b.calculator;
  const [before, after] = [rowsOfCase(a), rowsOfCase(b)];
  return Object.entries({ ...tables, ...(mode ? { _rows: mode.table } : {}) }).flatMap(([id, { label }]) => {
    const [old, now] = [before[id], after[id]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const change = old && now ? rowChange(now.length - old.length) : '';
    return [{ label, a: old ? rowCount(old.length) : '', b: now ? rowCount(now.length) : '', change }];
  });
}

const rowChange = (more: number) => (more === 0 ? 'other values' : `${sign(more)}${rowCount(Math.abs(more))}`);
const rowCount = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;
const sign = (value: number) => (value < 0 ? '−' : '+');

/** Units whose differences are counted in points: a percent of a percentage would mislead. */
const inPoints: readonly Unit[] = ['percent', 'score'];
/** Units whose values are names. */
const named: readonly Unit[] = ['yes or no', 'choice 0 to 3'];

/**
 * How far B lies from A, with a sign: the amount, and its share of A where A is more than nought.
 *
 * @returns An empty text where either is missing, or both are names.
 */
export function changeText(a: number | null, b: number | null, unit: Unit, show: Show): string {
  if (a === null || b === null || named.includes(unit)) return '';
  const difference = b - a;
  // What is left of a difference behind the twelfth digit is the machine's.
  if (Math.abs(difference) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))) return 'no change';
  const size = Math.abs(difference);
  if (inPoints.includes(unit)) {
    const text = show(size, unit === 'percent' ? 'number' : unit);
    return `${sign(difference)}${text} ${text === '1' ? 'point' : 'points'}`;
  }
  const amount = `${sign(difference)}${valueText(size, unit, show)}`;
  return a > 0 ? `${amount} (${sign(difference)}${show((size / a) * 100, 'percent')})` : amount;
}
