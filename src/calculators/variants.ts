import type { Calculator, Inputs, Outputs } from './calculator.ts';

/**
 * A calculator by one of its definitions: with the inputs, the labels, the answer and the functions
 * of this definition.
 *
 * @param id The variant's id; one that does not exist stands for the first.
 */
export function withVariant(calculator: Calculator, id: string | null): Calculator {
  const variant = calculator.variants?.find((each) => each.id === id) ?? calculator.variants?.[0];
  if (!variant) return calculator;
  const asked = Object.entries(calculator.inputs).filter(([key]) => !variant.without?.includes(key));
  return {
    ...calculator,
    ...variant,
    id: calculator.id,
    inputs: relabel(Object.fromEntries(asked), variant.inputs ?? {}),
    outputs: answerFirst(relabel(calculator.outputs, variant.outputs ?? {}), variant.answer),
  };
}

/** Puts other texts and units in the place of those that a definition changes. */
function relabel<T extends Inputs | Outputs>(all: T, changed: Readonly<Record<string, object | undefined>>): T {
  // Each entry keeps its type: a change only replaces texts and units.
  return Object.fromEntries(Object.entries(all).map(([id, each]) => [id, { ...each, ...changed[id] }])) as T;
}

function answerFirst(outputs: Outputs, answer: string | undefined): Outputs {
  const first = answer === undefined ? undefined : outputs[answer];
  return answer === undefined || first === undefined ? outputs : { [answer]: first, ...outputs };
}
