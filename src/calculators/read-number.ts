import type { Input } from './calculator.ts';
import { currencies, fieldText } from './format.ts';

/** What a field holds: a number, or what is wrong with it. */
export type Reading = { readonly value: number } | { readonly error: string };

/** Currency signs with the letters that tell dollars apart, and the percent sign. */
const signs = /(?:\b(?:US|CA|MX|NZ|CN|A|R))?\p{Sc}|%/gu;
const words = [...currencies, 'R', 'N?[Kk]r\\.?', 'zł'].join('|');
const wordsBefore = new RegExp(`^(-?)\\s*(?:${words})\\s*(?=[-\\d.,])`, 'u');
const wordsBehind = new RegExp(`(?<=\\d)\\s*(?:${words})$`, 'u');

/**
 * Reads a number as people type it: with spaces, apostrophes, points or commas between groups,
 * with a decimal point or comma, with a currency sign, a percent sign or an accountant's
 * parentheses. Where one separator could be either ("1,234"), the locale decides.
 *
 * @param locale The reader's locale, whose decimal mark settles what is ambiguous.
 * @returns NaN where the text is not a number, Infinity where it is one too large to hold.
 */
export function readNumber(text: string, locale: string): number {
  let rest = text
    .trim()
    .replace(/[\u2212\u2013\uff0d]/g, '-')
    .replace(/^\((.*)\)$/, '-$1')
    .replace(signs, '')
    .replace(wordsBefore, '$1')
    .replace(wordsBehind, '')
    .trim();
  if (/^[+-]?\d+(\.\d*)?e[+-]?\d+$/i.test(rest) || /^[+-]?\d+$/.test(rest)) return Number(rest);
  const sign = /^[+-]/.exec(rest)?.[0] ?? '';
  rest = rest.slice(sign.length).trim();
  if (!/^(?=.*\d)[\d.,'’\s]*$/u.test(rest)) return NaN;
  const whole = splitGroups(rest, locale);
  return whole === null ? NaN : Number(`${sign}${whole}`);
}

/** The digits with a decimal point and no groups; null where the groups are not of three (or two, as in India). */
function splitGroups(text: string, locale: string): string | null {
  const marks = text.replace(/[\d\s'’]/gu, '');
  const last = marks.at(-1);
  let decimal: string | undefined;
  if (last !== undefined) {
    const other = [...marks].some((mark) => mark !== last);
    const once = marks.split(last).length === 2;
    const grouped = new RegExp(`^(?!0)\\d{1,3}\\${last}\\d{3}$`).test(text);
    if (other) decimal = once ? last : undefined;
    else if (once) decimal = grouped && decimalMark(locale) !== last ? undefined : last;
    if (other && !once) return null;
  }
  const [integer = '', fraction = ''] = decimal === undefined ? [text] : text.split(decimal);
  if (!/^(?:\d+|\d{1,3}(?:[.,'’\s]\d{2,3})*[.,'’\s]\d{3}|)$/u.test(integer) || !/^\d*$/.test(fraction)) return null;
  return `${integer.replace(/\D/g, '') || '0'}.${fraction || '0'}`;
}

/** Decimal marks by locale: to ask for one takes longer than to read a number. */
const knownMarks = new Map<string, string>();

/** The decimal mark of a locale: a point or a comma. */
export function decimalMark(locale: string): string {
  const known = knownMarks.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const mark = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  knownMarks.set(locale, mark);
  return mark;
}

/**
 * Reads a field and judges it by its bounds.
 *
 * @returns The number, or one sentence that says what is wrong and what to do.
 */
export function readField(text: string, input: Input, locale: string): Reading {
  const typed = text.trim();
  if (typed === '') return { error: 'Enter a number.' };
  const value = readNumber(typed, locale);
  if (Number.isNaN(value))
    return { error: `“${shorten(typed)}” is not a number. Use digits, such as ${fieldText(input.default, locale)}.` };
  return judge(value, input);
}

/** Judges a number by the bounds of its input. */
export function judge(value: number, input: Input): Reading {
  const { min, max, integer } = input;
  if (!Number.isFinite(value)) return { error: 'That number is too large. Enter a smaller one.' };
  if (min !== null && max !== null && (value < min || value > max))
    return { error: `Enter a number from ${min} to ${max}.` };
  if (min !== null && value < min)
    return { error: min === 0 ? 'Enter 0 or more, without a minus sign.' : `Enter ${min} or more.` };
  if (max !== null && value > max) return { error: `Enter ${max} or less.` };
  if (integer && !Number.isInteger(value)) return { error: 'Enter a whole number.' };
  return { value: value === 0 ? 0 : value };
}

const shorten = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
