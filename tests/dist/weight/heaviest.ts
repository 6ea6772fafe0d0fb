import { attribute, elementsIn } from '../site/html.ts';
import { fileOf, readDist } from '../site/dist.ts';
import type { ExportedTerm } from '../site/exports.ts';
import { compressedSize } from './size.ts';

/** A page as it stands in its file, before a browser weighs what it fetches. */
export interface Weighed {
  readonly address: string;
  readonly bytes: number;
  readonly elements: number;
  readonly hasCalculator: boolean;
  readonly hasChart: boolean;
}

/** Weighs the HTML of a page. */
export function weigh(address: string): Weighed {
  const html = readDist(fileOf(address));
  const elements = elementsIn(html);
  return {
    address,
    bytes: compressedSize(html),
    elements: elements.length,
    hasCalculator: elements.some((each) => attribute(each, 'data-calculator') !== null),
    hasChart: elements.some(({ tagName }) => tagName === 'revenue-chart'),
  };
}

/** The heaviest pages, and the one with the most elements: where a budget breaks first. */
export function heaviest(pages: readonly Weighed[], count: number): string[] {
  const byBytes = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, count);
  const byElements = pages.toSorted((a, b) => b.elements - a.elements).slice(0, 1);
  return [...new Set([...byBytes, ...byElements].map(({ address }) => address))];
}

/** The topic with the most terms: its sidebar is the longest. */
export function largestTopic(terms: readonly ExportedTerm[]): string {
  const counts = Map.groupBy(terms, ({ topic }) => topic);
  const [largest] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return largest?.[0] ?? '';
}
