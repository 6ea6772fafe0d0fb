import { writeAddress, writeRows } from './calculators/address.ts';
import { defaultRowsOf, defaultsOf, evaluate } from './calculators/evaluate.ts';
import { createShow, defaultSettings } from './calculators/format.ts';
import { calculatorById } from './calculators/index.ts';
import { exampleOf, type Term } from './glossary/term.ts';

const show = createShow(defaultSettings);

/**
 * One figure of an example, as a reader in the United States writes it.
 *
 * @throws Error where the example has no such figure: a page must not show a gap.
 */
function exampleFigure(term: Term, name: string, id: string): string {
  const example = exampleOf(term, name);
  const calculator = calculatorById.get(example?.calculator ?? term.calculator ?? '');
  if (!example || !calculator) throw new Error(`${term.slug}: [[${name}.${id}]] names no example`);
  const inputs = { ...defaultsOf(calculator), ...example.inputs };
  const value =
    id in inputs
      ? inputs[id]
      : evaluate(calculator, inputs, { ...defaultRowsOf(calculator), ...example.tables })[id]?.value;
  const unit = (calculator.inputs[id] ?? calculator.outputs[id])?.unit;
  if (value === undefined || value === null || unit === undefined)
    throw new Error(`${term.slug}: [[${name}.${id}]] has no value`);
  return show(value, unit);
}

/** A text with each `[[name.id]]` replaced by that figure of the example. */
export const withFigures = (text: string, term: Term): string =>
  text.replace(/\[\[(\w+)\.(\w+)\]\]/g, (_, name: string, id: string) => exampleFigure(term, name, id));

/**
 * The path below the base at which a calculator opens with the numbers of an example.
 *
 * @throws Error where there is no such example.
 */
export function examplePath(term: Term, name: string): string {
  const example = exampleOf(term, name);
  const calculator = calculatorById.get(example?.calculator ?? term.calculator ?? '');
  if (!example || !calculator) throw new Error(`${term.slug}: no example "${name}"`);
  const inputs = Object.fromEntries([
    ...Object.entries(example.inputs).map(([id, value]) => [id, String(value)] as const),
    ...Object.entries(example.tables).map(([id, rows]) => [id, writeRows(rows)] as const),
  ]);
  return `calculators/${calculator.id}/${writeAddress(calculator, { inputs })}`;
}
