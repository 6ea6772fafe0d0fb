import type { Calculator, Unit } from './calculator.ts';
import { readNumber } from './read-number.ts';

/** A field that a number can be put into; a table of one column takes as many as there are. */
export interface NumberField {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit | 'rows';
}

/** A query that ends in numbers: what stands before them, and the numbers. */
export interface TypedNumbers {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** What goes into which field of a calculator. */
export interface PutIn<F> {
  readonly given: readonly { readonly field: F; readonly values: readonly number[] }[];
  /** Fields that are set to zero. */
  readonly zero: readonly F[];
  /** Numbers for which there is no field. */
  readonly left: readonly number[];
}

/** The fields of a calculator in their order; none where its numbers come in rows of several cells. */
export function numberFields({ inputs, tables = {} }: Calculator): NumberField[] {
  const fields = Object.entries(inputs).map(([id, { label, unit }]) => ({ id, label, unit }));
  const rows = Object.entries(tables).flatMap(([id, { columns, label }]) =>
    columns.length === 1 ? [{ id, label, unit: 'rows' as const }] : [],
  );
  return fields.length > 0 ? fields : rows;
}

/**
 * The ways to part a query into a name and the numbers behind it, the longest name first: in "rule of
 * 40 30 15" the first number belongs to the name. "50k" is 50,000.
 *
 * @param locale The reader's locale, whose decimal mark settles what is ambiguous.
 */
export function splitNumbers(query: string, locale: string): TypedNumbers[] {
  const parts = query
    .replace(/[,;:](?=\s|$)/g, ' ')
    .split(/[\s;/]+/)
    .filter((part) => part !== '')
    .map((part) => ({ part, numbers: numbersIn(part, locale) }));
  const lastWord = parts.findLastIndex(({ numbers }) => numbers.length === 0);
  if (lastWord < 0) return [];
  return parts
    .slice(lastWord + 1)
    .map((_, at) => lastWord + 1 + at)
    .reverse()
    .map((at) => ({
      name: parts
        .slice(0, at)
        .map(({ part }) => part)
        .join(' '),
      numbers: parts.slice(at).flatMap(({ numbers }) => numbers),
    }));
}

const shortened: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** The numbers that a part of a query stands for: "70,20,10" are three. */
function numbersIn(part: string, locale: string): number[] {
  const [, digits = part, letter = ''] = /^(.*\d)([km])$/i.exec(part) ?? [];
  const value = readNumber(digits, locale) * (shortened[letter.toLowerCase()] ?? 1);
  if (Number.isFinite(value)) return [value];
  const pieces = /^[1-9]\d*(?:,[1-9]\d*)+$/.test(part) ? part.split(',').map(Number) : [];
  return pieces;
}

/**
 * Puts numbers into the fields of a calculator, in their order.
 *
 * @param inShort Fields that are meant where no more numbers are given than there are of these; the others are then zero.
 */
export function putIn<F extends { readonly id: string; readonly unit: string }>(
  fields: readonly F[],
  inShort: readonly string[],
  numbers: readonly number[],
): PutIn<F> {
  const [first] = fields;
  if (first?.unit === 'rows') return { given: [{ field: first, values: numbers }], zero: [], left: [] };
  const isShort = numbers.length === inShort.length;
  const meant = isShort ? fields.filter(({ id }) => inShort.includes(id)) : fields;
  return {
    given: meant.slice(0, numbers.length).map((field, at) => ({ field, values: numbers.slice(at, at + 1) })),
    zero: isShort ? fields.filter(({ id }) => !inShort.includes(id)) : [],
    left: numbers.slice(meant.length),
  };
}

/** The part of an address that opens a calculator with these numbers, with its question mark. */
export function addressWith({ given, zero }: PutIn<{ readonly id: string }>): string {
  const pairs = [
    ...given.map(({ field, values }) => `${field.id}=${values.map(encodeURIComponent).join(';')}`),
    ...zero.map(({ id }) => `${id}=0`),
  ];
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
