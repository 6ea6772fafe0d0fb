/** The most links that the sidebar shows of one topic: a page weighs the same however many terms there are. */
export const mostLinks = 55;

/**
 * The terms of a topic that the sidebar shows: all of them, or those around the current one.
 *
 * @param current The place of the current term in the list; -1 where the page is none of them.
 */
export function sidebarWindow<T>(
  terms: readonly T[],
  current: number,
): { readonly shown: readonly T[]; readonly isWhole: boolean } {
  // The topic itself takes one place; where not all fit, the link to all of them takes another.
  if (terms.length < mostLinks) return { shown: terms, isWhole: true };
  const size = mostLinks - 2;
  const start = Math.min(Math.max(0, current - Math.floor(size / 2)), terms.length - size);
  return { shown: terms.slice(start, start + size), isWhole: false };
}
