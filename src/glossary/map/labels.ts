import { wrapName } from '../small-map.ts';
import type { Point } from './layout.ts';

/** The scales, in pixels a unit, at which more names appear. At the last one all of them have room. */
export const labelScales = [0.5, 0.7, 1, 1.4, 2, 2.8] as const;

/** The size of a term's name on the screen, in pixels; it stays the same at every scale. */
export const labelSize = { font: 12, line: 13, below: 5 } as const;
/** The size of a topic's name on the screen. */
export const topicSize = { font: 16, line: 18 } as const;
/** From this scale on the names of terms need the room of those of topics. */
const topicsEnd = 1;

/** A box on the screen, with its middle at the point that it belongs to, moved by an offset. */
interface Box {
  readonly at: Point;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of a name on the map: those of a term, those of a topic. */
export const termLines = (title: string): string[] => wrapName(title, 17);
export const topicLines = (title: string): string[] => wrapName(title, 13);

/** What is to be named: a term with its place, the weightier first. */
export interface Named {
  readonly slug: string;
  readonly title: string;
  readonly at: Point;
}

/**
 * The first scale, by its place in the list, at which the name of each term has room beside those
 * that are there already. Names keep their size while places move apart, so one that has room keeps it.
 *
 * @param terms The terms, those that matter most first.
 * @param topics The names of the topics, which go first and leave when names of terms fill the map.
 */
export function labelLevels(terms: readonly Named[], topics: readonly Named[]): ReadonlyMap<string, number> {
  const boxes = terms.map(({ slug, title, at }) => ({ slug, box: boxOfTerm(title, at) }));
  const levels = new Map<string, number>();
  for (const [level, scale] of labelScales.entries()) {
    const taken = boxes.filter(({ slug }) => levels.has(slug)).map(({ box }) => box);
    if (scale < topicsEnd) taken.push(...topics.map(({ title, at }) => boxOfTopic(title, at)));
    for (const { slug, box } of boxes) {
      if (levels.has(slug) || taken.some((other) => overlap(box, other, scale))) continue;
      levels.set(slug, level);
      taken.push(box);
    }
  }
  return levels;
}

function boxOfTerm(title: string, at: Point): Box {
  const lines = termLines(title);
  return {
    at,
    width: Math.max(...lines.map(widthOf)) * labelSize.font + 10,
    top: -labelSize.below,
    bottom: labelSize.below + lines.length * labelSize.line + 5,
  };
}

function boxOfTopic(title: string, at: Point): Box {
  const lines = topicLines(title);
  const height = lines.length * topicSize.line;
  return {
    at,
    width: Math.max(...lines.map(widthOf)) * topicSize.font * 1.08 + 12,
    top: -height / 2 - 4,
    bottom: height / 2 + 4,
  };
}

const overlap = (a: Box, b: Box, scale: number) =>
  Math.abs(a.at.x - b.at.x) * scale < (a.width + b.width) / 2 &&
  a.at.y * scale + a.top < b.at.y * scale + b.bottom &&
  b.at.y * scale + b.top < a.at.y * scale + a.bottom;

/** The width of a text in ems, on the large side: readers have other fonts than the builder. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[iljtfrI.,:'’()/\- ]/.test(letter) ? 0.36 : /[mwMWCDGOQAHNRUV&%]/.test(letter) ? 0.85 : 0.6;
  return width;
}
