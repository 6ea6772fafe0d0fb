import type { Calculator, Show } from '../calculators/calculator.ts';
import { rangeText, uncertaintySentence, type Uncertainty } from '../calculators/uncertainty.ts';

/** Writes the interval of the answer as a sentence, and those of the other results beside their names. */
export function showUncertainty(
  root: HTMLElement,
  { outputs, samples }: Calculator,
  uncertainties: ReadonlyMap<string, Uncertainty>,
  show: Show,
): void {
  const [answer = ''] = Object.keys(outputs);
  const unitOf = (id: string) => outputs[id]?.unit ?? 'number';
  const own = uncertainties.get(answer);
  const sentence = root.querySelector('[data-uncertainty]');
  if (sentence)
    sentence.textContent = own && samples ? uncertaintySentence(own, unitOf(answer), samples.noun, show) : '';
  for (const place of root.querySelectorAll<HTMLElement>('[data-interval]')) {
    const id = place.dataset['interval'] ?? '';
    const uncertainty = id === answer ? undefined : uncertainties.get(id);
    place.textContent = uncertainty ? rangeText(uncertainty, unitOf(id), show) : '';
  }
}
