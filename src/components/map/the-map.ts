/** The map of the glossary, laid out once for a build. */
import { labelLevels, labelScales } from '../../glossary/map/labels.ts';
import { layOut, sizeOf, type MapTie, type Point } from '../../glossary/map/layout.ts';
import { outlines, tints } from '../../glossary/map/regions.ts';
import { relationTypes, type RelationType, type Term } from '../../glossary/term.ts';
import { relations, terms, topics } from '../../words.ts';

/** Every term by slug: the order of the places, of the drawing and of the data. */
export const mapTerms: readonly Term[] = terms.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));

const indexOf = new Map(mapTerms.map(({ slug }, index) => [slug, index]));

/** The terms that each term is related to, by their places in the list. */
export const neighbors: readonly (readonly number[])[] = mapTerms.map(({ slug }) =>
  relationTypes.flatMap((type) => relations.get(slug)?.[type].flatMap((other) => indexOf.get(other) ?? []) ?? []),
);

/** Every two terms that are related, once. */
const ties: readonly (readonly [Term, Term, RelationType])[] = mapTerms.flatMap((term, index) =>
  relationTypes.flatMap((type) =>
    (relations.get(term.slug)?.[type] ?? []).flatMap((slug) => {
      const place = indexOf.get(slug) ?? -1;
      const other = mapTerms[place];
      return other && place > index ? [[term, other, type] as const] : [];
    }),
  ),
);

/** Where each term stands, by its slug. */
export const places: ReadonlyMap<string, Point> = layOut(
  mapTerms,
  ties.map(([a, b]): MapTie => [a.slug, b.slug]),
);

/** The width and height of the whole. */
export const mapSize = sizeOf(places);

const topicOf = new Map(mapTerms.map(({ slug, topic }) => [slug, topic]));
const regionOf = (slug: string) => topicOf.get(slug) ?? '';
const rings = outlines(places, regionOf, mapSize);
const tintOf = tints(places, regionOf);

const place = (slug: string): Point => places.get(slug) ?? { x: 0, y: 0 };

/** The regions, each with its outline as the path of a drawing, its tint, and where its name stands. */
export const regions = topics
  .filter((topic) => topic.terms.length > 0)
  .map(({ id, title, terms: own }) => ({
    id,
    title,
    tint: tintOf.get(id) ?? 0,
    outline: (rings.get(id) ?? []).map(ringPath).join(''),
    at: {
      x: Math.round(own.reduce((sum, { slug }) => sum + place(slug).x, 0) / own.length),
      y: Math.round(own.reduce((sum, { slug }) => sum + place(slug).y, 0) / own.length),
    },
  }));

/** A closed outline, in whole units from corner to corner. */
function ringPath(ring: readonly (readonly [number, number])[]): string {
  let [x, y] = [0, 0];
  const steps = ring.map(([right, down]) => {
    const [dx, dy] = [Math.round(right) - x, Math.round(down) - y];
    [x, y] = [x + dx, y + dy];
    return `${dx} ${dy}`;
  });
  return `m${steps.join(' ')}z`;
}

/** The lines of one sort, as the path of a drawing. */
const linesOf = (wanted: (a: Term, b: Term, type: RelationType) => boolean): string =>
  ties
    .filter(([a, b, type]) => wanted(a, b, type))
    .map(([a, b]) => {
      const [from, to] = [place(a.slug), place(b.slug)];
      return `M${from.x} ${from.y}l${to.x - from.x} ${to.y - from.y}`;
    })
    .join('');

/** The lines of the map: those between regions, those inside one, and those that say what belongs to or is confused with what. */
export const lines = {
  across: linesOf((a, b, type) => type === 'see' && a.topic !== b.topic),
  inside: linesOf((a, b, type) => type === 'see' && a.topic === b.topic),
  strong: linesOf((_a, _b, type) => type !== 'see'),
} as const;

const weightOf = (index: number) => neighbors[index]?.length ?? 0;

/** At which scale the name of a term first shows. */
const levels = labelLevels(
  mapTerms
    .map(({ slug, title }, index) => ({ slug, title, at: place(slug), weight: weightOf(index) }))
    .sort((a, b) => b.weight - a.weight),
  regions.map(({ id, title, at }) => ({ slug: id, title, at })),
);

/** The terms as they stand on the map. */
export const dots = mapTerms.map(({ slug, title }, index) => ({
  slug,
  title,
  ...place(slug),
  /** From few relations (0) to many (2). */
  size: weightOf(index) > 15 ? 2 : weightOf(index) > 10 ? 1 : 0,
  level: levels.get(slug) ?? labelScales.length - 1,
}));
