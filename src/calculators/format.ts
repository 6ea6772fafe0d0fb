import type { Show, Unit } from './calculator.ts';

/** How the reader wants numbers written. */
export interface Settings {
  /** A BCP 47 tag: `en-US`. */
  readonly locale: string;
  /** An ISO 4217 code: `USD`. */
  readonly currency: string;
}

export const defaultSettings: Settings = { locale: 'en-US', currency: 'USD' };

/** Locales to choose from: one for each way of writing numbers that is common. */
export const locales = [
  'en-US',
  'en-GB',
  'en-IN',
  'de-DE',
  'de-CH',
  'es-ES',
  'fr-FR',
  'it-IT',
  'ja-JP',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'sv-SE',
] as const;

/** Currencies to choose from. */
export const currencies = [
  'USD',
  'EUR',
  'GBP',
  'AUD',
  'BRL',
  'CAD',
  'CHF',
  'CNY',
  'DKK',
  'INR',
  'JPY',
  'MXN',
  'NOK',
  'NZD',
  'PLN',
  'SEK',
  'SGD',
  'ZAR',
] as const;

/** From here on a number is written with a power of ten: more digits would say nothing. */
const scientificFrom = 1e15;

/**
 * A function that writes numbers. Money keeps its cents where it has any; percents and ratios
 * have two decimals at the most, months one; a value that would round to zero keeps two digits, and
 * a percentage that would round to 100 keeps those that tell it apart: 99.999%.
 */
export function createShow({ locale, currency }: Settings): Show {
  const cache = new Map<string, Intl.NumberFormat>();
  const formatter = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const known = cache.get(key) ?? new Intl.NumberFormat(locale, options);
    cache.set(key, known);
    return known;
  };
  return (value, unit) => {
    if (unit === 'yes or no') return value === 1 ? 'Yes' : 'No';
    const size = Math.abs(value);
    const shown = unit === 'percent' ? value / 100 : value;
    const style = styleOf(unit, currency);
    const options: Intl.NumberFormatOptions =
      size >= scientificFrom
        ? { notation: 'scientific', maximumFractionDigits: 3 }
        : size > 0 && size < 0.05
          ? { maximumSignificantDigits: 2 }
          : digits(unit, size);
    return formatter({ ...style, ...options })
      .format(shown === 0 ? 0 : shown)
      .replace('-', '−');
  };
}

function styleOf(unit: Unit, currency: string): Intl.NumberFormatOptions {
  if (unit === 'money') return { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
  return unit === 'percent' ? { style: 'percent' } : {};
}

function digits(unit: Unit, size: number): Intl.NumberFormatOptions {
  if (unit === 'money') return { trailingZeroDisplay: 'stripIfInteger' };
  if (unit === 'percent' && size > 99.99 && size < 100 - 1e-11)
    return { maximumFractionDigits: Math.min(14, Math.ceil(-Math.log10(100 - size)) + 1) };
  return { maximumFractionDigits: unit === 'score' || unit in words ? 1 : 2 };
}

/** How many whole units a number calls for: rounded up, but not for what a machine's arithmetic leaves behind. */
export const wholeUp = (value: number): number => Math.ceil(value * (1 - 1e-12));

/** Formats of fields by locale: a table has many fields, and to make a format takes longer than to use it. */
const fieldFormats = new Map<string, Intl.NumberFormat>();

/** A number as it stands in a field: grouped, without its unit, with all of its digits. */
export function fieldText(value: number, locale: string): string {
  if (Math.abs(value) >= scientificFrom) return String(value);
  const format = fieldFormats.get(locale) ?? new Intl.NumberFormat(locale, { maximumSignificantDigits: 17 });
  fieldFormats.set(locale, format);
  return format.format(value).replace(/[\u00a0\u202f]/g, ' ');
}

/** The sign of a currency as it stands in a field. */
export function currencySign({ locale, currency }: Settings): string {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

const words: Partial<Record<Unit, readonly [one: string, many: string]>> = {
  months: ['month', 'months'],
  days: ['day', 'days'],
  minutes: ['minute', 'minutes'],
};

/** The unit as a word behind a figure; empty where the figure carries it already, or where there is none. */
export function unitWord(unit: Unit, value: number | null): string {
  const word = words[unit];
  return word === undefined || value === null ? '' : word[value === 1 ? 0 : 1];
}

/** A figure with its unit behind it where that is a word: `$1,200`, `12 months`. */
export const valueText = (value: number, unit: Unit, show: Show): string =>
  [show(value, unit), unitWord(unit, value)].filter(Boolean).join(' ');
