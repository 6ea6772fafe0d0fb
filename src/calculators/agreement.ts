import type { Calculator, Rows, Unit } from './calculator.ts';
import { defaultRowsOf, defaultsOf, evaluate } from './evaluate.ts';
import { publishedExamples, type PublishedExample } from './published-examples.ts';

/** A published example with the figures that the calculator gives for its inputs. */
export interface Agreement {
  readonly example: PublishedExample;
  readonly figures: readonly {
    readonly label: string;
    readonly unit: Unit;
    readonly published: number;
    readonly ours: number;
  }[];
}

/**
 * Every published example of a calculator, worked out anew.
 *
 * @throws Where a figure differs from the published one by more than its rounding: such an example
 * does not belong on the list, or the calculator is wrong.
 */
export function agreementsOf(calculator: Calculator): readonly Agreement[] {
  return publishedExamples
    .filter((example) => example.calculator === calculator.id)
    .map((example) => ({ example, figures: figuresOf(calculator, example) }));
}

function figuresOf(calculator: Calculator, { inputs, expected, tolerance, source }: PublishedExample) {
  const isRows = (value: number | Rows): value is Rows => typeof value !== 'number';
  const entries = Object.entries(inputs);
  const numbers = Object.fromEntries(entries.flatMap(([id, value]) => (isRows(value) ? [] : [[id, value]])));
  const rows = Object.fromEntries(entries.flatMap(([id, value]) => (isRows(value) ? [[id, value]] : [])));
  const figures = evaluate(
    calculator,
    { ...defaultsOf(calculator), ...numbers },
    { ...defaultRowsOf(calculator), ...rows },
  );
  return Object.entries(expected).map(([id, published]) => {
    const ours = figures[id]?.value ?? NaN;
    const { label, unit } = calculator.outputs[id] ?? { label: id, unit: 'number' };
    if (!(Math.abs(ours - published) <= tolerance))
      throw new Error(
        `${calculator.id}: ${source} publishes ${published} for ${id}, the calculator gives ${ours}. Mend the calculator, or the example in src/calculators/published-examples.ts.`,
      );
    return { label, unit, published, ours };
  });
}
