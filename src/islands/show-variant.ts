import type { Calculator, Variant, Inputs, Outputs, Tables } from '../calculators/calculator.ts';

/** Names the fields and results as a definition does, puts its answer first and tells whose it is. */
export function showVariant(
  root: HTMLElement,
  calculator: Calculator,
  variant: Variant<Inputs, Outputs, Tables>,
): void {
  const select = root.querySelector<HTMLSelectElement>('[data-variant]');
  if (select) select.value = variant.id;
  say(root, '[data-origin]', variant.origin);
  for (const each of root.querySelectorAll<HTMLElement>('[data-variants]'))
    each.hidden = !(each.dataset['variants'] ?? '').split(' ').includes(variant.id);
  for (const field of root.querySelectorAll<HTMLElement>('[data-field]'))
    field.hidden = !((field.dataset['field'] ?? '') in calculator.inputs);
  for (const [id, { label, help }] of Object.entries(calculator.inputs)) {
    say(root, `[data-solve-input] option[value="${id}"]`, label);
    say(root, `[data-field="${id}"] label`, label);
    say(root, `[data-field="${id}"] .help`, help ?? '');
  }
  const slots = [...root.querySelectorAll<HTMLElement>('[data-result]')];
  for (const [index, [id, { label, help }]] of Object.entries(calculator.outputs).entries()) {
    const slot = slots[index];
    if (!slot) continue;
    slot.dataset['result'] = id;
    for (const key of ['output', 'unitWord', 'reason', 'interval'] as const) {
      const selector = `[data-${key === 'unitWord' ? 'unit-word' : key}]`;
      const place = slot.querySelector<HTMLElement>(selector);
      if (place) place.dataset[key] = id;
    }
    say(root, `[data-solve-output] option[value="${id}"]`, label);
    say(slot, '[data-label]', label);
    say(slot, '[data-help]', help ?? '');
    if (index > 0) continue;
    for (const place of root.querySelectorAll('[data-answer-label]')) place.textContent = label;
    root.querySelector('.echo [data-figure]')?.setAttribute('data-figure', id);
  }
}

function say(root: HTMLElement, selector: string, text: string): void {
  const element = root.querySelector(selector);
  if (element) element.textContent = text;
}
