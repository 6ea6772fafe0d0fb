/** Parts of Pagefind that nothing here uses, and data for programs: not taken along. */
const leftOut =
  /^pagefind\/(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)|^_astro\/offline\/|sbom|\.cdx\./;

/** Files outside `_astro/` and `pagefind/` that pages ask for or link to. */
const wanted = /\.(json|csv)$|^favicon\.svg$|^icons\/|^manifest\.webmanifest$/;

/**
 * The pack in which a file of `dist/` is taken along; null for one that is not. Pages that share
 * their sidebar lie together, since they compress best beside each other.
 *
 * @param topicOf The topic of each term, by its slug.
 */
export function packOf(file: string, topicOf: ReadonlyMap<string, string>): string | null {
  if (leftOut.test(file)) return null;
  const [folder = '', name = ''] = file.split('/');
  if (folder === '_astro') return 'files';
  if (folder === 'pagefind') return /^(fragment|index)$/.test(name) ? `search-${name}` : 'search';
  if (!file.endsWith('.html')) return wanted.test(file) ? 'data' : null;
  if (folder === 'terms' && name !== 'index.html') return topicOf.get(name) ?? 'names';
  return file.split('/').length > 2 ? folder : 'indexes';
}

/** The path by which a page asks for a file: a folder stands for its `index.html`. */
export const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');
