import type { Kind } from './kinds.ts';
import type { TermFrontmatter } from './schema.ts';

/** A term, with what its file's place says about it. */
export interface Term extends TermFrontmatter {
  readonly slug: string;
  /** The id of its topic. */
  readonly topic: string;
  readonly kind: Kind;
}

/** The example of a term by its name; undefined where it has none of that name. */
export const exampleOf = (term: Term, name: string): Term['examples'][string] | undefined =>
  Object.hasOwn(term.examples, name) ? term.examples[name] : undefined;

/** How one term can be related to another, the order in which they are shown. */
export const relationTypes = ['broader', 'narrower', 'contrasts', 'see'] as const;
export type RelationType = (typeof relationTypes)[number];
/** The slugs of the related terms, by type. */
export type Relations = Record<RelationType, string[]>;

/**
 * The topic and the slug that a term's file stands for.
 *
 * @param path `terms/<topic>/<slug>` below `src/content/docs`, with or without its ending.
 * @returns Null where the path is not that of a term.
 */
export function placeOf(path: string): { readonly topic: string; readonly slug: string } | null {
  const match = /(?:^|\/)terms\/([^/]+)\/([^/]+?)(?:\.mdx)?$/.exec(path);
  return match?.[1] && match[2] ? { topic: match[1], slug: match[2] } : null;
}
