import type { MdastPluginEntry } from 'satteri';
import { defaultRowsOf, defaultsOf, evaluate } from '../calculators/evaluate.ts';
import { createShow, defaultSettings } from '../calculators/format.ts';
import { calculatorById } from '../calculators/index.ts';
import { exampleOf, placeOf, type Term } from '../glossary/term.ts';

const show = createShow(defaultSettings);

/** Writes the figures of worked examples: `[[larkfield.netRevenueRetention]]` becomes what the calculator gives. */
export function exampleFigures(terms: ReadonlyMap<string, Term>): MdastPluginEntry {
  return ({ fileURL, source }) => {
    if (!source.includes('[[')) return null;
    const term = terms.get(placeOf(fileURL?.pathname ?? '')?.slug ?? '');
    if (!term) return null;
    return {
      name: 'example-figures',
      text(node, context) {
        if (!node.value.includes('[[')) return;
        const value = node.value.replace(/\[\[(\w+)\.(\w+)\]\]/g, (_, name: string, id: string) =>
          figure(term, name, id),
        );
        context.replaceNode(node, { type: 'text', value });
      },
    };
  };
}

/**
 * One figure of an example, as a reader in the United States writes it.
 *
 * @throws Error where the example has no such figure: a page must not show a gap.
 */
export function figure(term: Term, name: string, id: string): string {
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
