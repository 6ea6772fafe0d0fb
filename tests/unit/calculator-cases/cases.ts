import { describe, expect, test } from 'vitest';
import type { Calculator, Chart, Rows } from '../../../src/calculators/calculator.ts';
import { defaultRowsOf, defaultsOf, type Figure } from '../../../src/calculators/evaluate.ts';
import { createShow, defaultSettings } from '../../../src/calculators/format.ts';
import { rowName } from '../../../src/calculators/row-names.ts';
import { withVariant } from '../../../src/calculators/variants.ts';
import { workOut } from '../../../src/calculators/work-out.ts';

/** What a page shows for some inputs. */
export interface Case {
  /** Inputs other than the defaults; NaN stands for a field that is empty. */
  readonly given?: Readonly<Record<string, number>>;
  /** Tables other than the defaults. */
  readonly rows?: Readonly<Record<string, Rows>>;
  /** Rows of the second mode, where the reader has chosen it. */
  readonly mode?: Rows;
  readonly variant?: string;
  /** Every result: its value, or why there is none. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** The sentence, what it means, the warning, and the further lines: those that there are. */
  readonly says: readonly string[];
  /** The chart in one line; null where there is none. */
  readonly draws?: string | null;
}

const show = createShow(defaultSettings);

/** What a page shows of a calculator, in the form of a case. */
export function shown(base: Calculator, { given, rows, mode: modeRows, variant = '' }: Omit<Case, 'figures'>) {
  const calculator = withVariant(base, variant);
  const tables = { ...defaultRowsOf(calculator), ...rows };
  const names = Object.fromEntries(
    Object.entries(calculator.tables ?? {}).map(([id, table]) => [
      id,
      (tables[id] ?? []).map((_, place) => rowName(table, place)),
    ]),
  );
  const now = { calculator, given: { ...defaultsOf(calculator), ...given }, tables, modeRows };
  const { figures, sentence, reading, warning, points, chart } = workOut(now, names, show);
  return {
    figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, valueOrReason(figure)])),
    says: [sentence, reading, warning, ...points].filter((line) => line !== ''),
    draws: drawn(chart),
  };
}

const valueOrReason = ({ value, reason }: Figure) => value ?? reason;

/** A chart in one line: its kind and series, then each category with its values and tones. */
function drawn(chart: Chart | null): string | null {
  if (!chart) return null;
  const text = (value: number | null | undefined) => (value == null ? '–' : String(Number(value.toPrecision(6))));
  const { kind, unit, axis, categories, series, mark } = chart;
  const lines = [
    ...series.map(({ label, tone, line }) => `${label} (${line ? 'line, ' : ''}${tone})`),
    ...(mark ? [`${mark.label} at ${text(mark.at)}, ${text(mark.value)}`] : []),
  ];
  const points = categories.map((category, index) => {
    const tones = series.map((each) => each.tones?.[index] ?? '').join('');
    return `${category}: ${series.map(({ values }) => text(values[index])).join(' ')}${tones && ` ${tones}`}`;
  });
  const listed = points.length > 14 ? [...points.slice(0, 4), `(${points.length})`, ...points.slice(-2)] : points;
  return `${kind} of ${unit} by ${axis}: ${lines.join(', ')} | ${listed.join(' | ')}`;
}

const nameOf = ({ given = {}, rows = {}, mode, variant }: Case) =>
  [
    ...Object.entries(given).map(([id, value]) => `${id} ${value}`),
    ...Object.entries(rows).map(([id, table]) => `${id} ${JSON.stringify(table)}`),
    ...(mode ? [JSON.stringify(mode)] : []),
    ...(variant === undefined ? [] : [variant]),
  ].join(', ');

/** Holds a calculator against what its page has to show. */
export function cases(calculator: Calculator, list: readonly Case[]): void {
  describe(calculator.id, () => {
    test.each(list.map((each) => ({ name: nameOf(each), each })))('$name', ({ each }) => {
      const { figures, says, draws } = shown(calculator, each);
      expect(Object.keys(figures)).toEqual(Object.keys(each.figures));
      for (const [id, expected] of Object.entries(each.figures)) {
        const figure = figures[id];
        if (typeof expected === 'string' || typeof figure !== 'number') expect([id, figure]).toEqual([id, expected]);
        else expect(Math.abs(figure - expected), id).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      }
      expect(says).toEqual(each.says);
      if (each.draws !== undefined) expect(draws).toBe(each.draws);
    });
  });
}
