import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** What is laid out: a term with its topic, in an order that does not change from build to build. */
export interface MapTerm {
  readonly slug: string;
  readonly topic: string;
}

/** Two terms that are related. */
export type MapTie = readonly [from: string, to: string];

/** A place on the map, in whole units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room that one term takes up: half the distance that it keeps to others. */
const room = 24;
/** Names are wider than high, so terms keep more distance sideways. */
const stretch = 1.35;
/** How much wider than high the map is to be, roughly. */
const aspect = 1.4;
/** The free room around the land. */
const margin = room * 3;

/** The heat at which d3-force takes a simulation to be at rest. */
const leastHeat = 0.001;
/** In how many steps the terms come to rest: the more there are, the longer each takes, and the less a place more or less matters. */
const steps = (count: number): number => Math.round(300 * Math.min(1, Math.sqrt(1000 / count)));

interface Dot extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly id: string;
  readonly radius: number;
  /** Where it is drawn to. */
  readonly home: Point;
}

interface Pull {
  readonly source: Dot;
  readonly target: Dot;
  readonly weight: number;
}

/** A place for the start of a simulation: ever farther around a middle, each at another angle. */
const spiral = (index: number, distance: number, turn = 0): Point => ({
  x: Math.cos(index * 2.4 + turn) * distance * Math.sqrt(index + 0.5),
  y: Math.sin(index * 2.4 + turn) * distance * Math.sqrt(index + 0.5),
});

/**
 * The place of every term: topics that have much to do with each other lie side by side, and so do
 * terms in a topic. The same terms and ties give the same map: the forces draw no lots but those of
 * d3-force's own fixed generator.
 */
export function layOut(terms: readonly MapTerm[], ties: readonly MapTie[]): ReadonlyMap<string, Point> {
  const topicOf = new Map(terms.map(({ slug, topic }) => [slug, topic]));
  const homes = placeTopics(terms, ties, topicOf);
  const seen = new Map<string, number>();
  const dots = new Map<string, Dot>();
  for (const { slug, topic } of terms) {
    const home = homes.get(topic) ?? { x: 0, y: 0 };
    const index = seen.get(topic) ?? 0;
    seen.set(topic, index + 1);
    const { x, y } = spiral(index, room);
    dots.set(slug, { id: slug, x: home.x + x, y: home.y + y, radius: room, home });
  }
  const pulls = ties.flatMap(([from, to]): Pull[] => {
    const [source, target] = [dots.get(from), dots.get(to)];
    return source && target ? [{ source, target, weight: source.home === target.home ? 0.14 : 0.006 }] : [];
  });
  const all = [...dots.values()];
  forceSimulation(all)
    .force(
      'tie',
      forceLink<Dot, Pull>(pulls)
        .distance(room * 2.2)
        .strength(({ weight }) => weight),
    )
    .force(
      'apart',
      forceManyBody<Dot>()
        .strength(-room * 3)
        .distanceMax(room * 8),
    )
    .force('x', forceX<Dot>(({ home }) => home.x).strength(0.14))
    .force('y', forceY<Dot>(({ home }) => home.y).strength(0.14))
    .force('room', forceCollide<Dot>(room).iterations(3))
    .alphaDecay(1 - leastHeat ** (1 / steps(all.length)))
    .stop()
    .tick(steps(all.length));
  return toOrigin(all);
}

/** The middle of each topic: of many starts, the arrangement that keeps close what belongs together. */
function placeTopics(
  terms: readonly MapTerm[],
  ties: readonly MapTie[],
  topicOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Point> {
  const sizes = Map.groupBy(terms, ({ topic }) => topic);
  const counts = new Map<string, number>();
  for (const [from, to] of ties) {
    const pair = [topicOf.get(from) ?? '', topicOf.get(to) ?? ''].sort().join(' ');
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const ids = [...sizes.keys()];
  const arrange = (order: readonly string[], turn: number) => {
    const dots = order.map((id, index): Dot => {
      const radius = room * 1.1 * Math.sqrt(sizes.get(id)?.length ?? 1) + room / 2;
      return { id, ...spiral(index, room * 6, turn), radius, home: { x: 0, y: 0 } };
    });
    return { order, turn, dots, strain: settle(dots, counts) };
  };
  // Another order and another angle each time: which topic begins in the middle decides much.
  let best = arrange(ids, 0);
  const take = (other: typeof best) => (best = other.strain < best.strain ? other : best);
  for (let start = 1; start < starts; start++)
    take(arrange([...ids.slice(start % ids.length), ...ids.slice(0, start % ids.length)], start));
  for (const [a, b] of pairs(ids.length)) take(arrange(swapped(best.order, a, b), best.turn));
  return new Map(best.dots.map((dot) => [dot.id, dot]));
}

const starts = 24;

const pairs = (length: number) =>
  Array.from({ length }, (_, a) => Array.from({ length: a }, (__, b) => [a, b] as const)).flat();

const swapped = (order: readonly string[], a: number, b: number) =>
  order.map((id, index) => order[index === a ? b : index === b ? a : index] ?? id);

/** Lets topics come to rest, and tells how far apart those lie that belong together. */
function settle(dots: readonly Dot[], counts: ReadonlyMap<string, number>): number {
  const dotOf = new Map(dots.map((dot) => [dot.id, dot]));
  const known = [...counts].flatMap(([pair, count]): Pull[] => {
    const [source, target] = pair.split(' ').map((topic) => dotOf.get(topic));
    if (!source || !target || source === target) return [];
    return [{ source, target, weight: (count / (source.radius * target.radius)) * room * room }];
  });
  // Everything has something to do with everything: what counts is who has more to do with whom than is usual.
  const usual = known.reduce((sum, { weight }) => sum + weight, 0) / known.length;
  const pulls = known.map((pull) => ({ ...pull, weight: Math.max(0, pull.weight - usual) }));
  forceSimulation([...dots])
    .force(
      'tie',
      forceLink<Dot, Pull>(pulls)
        .distance(({ source, target }) => source.radius + target.radius)
        .strength(({ weight }) => Math.min(0.6, weight * 1.5)),
    )
    .force('x', forceX<Dot>(0).strength((0.06 * stretch) / aspect))
    .force('y', forceY<Dot>(0).strength((0.06 * aspect) / stretch))
    .force('room', forceCollide<Dot>(({ radius }) => radius).iterations(6))
    .stop()
    .tick(120);
  return pulls.reduce(
    (sum, { source, target, weight }) => sum + weight * Math.hypot(source.x - target.x, source.y - target.y),
    0,
  );
}

/** Whole numbers from the upper left corner, with free room around. */
function toOrigin(dots: readonly Dot[]): ReadonlyMap<string, Point> {
  const left = Math.min(...dots.map(({ x }) => x * stretch));
  const top = Math.min(...dots.map(({ y }) => y));
  return new Map(
    dots.map(({ id, x, y }) => [id, { x: Math.round(x * stretch - left + margin), y: Math.round(y - top + margin) }]),
  );
}

/** The size of the map that holds these places. */
export const sizeOf = (places: ReadonlyMap<string, Point>): { readonly width: number; readonly height: number } => ({
  width: Math.max(...[...places.values()].map(({ x }) => x)) + margin,
  height: Math.max(...[...places.values()].map(({ y }) => y)) + margin,
});
