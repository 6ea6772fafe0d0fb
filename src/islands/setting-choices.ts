import { currencies, locales, type Settings } from '../calculators/format.ts';

const currencyName = new Intl.DisplayNames('en-US', { type: 'currency' });
const languageName = new Intl.DisplayNames('en-US', { type: 'language' });
const example = (locale: string) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(1234567.89);

const choices: Readonly<Record<keyof Settings, readonly (readonly [value: string, label: string])[]>> = {
  currency: currencies.map((code) => [code, `${code}, ${currencyName.of(code) ?? ''}`]),
  locale: locales.map((tag) => [tag, `${example(tag)}, ${languageName.of(tag) ?? ''}`]),
};

/** Fills the selects of a calculator's settings, with what is in force chosen. */
export function fillSettings(within: HTMLElement, settings: Settings): void {
  for (const [key, list] of Object.entries(choices)) {
    const select = within.querySelector<HTMLSelectElement>(`[data-setting="${key}"]`);
    select?.replaceChildren(...list.map(([value, label]) => new Option(label, value)));
    if (select) select.value = settings[key === 'currency' ? 'currency' : 'locale'];
  }
}
