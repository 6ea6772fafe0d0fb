import { sites } from '../sites/index.ts';
import { exponent, find, sizesOf } from './growth.ts';
import { kilobytes, megabytes, seconds, table, whole } from './markdown.ts';
import type { Result, Results } from './results.ts';

/** The rows of every size and site: by size first, so that sites stand beside each other. */
const rowsOf = (
  results: Results,
  row: (result: Result, name: string) => readonly (readonly string[])[],
): (readonly string[])[] =>
  sizesOf(results).flatMap((size) =>
    sites.flatMap(({ id, name }) => {
      const result = find(results, id, size);
      return result ? row(result, name) : [];
    }),
  );

/** Days, machine, versions, and what a social card takes. */
export function describeMachine({ machine, results, card }: Results): string {
  const days = results
    .flatMap(({ build, weight, lighthouse, search }) => [build, weight, lighthouse, search])
    .flatMap((part) => (part ? [part.on] : []))
    .sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const lighthouse = results.find((result) => result.lighthouse)?.lighthouse?.version;
  const versions = sites.flatMap(({ id, name, note }) => {
    const found = results.findLast(({ site, versions: told }) => site === id && told !== '');
    return found ? [`- **${name}** (${found.versions}). ${note}`] : [];
  });
  return [
    `Measured ${first === last ? `on ${first}` : `from ${first} to ${last}`} on ${machine.processor}, ${machine.cores} cores, ${Math.round(machine.memory / 2 ** 30)} GB of memory, ${machine.system}, with Node ${machine.node}, Chromium ${machine.browser}${lighthouse ? ` and Lighthouse ${lighthouse}` : ''}.`,
    versions.join('\n'),
    ...(card
      ? [
          `Social cards are drawn once and kept; the builds below go without them. One takes ${whole(card.milliseconds)} ms of a processor and ${kilobytes(card.bytes)} kB (the mean of ${card.runs}).`,
        ]
      : []),
  ].join('\n\n');
}

/** What a build takes and what it writes. */
export function buildTable(results: Results): string {
  const rows = rowsOf(results, ({ size, build, failure }, name) => {
    if (!build) return failure === null ? [] : [[whole(size), `${name}: ${failure}`, ...Array<string>(8).fill('')]];
    const { runs, load, pages, peak, bytes, processor } = build;
    const isBusy = load > results.machine.cores;
    const took = `${seconds(build.seconds)}${isBusy ? ' (busy)' : ''}`;
    const rates = [size, pages].map((count) => (count / build.seconds).toFixed(0));
    return [
      [
        whole(size),
        name,
        took,
        seconds(processor),
        ...rates,
        megabytes(peak),
        megabytes(bytes),
        whole(pages),
        `${runs}`,
      ],
    ];
  });
  const head = ['terms', 'site', 'seconds', 'of processor', 'terms a second', 'pages a second', 'peak memory, MB'];
  return table([...head, 'output, MB', 'pages', 'runs'], rows);
}

/** How the figures of the builds are to be read. */
export function notes({ machine, results }: Results): string {
  const isBusy = results.some(({ build }) => build && build.load > machine.cores);
  return [
    'The peak is the most that a build and all that it starts held in memory at one time. Pages are all HTML files; those of ours include one for every other name of a term, and two for each calculator. The figure of several runs is their median.',
    ...(isBusy ? ['Seconds marked “busy” were taken while other programs used the processors, and mean little.'] : []),
  ].join(' ');
}

/** The exponents from size to size. */
export function growthTable(results: Results): string {
  const sizes = sizesOf(results);
  const rows = sites.flatMap(({ id, name }) =>
    sizes.slice(1).flatMap((to, place) => {
      const from = sizes[place] ?? to;
      const told = (['html', 'bytes', 'processor', 'seconds', 'peak'] as const).map(
        (figure) => exponent(results, id, figure, from, to)?.toFixed(2) ?? '',
      );
      return told.every((each) => each === '') ? [] : [[name, `${whole(from)} to ${whole(to)}`, ...told]];
    }),
  );
  return table(['site', 'terms', 'HTML', 'output', 'seconds of processor', 'seconds', 'peak memory'], rows);
}

/** One row a kind of page of ours, one column a size. */
export function kindTable(results: Results, cell: (result: Result, kind: string) => string): string {
  const own = sizesOf(results).flatMap((size) => find(results, 'ours', size) ?? []);
  const kinds = new Set(own.flatMap((result) => Object.keys({ ...result.weight?.pages, ...result.lighthouse?.pages })));
  return table(
    ['page', ...own.map(({ size }) => `${whole(size)} terms`)],
    [...kinds].map((kind) => [kind, ...own.map((result) => cell(result, kind))]),
  );
}

/** A term page of each site. */
export function sideBySide(results: Results): string {
  const rows = rowsOf(results, ({ size, weight, lighthouse }, name) => {
    const page = weight?.pages['term'];
    if (!page) return [];
    const scores = lighthouse?.pages['term']?.scores.join(' ') ?? '';
    return [[whole(size), name, kilobytes(page.bytes), `${page.requests}`, whole(page.elements), scores]];
  });
  return table(['terms', 'site', 'kB', 'requests', 'elements', 'Lighthouse'], rows);
}

/** How long a reader waits for a first result. */
export function searchTable(results: Results): string {
  const rows = rowsOf(results, ({ size, search }, name) => {
    if (!search) return [];
    const { first, second, bytes, rank } = search;
    const place = rank === 0 ? 'not shown' : `${rank}.`;
    return [[whole(size), name, `${whole(first)} ms`, `${whole(second)} ms`, kilobytes(bytes), place]];
  });
  return table(['terms', 'site', 'first question', 'second question', 'kB for the first', 'the term comes'], rows);
}
