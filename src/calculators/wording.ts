import type { Show, Unit } from './calculator.ts';

/** A figure with its noun: "1 answer", "400 answers". It is one where it reads as 1, whatever its further decimals. */
export function counted(show: Show, value: number, one: string, many: string, unit: Unit = 'count'): string {
  const text = show(value, unit);
  return `${text} ${text === '1' ? one : many}`;
}
