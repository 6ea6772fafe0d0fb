/**
 * The beginning of every cache of this site: another site may lie on the same origin, below another path.
 *
 * @param base The path below which the site lies, with a slash at both ends.
 */
export const cachePrefix = (base: string): string => `glossary ${base} `;

/** The cache of the pages that were read. */
export const pagesCache = (base: string): string => `${cachePrefix(base)}pages`;
