import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack, writePack } from '../../src/offline/pack.ts';
import { offerOf, type Status } from '../../src/offline/status.ts';
import { packOf, pathOf } from '../../src/site/offline/pack-names.ts';

describe('a pack', () => {
  test('gives back every file that was put in, to the byte', () => {
    const files = fc.uniqueArray(fc.record({ path: fc.string(), bytes: fc.uint8Array() }), {
      selector: ({ path }) => path,
    });
    fc.assert(
      fc.property(files, (put) => {
        const read = readPack(writePack(put));
        expect([...read.keys()]).toEqual(put.map(({ path }) => path));
        for (const { path, bytes } of put) expect(Array.from(read.get(path) ?? [])).toEqual(Array.from(bytes));
      }),
    );
  });
});

describe('what is taken along', () => {
  const topics = new Map([['win-rate', 'pipeline']]);

  test.each([
    ['index.html', 'indexes'],
    ['404.html', 'indexes'],
    ['terms/index.html', 'indexes'],
    ['terms/win-rate/index.html', 'pipeline'],
    ['terms/nrr/index.html', 'names'],
    ['calculators/win-rate/index.html', 'calculators'],
    ['embed/win-rate/index.html', 'embed'],
    ['_astro/page.Ab1.js', 'files'],
    ['pagefind/pagefind.js', 'search'],
    ['pagefind/fragment/en_1.pf_fragment', 'search-fragment'],
    ['names.json', 'data'],
    ['glossary.csv', 'data'],
    ['cards/marketing.json', 'data'],
  ])('%s lies in the pack %s', (file, pack) => {
    expect(packOf(file, topics)).toBe(pack);
  });

  test.each([
    'sw.js',
    '_headers',
    'llms-full.txt',
    'social/win-rate.png',
    'sbom.cdx.json',
    'pagefind/pagefind-ui.js',
    'pagefind/wasm.unknown.pagefind',
    '_astro/offline/names.0123.packz',
  ])('%s is not taken along', (file) => {
    expect(packOf(file, topics)).toBeNull();
  });

  test.each([
    ['index.html', ''],
    ['terms/win-rate/index.html', 'terms/win-rate/'],
    ['404.html', '404.html'],
    ['_astro/page.Ab1.js', '_astro/page.Ab1.js'],
  ])('%s is asked for as "%s"', (file, path) => {
    expect(pathOf(file)).toBe(path);
  });
});

describe('what a reader is told of the copy', () => {
  const status: Status = { state: 'none', done: 0, bytes: 3_600_000, fault: null, isOld: false };

  test.each<[string, Partial<Status>, string, string]>([
    ['what it costs, before they press', {}, 'Save the whole site (3.6 MB)', 'save'],
    ['what is left, after they have stopped', { done: 1_500_000 }, 'Save the rest (2.1 MB)', 'save'],
    ['how to stop', { state: 'saving' }, 'Stop', 'stop'],
    ['how to get rid of it', { state: 'complete' }, 'Remove it from this device', 'remove'],
    ['what was missing, where the device is full', { fault: 'full' }, 'Try again (3.6 MB)', 'save'],
    ['what is left, where the line broke', { fault: 'line', done: 600_000 }, 'Save the rest (3.0 MB)', 'save'],
    ['to try again, where a newer edition came', { fault: 'replaced' }, 'Try again (3.6 MB)', 'save'],
    ['to try again, where nothing may be kept', { fault: 'closed' }, 'Try again (3.6 MB)', 'save'],
  ])('%s', (_, change, button, does) => {
    expect(offerOf({ ...status, ...change })).toMatchObject({ button, does });
  });

  test.each<[Status['fault'], RegExp]>([
    ['full', /no room for 3\.6 MB, so nothing was kept/],
    ['closed', /let the site save anything/],
    ['replaced', /at 0\.6 of 3\.6 MB\. Reload this page/],
    ['line', /stopped answering at 0\.6 of 3\.6 MB\. What has arrived is saved/],
  ])('where the fault is "%s", what happened and what is left to do', (fault, said) => {
    expect(offerOf({ ...status, fault, done: 600_000 }).sentence).toMatch(said);
  });
});
