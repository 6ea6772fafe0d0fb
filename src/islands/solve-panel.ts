import { typedText } from '../calculators/address.ts';
import { inputsAskedFor } from '../calculators/case.ts';
import { fieldText } from '../calculators/format.ts';
import { judge, readNumber } from '../calculators/read-number.ts';
import { solveFor, type Solution } from '../calculators/solve.ts';
import type { Tool, Workbench } from './workbench.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** Answers "which input gives this target?" as the reader types. */
export class SolvePanel implements Tool {
  readonly #root: HTMLDetailsElement;
  readonly #bench: Workbench;
  /** The way of writing numbers in which the target stands. */
  #locale: string;
  #solution: Solution | null = null;

  constructor(root: HTMLDetailsElement, bench: Workbench) {
    this.#root = root;
    this.#bench = bench;
    this.#locale = bench.settings().locale;
    const kept = bench.kept('_solve');
    if (kept !== null) this.#open(kept);
    root.addEventListener('input', () => {
      this.update();
      bench.say(root.querySelector('[data-solve-answer]')?.textContent ?? '');
    });
    root.addEventListener('toggle', () => this.#keep());
    root.querySelector('[data-solve-use]')?.addEventListener('click', () => {
      if (this.#solution) bench.put(this.#value('[data-solve-input]'), this.#solution.input);
    });
    this.update();
  }

  /** Takes over what the address asks for; names that it has wrong are passed over. */
  #open(text: string): void {
    const [output = '', input = '', ...target] = text.split(',');
    this.#put('[data-solve-output]', output);
    this.#put('[data-solve-input]', input);
    this.#put('[data-solve-target]', typedText(target.join(','), this.#locale));
  }

  /** Has the address carry the question while it is asked. */
  #keep(): void {
    const text = this.#value('[data-solve-target]').trim();
    const target = readNumber(text, this.#locale);
    const question = [
      this.#value('[data-solve-output]'),
      this.#value('[data-solve-input]'),
      Number.isFinite(target) ? target : text,
    ];
    this.#bench.keep('_solve', this.#root.open && text !== '' ? question.join(',') : null);
  }

  /** Works the answer out anew, after the reader changed the target or any field. */
  update(): void {
    this.#follow();
    const typed = this.#value('[data-solve-target]').trim();
    const target = readNumber(typed, this.#locale);
    const button = this.#root.querySelector<HTMLElement>('[data-solve-use]');
    const field = this.#control('[data-solve-target]');
    if (typed !== '' && !Number.isFinite(target)) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
    this.#solution = Number.isFinite(target) ? this.#solve(target) : null;
    this.#say(
      typed === '' ? '' : Number.isFinite(target) ? this.#answer() : `“${typed.slice(0, 24)}” is not a number.`,
    );
    if (button) button.hidden = this.#solution === null;
    this.#keep();
  }

  /** Offers the inputs that are asked for, and writes the target in the reader's way. */
  #follow(): void {
    const select = this.#root.querySelector<HTMLSelectElement>('[data-solve-input]');
    const asked = inputsAskedFor(this.#bench.present());
    for (const option of select?.options ?? []) option.hidden = option.disabled = !asked.includes(option.value);
    if (select?.selectedOptions[0]?.disabled)
      select.value = [...select.options].find((each) => !each.disabled)?.value ?? '';
    const { locale } = this.#bench.settings();
    const target = readNumber(this.#value('[data-solve-target]'), this.#locale);
    if (locale !== this.#locale && Number.isFinite(target)) this.#put('[data-solve-target]', fieldText(target, locale));
    this.#locale = locale;
  }

  #solve(target: number): Solution | null {
    const present = this.#bench.present();
    const [output, input] = [this.#value('[data-solve-output]'), this.#value('[data-solve-input]')];
    const by = present.calculator.inputs[input];
    const solution = solveFor(present, { output, target, input });
    return solution && by && !('error' in judge(solution.input, by)) ? solution : null;
  }

  #answer(): string {
    const { calculator } = this.#bench.present();
    const show = this.#bench.show;
    const of = calculator.outputs[this.#value('[data-solve-output]')];
    const by = calculator.inputs[this.#value('[data-solve-input]')];
    if (!of || !by) return '';
    const solution = this.#solution;
    if (!solution) return `${of.label} has no value, whatever you enter for “${by.label}”.`;
    if (solution.isReached) return `${by.label}: ${show(solution.input, by.unit)}.`;
    return `No value of “${by.label}” gives exactly that. The closest is ${show(solution.input, by.unit)}, with ${show(solution.output, of.unit)}.`;
  }

  #control(selector: string): Control | null {
    return this.#root.querySelector<Control>(selector);
  }

  #value(selector: string): string {
    return this.#control(selector)?.value ?? '';
  }

  /** Sets a field, or chooses where that is among the choices. */
  #put(selector: string, value: string): void {
    const control = this.#control(selector);
    if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === value)) return;
    if (control) control.value = value;
  }

  #say(text: string): void {
    const answer = this.#root.querySelector('[data-solve-answer]');
    if (answer && answer.textContent !== text) answer.textContent = text;
  }
}
