import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readAddress, readToolState, writeAddress } from '../../src/calculators/address.ts';
import { figuresOf } from '../../src/calculators/case.ts';
import { defaultNamesOf } from '../../src/calculators/evaluate.ts';
import { createShow, currencies, defaultSettings, locales } from '../../src/calculators/format.ts';
import { calculators } from '../../src/calculators/index.ts';
import { decode } from '../../src/calculators/paste/decode.ts';
import { readTable } from '../../src/calculators/paste/read-table.ts';
import { readCase } from '../../src/calculators/read-case.ts';
import { asCsv, asTable, entriesOf } from '../../src/calculators/take-along.ts';
import { workOut } from '../../src/calculators/work-out.ts';
import { toCsv } from '../../src/glossary/exports.ts';
import { nameAddress } from '../../src/glossary/names.ts';
import { nearest } from '../../src/glossary/nearest.ts';
import { loadSettings } from '../../src/islands/settings.ts';
import { usedCalculators } from '../../src/islands/used-calculators.ts';
import { handMade, hostile } from './hostile.ts';

const untouched = () => expect(Object.keys(Object.prototype), 'keys that every object would have').toEqual([]);

/** What a spreadsheet would run, as it stands in a cell. */
const runs = (cell: string) => /^\s*[=+@＝＋－＠]|^\s*-(?![\d.]+(e[+-]?\d+)?$)|^[\t\r\n]/i.test(cell);

const show = createShow(defaultSettings);

describe('an address that somebody made up', () => {
  test.each(calculators.map((calculator) => [calculator.id, calculator] as const))('opens %s', (_id, calculator) => {
    const { inputs, tables = {}, variants = [], mode } = calculator;
    const ids = [...Object.keys(inputs), ...Object.keys(tables)];
    const tools = ['_rows', '_compare', '_solve', '_currency', '_variant', ...ids.map((id) => `_${id}`)];
    const key = fc.constantFrom(...ids, ...tools, '__proto__', 'constructor');
    const start = fc.constantFrom(
      '',
      ...(mode ? [`_mode=${mode.id}&`] : []),
      ...variants.map(({ id }) => `_variant=${id}&`),
    );
    const parameters = fc.array(fc.tuple(key, hostile), { maxLength: 6 });
    fc.assert(
      fc.property(start, parameters, (first, pairs) => {
        const search = `?${first}${new URLSearchParams(pairs).toString()}`;
        const state = readAddress(calculator, search);
        const names = { ...defaultNamesOf(calculator), ...state.names };
        const present = readCase(calculator, state, 'en-US');
        for (const { value } of Object.values(figuresOf(present)))
          expect(value === null || Number.isFinite(value)).toBe(true);
        const { sentence, reading, points, warning } = workOut(present, names, show);
        expect([sentence, reading, ...points, warning].join(' ')).not.toMatch(/NaN|Infinity|undefined|<script/);
        const again = writeAddress(calculator, state, readToolState(search));
        expect(writeAddress(calculator, readAddress(calculator, again), readToolState(again))).toBe(again);
        const taken = {
          title: 'A',
          sentence,
          entries: entriesOf(present, names),
          address: 'https://a.example/',
          day: '2026-09-03',
        };
        // The mark of byte order stands before the file, not in a cell.
        const rows = parse(asCsv(taken, defaultSettings).slice(1));
        expect(rows.flat().filter(runs)).toEqual([]);
        expect(
          asTable(taken, defaultSettings)
            .split(/[\t\n]/)
            .filter(runs),
        ).toEqual([]);
      }),
      { numRuns: 25 },
    );
    untouched();
  });
});

describe('a name that nobody has', () => {
  const terms = [{ title: 'Annual recurring revenue' }, { title: 'Win rate' }, { title: '__proto__' }];
  const namesOf = ({ title }: { title: string }) => [title];

  test('finds at most what there is', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        expect(nameAddress(query)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(terms).toEqual(expect.arrayContaining(nearest(query, terms, namesOf, 2)));
      }),
      { numRuns: 1000 },
    );
  });

  test('is not compared with all names where it is longer than any', () => {
    let compared = 0;
    const found = nearest('win rate '.repeat(100_000), terms, (term) => [term.title, String(compared++)], 2);
    expect([found, compared]).toEqual([[], 0]);
  });
});

describe('a storage that somebody else has written', () => {
  afterEach(() => vi.unstubAllGlobals());
  const holding = (text: string) => vi.stubGlobal('localStorage', { getItem: () => text });
  const record = fc.oneof(
    hostile,
    hostile.map((text) => JSON.stringify({ currency: text, locale: text, __proto__: { currency: text } })),
    fc.json(),
    fc
      .array(fc.anything())
      .map((list) => JSON.stringify(list, (_key, value: unknown) => (typeof value === 'bigint' ? 0 : value))),
  );

  test('gives settings that there are, and ids that are text', () => {
    fc.assert(
      fc.property(record, hostile, (text, asked) => {
        holding(text);
        const { currency, locale } = loadSettings(asked);
        expect(currencies).toContain(currency);
        expect(locales).toContain(locale);
        const used = usedCalculators();
        expect(used.length).toBeLessThanOrEqual(6);
        expect(used.every((id) => typeof id === 'string')).toBe(true);
      }),
      { numRuns: 1000 },
    );
    untouched();
  });
});

describe('a file that is none', () => {
  const table = calculators.flatMap(({ tables = {} }) => Object.values(tables))[0];

  test('is read to its end', () => {
    if (!table) throw new Error('no calculator has a table');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { rows } = readTable(decode(bytes), table, 'en-US');
        expect(rows.flat().every((cell) => !Object.is(cell, Infinity))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the glossary as CSV', () => {
  const term = (text: string) => ({
    slug: 'a',
    title: text,
    abbreviation: text,
    aliases: [text],
    definition: text,
    topic: 'a',
    kind: 'concept' as const,
    calculator: null,
    related: { broader: [], narrower: [], contrasts: [], see: [] },
    sources: [{ id: 'a', where: text }],
    reviewed: '2026-09-03',
    url: 'https://a.example/',
  });

  test('has no cell that a spreadsheet runs, and loses nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [, cells = []] = parse(toCsv([term(text)]));
        expect(cells.filter((cell) => runs(cell))).toEqual([]);
        // Half a character can't be written to a file.
        expect(cells[1]?.replace(/^'/, '')).toBe(text.toWellFormed().replace(/^'/, ''));
      }),
      { numRuns: 1000, examples: handMade.map((text) => [text]) },
    );
  });
});
