/** The slugs of the terms that a body links to by hand, each once. */
export const linkedSlugs = (body: string): ReadonlySet<string> =>
  new Set([...body.matchAll(/\]\(term:([a-z0-9-]+)\)/g)].flatMap(([, slug]) => slug ?? []));

/**
 * The terms whose prose leads to a term, by the slug of that term. Only links that an author wrote
 * count: those that are set when the site is built name a word in passing.
 *
 * @param bodies The body of each term, by its slug.
 */
export function resolveMentions(bodies: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const resolved = new Map<string, string[]>([...bodies.keys()].map((slug) => [slug, []]));
  for (const [slug, body] of bodies) {
    for (const mentioned of linkedSlugs(body)) if (mentioned !== slug) resolved.get(mentioned)?.push(slug);
  }
  for (const slugs of resolved.values()) slugs.sort();
  return resolved;
}
