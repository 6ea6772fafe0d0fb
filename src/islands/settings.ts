import { currencies, defaultSettings, locales, type Settings } from '../calculators/format.ts';
import { readStored, store } from './storage.ts';

const key = 'glossary-numbers';

const known = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((each) => each === value);

/** The reader's currency and way of writing numbers; what is not known counts as not chosen. */
export function loadSettings(currency: string | null = null): Settings {
  let stored: { currency?: unknown; locale?: unknown } = {};
  try {
    const parsed: unknown = JSON.parse(readStored(key) ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) stored = parsed;
  } catch {
    // A broken record counts as none.
  }
  return {
    currency: known(currencies, currency) ?? known(currencies, stored.currency) ?? defaultSettings.currency,
    locale: known(locales, stored.locale) ?? defaultSettings.locale,
  };
}

export const saveSettings = (settings: Settings): void => store(key, JSON.stringify(settings));
