import { brokenRules, defaultsOf } from '../calculators/evaluate.ts';
import { calculatorById } from '../calculators/index.ts';
import { judge } from '../calculators/read-number.ts';
import type { Fault, TermFile } from '../glossary/faults.ts';

/** The numbers of worked examples that their calculator would refuse from a reader. */
export function exampleFaults({ file, term, lineOf }: TermFile): Fault[] {
  return Object.entries(term.examples).flatMap(([name, example]) => {
    const calculator = calculatorById.get(example.calculator ?? term.calculator ?? '');
    if (!calculator) return [];
    const refused = [
      ...Object.entries(example.inputs).flatMap(([id, value]) => {
        const input = calculator.inputs[id];
        const reading = input && judge(value, input);
        return reading && 'error' in reading ? [`${id}: ${reading.error}`] : [];
      }),
      ...Object.entries(example.tables).flatMap(([id, rows]) =>
        rows.flatMap((row, index) =>
          (calculator.tables?.[id]?.columns ?? []).flatMap((column, place) => {
            const reading = judge(row[place] ?? NaN, column);
            return 'error' in reading ? [`${id}, row ${index + 1}, ${column.id}: ${reading.error}`] : [];
          }),
        ),
      ),
      ...new Set(brokenRules(calculator, { ...defaultsOf(calculator), ...example.inputs }).values()),
    ];
    return refused.map((fault) => ({
      file,
      line: lineOf('examples'),
      fault: `the calculator "${calculator.id}" refuses the example "${name}": ${fault}`,
      mend: 'Take numbers that a reader could enter.',
    }));
  });
}
