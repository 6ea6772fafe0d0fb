import { unpackNames, type PackedNames } from '../../glossary/names-index.ts';
import { searchNames, type NameSearch } from '../../glossary/search-names.ts';

let loading: Promise<NameSearch> | undefined;

/**
 * The search over every name, fetched once.
 *
 * @param base The address below which the site lies.
 * @throws Where the names could not be fetched; the next call tries again.
 */
export async function fetchNames(base: string): Promise<NameSearch> {
  loading ??= fetch(`${base}names.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(`names.json: ${answer.status}`);
    // The file is our own, written by the same build.
    return searchNames(unpackNames((await answer.json()) as PackedNames));
  });
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
