import { readFileSync } from 'node:fs';

/** A calculator as the inventory fixes it: what outside checks compare with. */
export interface InventoryCalculator {
  readonly id: string;
  readonly serves: readonly string[];
  readonly inputs: readonly {
    readonly id: string;
    readonly unit: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly integer: boolean;
    readonly default: number;
  }[];
  readonly rules: readonly string[];
  readonly outputs: readonly { readonly id: string; readonly unit: string; readonly atDefaults: number | null }[];
}

/** An example that somebody else published, with its source. */
export interface PublishedExample {
  readonly calculator: string;
  readonly inputs: Readonly<Record<string, number | readonly (readonly number[])[]>>;
  readonly expected: Readonly<Record<string, number>>;
  readonly tolerance: number;
  readonly source: string;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../inventory/${file}`, import.meta.url), 'utf8'));

// The files are ours and fixed; the tests that use them fail loudly where a field is missing.
export const inventoryCalculators = read('calculators.json') as readonly InventoryCalculator[];
export const publishedExamples = read('published-examples.json') as readonly PublishedExample[];

/** The rows of a tab-separated file of the inventory, by column name. */
export function inventoryRows(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(`../inventory/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
