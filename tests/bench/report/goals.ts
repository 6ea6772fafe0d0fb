import { exponent, find, sizesOf } from './growth.ts';
import { kilobytes, megabytes, whole } from './markdown.ts';
import type { Results } from './results.ts';

/** What a term page may weigh and ask for at the most, and how fast the site may grow. */
const most = { bytes: 20_000, requests: 6, growth: 1.05 };

type Row = readonly [goal: string, measured: string, met: string];

const row = (goal: string, measured: readonly string[], isMet: boolean): Row =>
  measured.length === 0 ? [goal, 'not measured yet', ''] : [goal, measured.join('; '), isMet ? 'yes' : '**no**'];

/** What was aimed at, held against what was measured. */
export const goals = (results: Results): Row[] => [
  scored(results),
  weighed(results),
  ...grown(results),
  remembered(results),
];

function scored({ results }: Results): Row {
  const rated = results
    .filter(({ site }) => site === 'ours')
    .flatMap(({ size, lighthouse }) =>
      Object.entries(lighthouse?.pages ?? {}).map(([kind, page]) => ({ size, kind, ...page })),
    );
  const below = rated.filter(({ scores }) => scores.some((score) => score < 100));
  const told = below.map(({ size, kind, scores }) => `${kind} at ${whole(size)} terms has ${scores.join(' ')}`);
  return row(
    '100 in all four categories of Lighthouse on every kind of page',
    rated.length === 0 ? [] : [`${rated.length - below.length} of ${rated.length} pages`, ...told],
    below.length === 0,
  );
}

function weighed(results: Results): Row {
  const pages = sizesOf(results).flatMap((size) => find(results, 'ours', size)?.weight?.pages['term'] ?? []);
  const bytes = Math.max(...pages.map((page) => page.bytes));
  const requests = Math.max(...pages.map((page) => page.requests));
  return row(
    `A term page of at most ${kilobytes(most.bytes)} kB (brotli) in ${most.requests} requests`,
    pages.length === 0 ? [] : [`${kilobytes(bytes)} kB in ${requests} requests`],
    bytes <= most.bytes && requests <= most.requests,
  );
}

function grown(results: Results): Row[] {
  const [from, to] = [2000, 10_000];
  const names = { bytes: 'output', processor: 'seconds of the processor', seconds: 'seconds' };
  return (['bytes', 'processor', 'seconds'] as const).map((figure) => {
    const found = exponent(results, 'ours', figure, from, to);
    return row(
      `Growth of ${names[figure]} from ${whole(from)} to ${whole(to)} terms: an exponent of at most ${most.growth}`,
      found === null ? [] : [found.toFixed(3)],
      found !== null && found <= most.growth,
    );
  });
}

function remembered(results: Results): Row {
  const pairs = sizesOf(results).flatMap((size) => {
    const [own, peer] = [find(results, 'ours', size)?.build, find(results, 'starlight', size)];
    if (!own || (!peer?.build && !peer?.failure)) return [];
    const against = peer.build ? `${megabytes(peer.build.peak)} MB` : (peer.failure ?? '');
    return [
      {
        isLess: !peer.build || own.peak < peer.build.peak,
        told: `${megabytes(own.peak)} MB against ${against} at ${whole(size)} terms`,
      },
    ];
  });
  return row(
    'Less memory than stock Starlight at every size',
    pairs.map(({ told }) => told),
    pairs.every(({ isLess }) => isLess),
  );
}
