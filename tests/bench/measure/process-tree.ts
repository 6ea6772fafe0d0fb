import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One process, as the system tells of it. */
export interface ProcessRow {
  readonly id: number;
  readonly parent: number;
  /** Bytes in memory now (the resident set). */
  readonly resident: number;
  /** Seconds of the processor so far, its children's not counted. */
  readonly processor: number;
}

/** What Linux counts in: a page of memory, and the ticks of a second. Both are the same on every machine of today. */
const [pageSize, ticks] = [4096, 100];

/** Every process of the machine: from /proc, or from `ps` where there is none. */
export function processes(): ProcessRow[] {
  if (!existsSync('/proc/self/stat'))
    return parsePs(
      execFileSync('ps', ['-A', '-o', 'pid=', '-o', 'ppid=', '-o', 'rss=', '-o', 'time='], { encoding: 'utf8' }),
    );
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return parseStat(readFileSync(`/proc/${name}/stat`, 'utf8'));
      } catch {
        // It ended between the two readings.
        return [];
      }
    });
}

/** A line of /proc/<id>/stat. The name stands in parentheses and may hold anything, so what counts begins after the last one. */
export function parseStat(line: string): ProcessRow[] {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const field = (place: number) => Number(fields[place - 3]);
  const row = {
    id: Number(line.slice(0, line.indexOf(' '))),
    parent: field(4),
    resident: field(24) * pageSize,
    processor: (field(14) + field(15)) / ticks,
  };
  return Object.values(row).every(Number.isFinite) ? [row] : [];
}

/** What `ps` prints: id, parent, kilobytes, and the time as `1-02:03:04` or `3:04.56`. */
export function parsePs(text: string): ProcessRow[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [id = '', parent = '', kilobytes = '', time = ''] = line.trim().split(/\s+/);
      const [clock = '', days = '0'] = time.split('-').reverse();
      const processor = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
      const row = { id: Number(id), parent: Number(parent), resident: Number(kilobytes) * 1024, processor };
      return Object.values(row).every(Number.isFinite) ? [row] : [];
    });
}

/** A process and all that it started, those that they started included. */
export function treeOf(root: number, all: readonly ProcessRow[]): ProcessRow[] {
  const children = Map.groupBy(all, ({ parent }) => parent);
  const tree: ProcessRow[] = all.filter(({ id }) => id === root);
  // What is added while it is walked is walked, too.
  for (const { id } of tree) tree.push(...(children.get(id) ?? []));
  return tree;
}
