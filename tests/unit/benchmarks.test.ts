import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../bench/measure/run-measured.ts';
import { median } from '../bench/measure/median.ts';
import { parsePs, parseStat, treeOf } from '../bench/measure/process-tree.ts';
import { readOptions } from '../bench/options.ts';
import { withMeasured } from '../bench/report/document.ts';
import { goals } from '../bench/report/goals.ts';
import { exponent } from '../bench/report/growth.ts';
import { parseResults, type Result, type Results } from '../bench/report/results.ts';

const paper = readFileSync('docs/benchmarks.md', 'utf8');
const written = parseResults(readFileSync('docs/benchmarks.json', 'utf8'));

test('docs/benchmarks.md says what was measured: no figure was written by hand', async () => {
  expect(await withMeasured(paper, written)).toBe(paper);
});

const stamp = { on: '2026-11-22', commit: 'abc', runs: 1 };
const built = (site: string, size: number, bytes: number, peak: number): Result => ({
  site,
  size,
  versions: '',
  failure: null,
  build: {
    ...stamp,
    load: 0,
    seconds: size / 100,
    processor: size / 100,
    peak,
    files: 1,
    bytes,
    pages: 1,
    html: bytes,
  },
});
const results = (...all: Result[]): Results => ({ machine: written.machine, results: all });
const rowOf = (found: Results, name: RegExp) => goals(found).find(([goal]) => name.test(goal));

describe('the goals', () => {
  test('hold growth against the exponent from 2,000 to 10,000 terms', () => {
    const square = results(built('ours', 2000, 4e6, 1), built('ours', 10_000, 1e8, 1));
    expect(exponent(square, 'ours', 'bytes', 2000, 10_000)).toBeCloseTo(2);
    expect(rowOf(square, /output/)?.slice(1)).toEqual(['2.000', '**no**']);
    expect(rowOf(square, /of seconds from/)?.slice(1)).toEqual(['1.000', 'yes']);
  });

  test('say so where nothing was measured', () => {
    for (const [, measured, met] of goals(results())) expect([measured, met]).toEqual(['not measured yet', '']);
  });

  test('are missed where one size needs more memory than Starlight', () => {
    const pair = (size: number, own: number) => [built('ours', size, 1, own), built('starlight', size, 1, 9e8)];
    expect(rowOf(results(...pair(500, 8e8), ...pair(2000, 1e9)), /memory/)?.[2]).toBe('**no**');
    expect(rowOf(results(...pair(500, 8e8)), /memory/)?.[2]).toBe('yes');
  });

  test('are missed where one page scores below 100', () => {
    const page = (scores: number[]) => ({ scores, found: [] });
    const own = built('ours', 500, 1, 1);
    const lighthouse = {
      ...stamp,
      version: '13',
      pages: { home: page([100, 100, 100, 100]), term: page([99, 100, 100, 100]) },
    };
    expect(rowOf(results({ ...own, lighthouse }), /Lighthouse/)?.slice(1)).toEqual([
      '1 of 2 pages; term at 500 terms has 99 100 100 100',
      '**no**',
    ]);
  });
});

describe('the processes of a build', () => {
  test('are told by Linux, whatever a process calls itself', () => {
    const fields = `S 7 ${Array<string>(9).fill('0').join(' ')} 250 50 ${Array<string>(8).fill('0').join(' ')} 1000 0`;
    expect(parseStat(`42 (odd) name) ${fields}`)).toEqual([{ id: 42, parent: 7, resident: 4_096_000, processor: 3 }]);
  });

  test('are told by ps', () => {
    expect(parsePs('  42  7  1000   1:02.50\n  43  42  10  1-00:00:01\n')).toEqual([
      { id: 42, parent: 7, resident: 1_024_000, processor: 62.5 },
      { id: 43, parent: 42, resident: 10_240, processor: 86_401 },
    ]);
  });

  test('are all that it started, and nobody else’s', () => {
    const rows = [
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 1],
      [5, 4],
    ].map(([id = 0, parent = 0]) => ({ id, parent, resident: 1, processor: 0 }));
    expect(treeOf(2, rows).map(({ id }) => id)).toEqual([2, 3]);
    expect(treeOf(9, rows)).toEqual([]);
  });

  test('that were killed by the system ran out of memory', () => {
    expect(failureOf(134, 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory')).toBe(
      'out of memory',
    );
    expect(failureOf(1, 'no such page')).toContain('no such page');
  });
});

describe('the arguments of npm run bench', () => {
  const known = ['ours', 'hugo'];

  test('leave everything in where they say nothing', () => {
    expect(readOptions([], known)).toMatchObject({ sizes: [500, 2000, 10_000], sites: known, again: false });
  });

  test('take sizes, sites and parts', () => {
    const options = readOptions(['--sizes', '2000,500', '--peers', 'hugo', '--only', 'weight'], known);
    expect(options).toMatchObject({ sizes: [500, 2000], sites: ['hugo'], parts: ['weight'] });
    expect(readOptions(['--only', 'document'], known).parts).toEqual([]);
  });

  test('are refused with what may be written instead', () => {
    expect(() => readOptions(['--peers', 'jekyll'], known)).toThrow('ours, hugo, not jekyll');
    expect(() => readOptions(['--sizes', '5'], known)).toThrow('from 50 up');
    expect(() => readOptions(['--only', ''], known)).toThrow('build');
  });
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1], 2.5],
  [[7], 7],
])('the median of %j is %d', (figures, middle) => {
  expect(median(figures)).toBe(middle);
});
