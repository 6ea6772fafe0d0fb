import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs the tables of cases first: they are quick, find most mutants, and the first find ends the run. */
class CasesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => (moduleId.includes('/calculator-cases/') ? 0 : 1);
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

/**
 * The tests that a mutant has to get past. The laws that run over every calculator stay out, as they
 * would run again for each of thousands of mutants, and so do measurements of time: what only they
 * would find counts as not found.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['calculators', 'solve', 'paste-speed', 'hostile-paste'].map((name) => `tests/unit/${name}.test.ts`),
    sequence: { sequencer: CasesFirst },
    testTimeout: 60_000,
  },
});
