/** What a number stands for. It decides how a field is read and how a result is written. */
export type Unit =
  | 'money'
  | 'percent'
  | 'count'
  | 'number'
  | 'ratio'
  | 'score'
  | 'months'
  | 'days'
  | 'minutes'
  | 'yes or no'
  | 'choice 0 to 3';

/** One number that the reader gives. */
export interface Input {
  readonly label: string;
  readonly unit: Unit;
  readonly default: number;
  /** The least value that is taken; null where there is none. */
  readonly min: number | null;
  /** The greatest value that is taken; null where there is none. */
  readonly max: number | null;
  /** Whether only whole numbers are taken. */
  readonly integer: boolean;
  /** What to count in and what to leave out, in one line. */
  readonly help?: string;
  /** The names of the choices, from 0 up, where the reader chooses instead of typing. */
  readonly choices?: readonly string[];
}

/** One figure that comes out. */
export interface Output {
  readonly label: string;
  readonly unit: Unit;
  /** What the figure covers, where the label alone could mislead. */
  readonly help?: string;
}

/** A figure that does not exist, though every input is valid: nothing to divide by, no end, no growth. */
export interface NoValue {
  /** Why, in one sentence for the reader. */
  readonly none: string;
}

/**
 * A result as a calculator's function gives it. A number that is not finite never reaches the
 * page: `evaluate` turns it into a blank with a reason.
 */
export type Result = number | NoValue;

/** By id, here and below. */
export type Inputs = Readonly<Record<string, Input>>;
export type Outputs = Readonly<Record<string, Output>>;
export type Values<I> = { readonly [K in keyof I]: number };
export type Results<O> = { readonly [K in keyof O]: Result };
/** Results with a value, by id; null where there is none. */
export type Figures<O> = { readonly [K in keyof O]: number | null };

/** A relation that the inputs must keep. */
export interface Rule<I> {
  /** The relation as the inventory writes it: `oneOffFees <= totalValue`. */
  readonly rule: string;
  holds(this: void, inputs: Values<I>): boolean;
  /** The inputs beside which the message is shown: those on the left of the relation. */
  readonly at: readonly (keyof I & string)[];
  readonly message: string;
}

/** Writes numbers for the reader, in their locale and currency. */
export type Show = (value: number, unit: Unit) => string;

/** Colors by meaning; the drawing decides which ones these are. */
export type Tone = 'total' | 'gain' | 'loss' | 'neutral' | 'accent' | 'second' | 'third';

/** A chart as data. The table beside it shows the same numbers. */
export interface Chart {
  readonly kind: 'waterfall' | 'bars' | 'lines' | 'stack' | 'nested';
  readonly caption: string;
  readonly unit: Unit;
  /** The heading of the first column of the table. */
  readonly axis: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
    readonly tone: Tone;
    /** A tone for each value, where they differ. */
    readonly tones?: readonly Tone[];
    /** Drawn as a line over stacked bars. */
    readonly line?: boolean;
  }[];
  /** A point to mark, such as a crossing: how far along the categories it lies, from 0, and its value. */
  readonly mark?: { readonly at: number; readonly value: number; readonly label: string };
  /** What the chart shows, in one sentence for those who do not see it. */
  readonly text: string;
}

/** The cells of a table, row by row; NaN stands for one that is missing or refused. */
export type Rows = readonly (readonly number[])[];

/** A column of a table: an input that each row has; its default stands in a new row. */
export type Column = Input & { readonly id: string };

/** Numbers that come by the row: deals, scores, answers. */
export interface Table {
  readonly label: string;
  /** What to type into it, in one sentence. */
  readonly hint: string;
  readonly columns: readonly Column[];
  readonly default: Rows;
  /** Headings of the rows that the table starts with; the reader may change them where rows may come and go. */
  readonly rowLabels?: readonly string[];
  /** Whether rows may come and go. */
  readonly isFixed?: boolean;
  /** The heading of the column of row headings. */
  readonly rowHeading?: string;
  /** What a pasted text holds: cells of the table, or one answer after another to be counted by row. */
  readonly paste: 'cells' | 'answers';
  /** A relation that the cells of every row must keep, with the column beside which the message stands. */
  readonly rowRule?: { holds(row: readonly number[]): boolean; readonly column: string; readonly message: string };
}

export type Tables = Readonly<Record<string, Table>>;
export type RowsOf<T> = { readonly [K in keyof T]: Rows };
/** The headings of the rows as the reader sees them. */
export type RowNames<T> = { readonly [K in keyof T]: readonly string[] };

/** A second way of giving the numbers: a table of rows instead of the fields, or beside them. */
export interface Mode<I extends Inputs, O extends Outputs> {
  readonly id: string;
  readonly label: string;
  /** What the first way, by the fields, is called beside it. */
  readonly fieldsLabel: string;
  /** The fields that this mode still asks for. */
  readonly fields: readonly (keyof I & string)[];
  readonly table: Table;
  compute(rows: Rows, inputs: Values<I>): Results<O>;
  /** What was counted in the rows, where the samples of the calculator speak of its fields. */
  samples?(rows: Rows): { readonly [K in keyof O]?: Sample };
  chart?(rows: Rows, figures: Figures<O>): Chart | null;
}

/**
 * What was counted behind a figure: so many hits among so many answers; so many for and against,
 * for a score that is their difference; or the mean of answers on a scale.
 */
export type Sample = { readonly of: number } & (
  | { readonly hits: number }
  | { readonly promoters: number; readonly detractors: number }
  | { readonly mean: number; readonly deviation: number; readonly from: number; readonly to: number }
);

/** Which figures come from a sample, and what an answer of the sample is called. */
export interface Samples<I, O> {
  /** One of what was counted, and many: `['answer', 'answers']`. */
  readonly noun: readonly [one: string, many: string];
  of(inputs: Values<I>, figures: Figures<O>): { readonly [K in keyof O]?: Sample };
}

/** A definition that some respected source gives and others do not: what it changes of the calculator. */
export interface Variant<I extends Inputs, O extends Outputs, T extends Tables> extends Partial<
  Pick<
    Calculator<I, O, T>,
    | 'formula'
    | 'background'
    | 'where'
    | 'names'
    | 'workingNote'
    | 'compute'
    | 'sentence'
    | 'reading'
    | 'points'
    | 'samples'
    | 'warning'
    | 'chart'
    | 'mode'
  >
> {
  /** Its value of `_variant` in an address. */
  readonly id: string;
  /** What the reader chooses: "Of decided deals". */
  readonly label: string;
  /** Whose definition it is, in one sentence. */
  readonly origin: string;
  /** The output that is the answer; the first one unless told. */
  readonly answer?: keyof O & string;
  /** Inputs that this definition does not ask for. */
  readonly without?: readonly (keyof I & string)[];
  /** Whether it can be worked out from the rows of the calculator's mode only. */
  readonly isRowsOnly?: boolean;
  readonly inputs?: { readonly [K in keyof I]?: Partial<Pick<Input, 'label' | 'help'>> };
  readonly outputs?: { readonly [K in keyof O]?: Partial<Output> };
}

/** A calculator: data, and one pure function. Everything else is written once over it. */
export interface Calculator<I extends Inputs = Inputs, O extends Outputs = Outputs, T extends Tables = Tables> {
  /** The name of its file, its address and its key in frontmatter and tests. */
  readonly id: string;
  readonly title: string;
  /** What it answers, as a reader would ask. */
  readonly question: string;
  /** The slugs of the terms that it works out, the main one first. */
  readonly serves: readonly string[];
  readonly inputs: I;
  /** Inputs that a reader means who types as many numbers behind the name in the search: the others are then zero. */
  readonly inShort?: readonly (keyof I & string)[];
  /** Inputs that come by the row. */
  readonly tables?: T;
  /** The first output is the answer, shown large. */
  readonly outputs: O;
  readonly rules?: readonly Rule<I>[];
  /** An equation for each output, in the language of `formula.ts`; the tests hold them against `compute`. */
  readonly formula: readonly string[];
  /** Equations that explain but stand for no single output. */
  readonly background?: readonly string[];
  /** Equations of names that the formula uses and that are neither input nor output. */
  readonly where?: readonly string[];
  /** Labels of names that are neither input nor output. */
  readonly names?: Readonly<Record<string, string>>;
  /** A sentence below the working, where the steps alone do not tell everything. */
  readonly workingNote?: string;
  /** Where the formula comes from, for the page: a sentence with author and work. */
  readonly origin?: string;
  /** The one pure function. An input that is missing arrives as NaN and must flow to every result that depends on it. */
  compute(inputs: Values<I>, tables: RowsOf<T>): Results<O>;
  /** The answer in one plain sentence; called only where the first output has a value. */
  sentence(inputs: Values<I>, figures: Figures<O>, show: Show, tables: RowsOf<T>, names: RowNames<T>): string;
  /**
   * What the answer means at this value, in one sentence that follows from the numbers; a benchmark
   * names its source, its year and who was measured. Called only where the answer has a value.
   */
  reading?(inputs: Values<I>, figures: Figures<O>, show: Show, tables: RowsOf<T>, names: RowNames<T>): string | null;
  /** Further lines below the answer, one thing to know or do in each: the gaps of a deal, with what to ask. */
  points?(inputs: Values<I>, figures: Figures<O>, show: Show, tables: RowsOf<T>, names: RowNames<T>): readonly string[];
  /** Which figures are shares or scores of a sample, and so carry an interval. */
  readonly samples?: Samples<I, O>;
  /** Definitions to choose from, the one that holds unless chosen otherwise first. */
  readonly variants?: readonly Variant<I, O, T>[];
  /** A warning that the numbers call for, though they are valid. */
  warning?(inputs: Values<I>, tables: RowsOf<T>, names: RowNames<T>): string | null;
  chart?(inputs: Values<I>, figures: Figures<O>, tables: RowsOf<T>, names: RowNames<T>): Chart | null;
  readonly mode?: Mode<I, O>;
}

/** Keeps the ids of inputs and outputs as types, so that a formula can't name one that does not exist. */
export function defineCalculator<
  const I extends Inputs,
  const O extends Outputs,
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- no table, unless some are given
  const T extends Tables = Record<never, Table>,
>(calculator: Calculator<I, O, T>): Calculator<I, O, T> {
  return calculator;
}

/** A rule by which one input can't exceed another. */
export const atMost = <A extends string, B extends string>(
  part: A,
  whole: B,
  message: string,
): Rule<Record<A | B, Input>> => ({
  rule: `${part} <= ${whole}`,
  holds: (inputs) => inputs[part] <= inputs[whole],
  at: [part],
  message,
});

/** Why there is no value, in one sentence for the reader. */
export const none = (reason: string): NoValue => ({ none: reason });

/** @returns `a / b`, or the reason where `b` is nought. */
export const divide = (a: number, b: number, reason: string): Result => (b === 0 ? none(reason) : a / b);

/** @returns `100 × a / b` in percent, or the reason where `b` is nought. */
export const percentOf = (a: number, b: number, reason: string): Result => (b === 0 ? none(reason) : (a / b) * 100);

type Extra = Partial<Pick<Input, 'min' | 'max' | 'help'>>;

/** How far a fact about a deal is known: the steps of a scorecard. */
const steps = ['Unknown', 'Weak', 'Likely', 'Confirmed'] as const;

/** A step from 0 (unknown) to 3 (confirmed). */
export const choice = (label: string, value: number, help: string): Input => ({
  label,
  unit: 'choice 0 to 3',
  default: value,
  min: 0,
  max: 3,
  integer: true,
  help,
  choices: steps,
});

/** Yes (1) or no (0). */
export const yesOrNo = (label: string, value: number): Input => ({
  label,
  unit: 'yes or no',
  default: value,
  min: 0,
  max: 1,
  integer: true,
  choices: ['No', 'Yes'],
});

/** A column of a table, from an input and its id. */
export const column = (id: string, of: Input): Column => ({ id, ...of });

const input =
  (unit: Unit, integer: boolean, max: number | null) =>
  (label: string, value: number, extra: Extra = {}): Input => ({
    label,
    unit,
    default: value,
    min: 0,
    max,
    integer,
    ...extra,
  });

/** An amount of money, nought or more unless told. */
export const money = input('money', false, null);
/** A percent number from 0 to 100 unless told: 80 stands for 80%. */
export const percent = input('percent', false, 100);
/** A whole number of things. */
export const count = input('count', true, null);
/** A plain number, nought or more unless told. */
export const number = input('number', false, null);
/** A multiple, zero or more unless told. */
export const ratio = input('ratio', false, null);
/** A score from -100 to 100 unless told. */
export const score = (label: string, value: number, extra: Extra = {}): Input =>
  input('score', false, 100)(label, value, { min: -100, ...extra });
/** A length of time in months, not necessarily whole. */
export const months = input('months', false, null);
/** A length of time in days, not necessarily whole. */
export const days = input('days', false, null);
/** A length of time in minutes, not necessarily whole. */
export const minutes = input('minutes', false, null);

/** A result, by its unit. */
export const result = (unit: Unit, label: string, help?: string): Output => ({
  unit,
  label,
  ...(help === undefined ? {} : { help }),
});
