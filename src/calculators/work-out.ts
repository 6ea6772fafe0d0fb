import type { Calculator, Chart, RowNames, Show, Tables } from './calculator.ts';
import { figuresOf, type Case } from './case.ts';
import { chartOf, givenIn, pointsOf, readingOf, sentenceOf, type Figure } from './evaluate.ts';
import { uncertaintiesOf, type Uncertainty } from './uncertainty.ts';

/** Everything that a calculator answers. */
export interface Answer {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly sentence: string;
  readonly reading: string;
  readonly points: readonly string[];
  readonly uncertainties: ReadonlyMap<string, Uncertainty>;
  readonly warning: string;
  readonly chart: Chart | null;
}

/** Works out all that is shown of a case; in the page, or in a worker where the rows are many. */
export function workOut(now: Case, names: RowNames<Tables>, show: Show): Answer {
  const { calculator, given, tables = {}, modeRows } = now;
  const figures = figuresOf(now);
  // Beside rows, what stands in hidden fields has no part in the answer.
  const asked = modeRows && calculator.mode ? givenIn(calculator.mode, given) : given;
  return {
    figures,
    sentence: sentenceOf(calculator, asked, figures, show, tables, names),
    reading: readingOf(calculator, asked, figures, show, tables, names),
    points: pointsOf(calculator, asked, figures, show, tables, names),
    uncertainties: uncertaintiesOf(calculator, given, figures, modeRows),
    warning: modeRows ? '' : (calculator.warning?.(given, tables, names) ?? ''),
    chart: chartOf(calculator, given, figures, { tables, names, modeRows }),
  };
}

/** Blanks for as long as there is no answer, and why: what is shown is never that of other numbers. */
export const blankAnswer = (calculator: Calculator, sentence: string): Answer => ({
  figures: Object.fromEntries(Object.keys(calculator.outputs).map((id) => [id, { value: null, reason: '' }])),
  sentence,
  reading: '',
  points: [],
  uncertainties: new Map(),
  warning: '',
  chart: null,
});
