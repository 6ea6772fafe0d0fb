import { judge, readNumber } from '../calculators/read-number.ts';
import { solveFor, type Solution } from '../calculators/solve.ts';
import type { Workbench } from './workbench.ts';

/** Answers "which input gives this target?" as the reader types. */
export class SolvePanel {
  readonly #root: HTMLElement;
  readonly #bench: Workbench;
  #solution: Solution | null = null;

  constructor(root: HTMLElement, bench: Workbench) {
    this.#root = root;
    this.#bench = bench;
    root.addEventListener('input', () => this.update());
    root.querySelector('[data-solve-use]')?.addEventListener('click', () => {
      if (this.#solution) bench.put(this.#value('[data-solve-input]'), this.#solution.input);
    });
    this.update();
  }

  /** Works the answer out anew, after the reader changed the target or any field. */
  update(): void {
    const typed = this.#value('[data-solve-target]').trim();
    const target = readNumber(typed, this.#bench.locale());
    const button = this.#root.querySelector<HTMLElement>('[data-solve-use]');
    const field = this.#root.querySelector('[data-solve-target]');
    if (typed !== '' && !Number.isFinite(target)) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
    this.#solution = Number.isFinite(target) ? this.#solve(target) : null;
    this.#say(
      typed === '' ? '' : Number.isFinite(target) ? this.#answer() : `“${typed.slice(0, 24)}” is not a number.`,
    );
    if (button) button.hidden = this.#solution === null;
  }

  #solve(target: number): Solution | null {
    const { calculator } = this.#bench;
    const [output, input] = [this.#value('[data-solve-output]'), this.#value('[data-solve-input]')];
    const by = calculator.inputs[input];
    const solution = solveFor(calculator, this.#bench.given(), { output, target, input }, this.#bench.tables());
    return solution && by && !('error' in judge(solution.input, by)) ? solution : null;
  }

  #answer(): string {
    const { calculator, show } = this.#bench;
    const of = calculator.outputs[this.#value('[data-solve-output]')];
    const by = calculator.inputs[this.#value('[data-solve-input]')];
    if (!of || !by) return '';
    const solution = this.#solution;
    if (!solution) return `${of.label} has no value, whatever the ${by.label.toLowerCase()}.`;
    if (solution.isReached) return `${by.label}: ${show(solution.input, by.unit)}.`;
    return `No ${by.label.toLowerCase()} gives exactly that. The nearest is ${show(solution.input, by.unit)}, with ${show(solution.output, of.unit)}.`;
  }

  #value(selector: string): string {
    return this.#root.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '';
  }

  #say(text: string): void {
    const answer = this.#root.querySelector('[data-solve-answer]');
    if (answer && answer.textContent !== text) answer.textContent = text;
  }
}
