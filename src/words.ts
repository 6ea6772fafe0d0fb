/** The words of the site: the one place that asks Astro for its collections. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { resolveMentions } from './glossary/mentioned-by.ts';
import { mentionIndex } from './glossary/mentions.ts';
import { ownedNames, sharedNames } from './glossary/owners.ts';
import { resolveRelations } from './glossary/relations.ts';
import { termSchema, type Unlinked } from './glossary/schema.ts';
import { placeOf, type Term } from './glossary/term.ts';

/** A topic with its terms in reading order. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly opening: string;
  readonly unlinked: Unlinked;
  readonly icon: string;
  readonly terms: readonly Term[];
}

/** What can be cited. */
export type Source = CollectionEntry<'sources'>['data'];
/** A learning path, with its id. */
export type Path = CollectionEntry<'paths'>['data'] & { readonly id: string };

function toTerm(entry: CollectionEntry<'docs'>): Term[] {
  const place = placeOf(entry.filePath ?? '');
  if (!place) return [];
  const fields = Object.fromEntries(
    Object.keys(termSchema.shape).map((key) => [key, entry.data[key as keyof typeof entry.data]]),
  );
  return [{ ...termSchema.parse(fields), ...place }];
}

const docs = await getCollection('docs');
const order = new Map((await getCollection('readingOrder')).map(({ id, data }) => [id, data.order]));
const byReading = (a: Term, b: Term) =>
  (order.get(a.slug) ?? Infinity) - (order.get(b.slug) ?? Infinity) || (a.slug < b.slug ? -1 : 1);

/** Every term, sorted by title. */
export const terms: readonly Term[] = docs.flatMap(toTerm).sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** The same terms by their slugs. */
export const termBySlug: ReadonlyMap<string, Term> = new Map(terms.map((term) => [term.slug, term]));

/** What stands below the frontmatter of a term, as its author wrote it, by slug. */
export const bodyBySlug: ReadonlyMap<string, string> = new Map(
  docs.flatMap(({ filePath, body }) => {
    const place = placeOf(filePath ?? '');
    return place ? [[place.slug, body ?? ''] as const] : [];
  }),
);

/** Every topic, in reading order. */
export const topics: readonly Topic[] = (await getCollection('topics'))
  .sort((a, b) => a.data.order - b.data.order)
  .map(({ data }) => ({ ...data, terms: terms.filter(({ topic }) => topic === data.id).sort(byReading) }));

/** The place of every term in its topic, by slug. */
export const placeInTopic: ReadonlyMap<string, number> = new Map(
  topics.flatMap(({ terms: own }) => own.map(({ slug }, place): [string, number] => [slug, place])),
);

/** The same topics by their ids. */
export const topicById: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.id, topic]));

/** The topic of the first written one of some terms: that of the calculator which serves them. */
export const topicOfFirst = (slugs: readonly string[]): Topic | undefined =>
  topicById.get(slugs.flatMap((slug) => termBySlug.get(slug) ?? [])[0]?.topic ?? '');

/** Every name that leads to a term. */
export const names = ownedNames(terms);

/** The names that each term shares with others, by its slug. */
export const sharedNamesOf = sharedNames(names);

/** The names that are linked where a text mentions them. */
export const mentions = mentionIndex(
  terms,
  (await getCollection('mentions')).map(({ data }) => data),
);

/** The relations of every term, seen from both sides. */
export const relations = resolveRelations(terms);

/** The terms whose prose leads to a term. */
export const mentionedBy = resolveMentions(bodyBySlug);

/** Every source that a term cites, by its id. */
export const sourceById: ReadonlyMap<string, Source> = new Map(
  (await getCollection('sources')).map(({ id, data }) => [id, data]),
);

/** Every learning path whose terms are written, by title. */
export const paths: readonly Path[] = (await getCollection('paths'))
  .map(({ id, data }) => ({ id, ...data }))
  .filter(({ steps }) => steps.every(({ term }) => termBySlug.has(term)))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** The paths with at least two steps in a topic, those with the most first. */
export function pathsOfTopic(topic: string): readonly Path[] {
  const stepsIn = ({ steps }: Path) => steps.filter(({ term }) => termBySlug.get(term)?.topic === topic).length;
  return paths.filter((path) => stepsIn(path) > 1).sort((a, b) => stepsIn(b) - stepsIn(a));
}
