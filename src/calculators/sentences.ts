import type { Show } from './calculator.ts';

/**
 * What is left of revenue after costs, as a sentence.
 *
 * @param costs The costs, as they stand behind "after": `variable costs`.
 * @param share What is left in percent of revenue; null where there is none to tell.
 */
export function leftAfter(costs: string, left: number, share: number | null, show: Show): string {
  if (left === 0) return `After ${costs}, nothing is left.`;
  const ofRevenue = share === null ? '' : `, or ${show(Math.abs(share), 'percent')} of revenue`;
  return left > 0
    ? `After ${costs}, ${show(left, 'money')} is left${ofRevenue}.`
    : `After ${costs}, the loss is ${show(-left, 'money')}${ofRevenue}.`;
}
