import type { Unit } from '../../calculators/calculator.ts';
import { createShow, valueText, type Settings } from '../../calculators/format.ts';
import { addressWith, putIn, splitNumbers, type PutIn } from '../../calculators/typed-numbers.ts';
import type { OfferedInput } from '../../glossary/names-index.ts';
import type { NameSearch } from '../../glossary/search-names.ts';
import { loadSettings } from '../settings.ts';

/** Calculators that a query opens with its numbers in, and the query without them. */
export interface Offers {
  readonly name: string;
  readonly calculators: readonly { readonly id: string; readonly search: string; readonly understood: string }[];
}

/** What a query such as "NPS 70 20 10" offers; null where it is no name with numbers behind it. */
export function offerNumbers(query: string, search: NameSearch): Offers | null {
  const settings = loadSettings();
  const splits = splitNumbers(query, settings.locale);
  const isNamed = (text: string) => ['exact', 'variant'].includes(search.find(text)[0]?.answer ?? '');
  if (splits.length === 0 || isNamed(query)) return null;
  const split = splits.find(({ name }) => isNamed(name)) ?? splits.at(-1);
  if (!split) return null;
  const [first, ...others] = search.find(split.name);
  if (!first || first.answer === 'faint') return null;
  const hits = [first, ...others.filter(({ answer }) => answer === 'exact' && first.answer === 'exact')];
  const ids = [...new Set(hits.map(({ entry }) => entry.calculator))].filter((id) => id !== '');
  const calculators = ids.flatMap((id) => {
    const { inputs = [], inShort = [] } = search.calculatorById.get(id) ?? {};
    if (inputs.length === 0) return [];
    const put = putIn(inputs, inShort, split.numbers);
    return [{ id, search: addressWith(put), understood: tell(put, settings) }];
  });
  return calculators.length > 0 ? { name: split.name, calculators } : null;
}

/** What was understood: "Promoters 70 · Passives 20 · Detractors 10". */
function tell({ given, zero, left }: PutIn<OfferedInput>, settings: Settings): string {
  const show = createShow(settings);
  // The units are those of the calculators, written by the same build; rows are plain numbers.
  const text = (value: number, unit: string) => valueText(value, unit === 'rows' ? 'number' : (unit as Unit), show);
  return [
    ...given.map(({ field, values }) => `${field.label} ${values.map((value) => text(value, field.unit)).join(', ')}`),
    ...(zero.length > 0 ? ['everything else 0'] : []),
    ...(left.length > 0 ? [`left out: ${left.map((value) => text(value, 'number')).join(', ')}`] : []),
  ].join(' · ');
}
