import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Directory } from '../../src/offline/edition.ts';
import { readPack } from '../../src/offline/pack.ts';
import { pathOf } from '../../src/site/offline/pack-names.ts';
import { base } from '../../src/site/environment.ts';
import { dist, distFiles, fileOf, readDist } from './site/dist.ts';
import { attribute, elementsIn } from './site/html.ts';
import { compressedSize } from './weight/size.ts';

/** What the whole site may cost over the wire, in bytes, and the worker that every reader gets. */
const most = { site: 6_000_000, worker: 12_000 } as const;

const files = distFiles();
const parcels = files.filter((file) => file.startsWith('_astro/offline/'));
const packs = parcels.filter((file) => file.endsWith('.packz'));
const unzip = (file: string) => gunzipSync(readFileSync(dist + file));
const contents = packs.map((file) => readPack(unzip(file)));
const packed = new Map(contents.flatMap((pack) => [...pack]));

describe('the whole site for when there is no network', () => {
  test(`costs at most ${most.site / 1e6} MB`, () => {
    const sum = parcels.reduce((bytes, file) => bytes + readFileSync(dist + file).length, 0);
    const pages = files.filter((file) => file.endsWith('.html'));
    console.info(`  ${(sum / 1e6).toFixed(2)} MB in ${parcels.length} files; ${pages.length} pages are in them`);
    expect(sum).toBeLessThanOrEqual(most.site);
  });

  test('has every page and every script, as it is', () => {
    const wanted = files.filter(
      (file) => file.endsWith('.html') || (file.startsWith('_astro/') && !parcels.includes(file)),
    );
    const wrong = wanted.filter((file) => {
      const bytes = packed.get(pathOf(file));
      return bytes === undefined || !readFileSync(dist + file).equals(bytes);
    });
    expect(wanted.length).toBeGreaterThan(1300);
    expect(wrong).toEqual([]);
  });

  test('has every piece of the search index', () => {
    const pieces = files.filter((file) => /^pagefind\/(fragment|index|filter)\//.test(file));
    expect(pieces.length).toBeGreaterThan(600);
    expect(pieces.filter((file) => !packed.has(file))).toEqual([]);
  });

  test('is named by what is in it, and its directory leads to every file', () => {
    for (const file of parcels)
      expect(file).toContain(
        createHash('sha256')
          .update(readFileSync(dist + file))
          .digest('hex')
          .slice(0, 16),
      );
    const directory = parcels.find((file) => file.includes('/directory.')) ?? '';
    // The build wrote it.
    const paths = JSON.parse(unzip(directory).toString()) as Directory;
    expect(paths.flat().sort()).toEqual([...packed.keys()].sort());
  });
});

describe('the worker', () => {
  const worker = readDist('sw.js');

  test('knows every pack, and is small', () => {
    expect(parcels.filter((file) => !worker.includes(file))).toEqual([]);
    console.info(`  the worker: ${compressedSize(worker)} bytes`);
    expect(compressedSize(worker)).toBeLessThanOrEqual(most.worker);
  });

  test('asks no other host for anything', () => {
    expect(worker.match(/importScripts|https?:\/\/(?!bit\.ly\/wb-precache|localhost)[\w.-]+/g) ?? []).toEqual([]);
  });
});

describe('the app', () => {
  // Our own page writes it: src/pages/manifest.webmanifest.ts.
  const manifest = JSON.parse(readDist('manifest.webmanifest')) as {
    readonly start_url: string;
    readonly scope: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
    readonly shortcuts: readonly { readonly url: string }[];
  };

  test('lies below the base, and its shortcuts lead to pages', () => {
    expect([manifest.start_url, manifest.scope]).toEqual([base, base]);
    const targets = manifest.shortcuts.map(({ url }) => fileOf((url.split('#')[0] ?? '').slice(base.length)));
    expect(targets.length).toBeGreaterThanOrEqual(2);
    expect(targets.filter((file) => !files.includes(file))).toEqual([]);
    const ids = elementsIn(readDist('index.html')).map((element) => attribute(element, 'id'));
    expect(ids).toContain('look-up');
  });

  test.each(manifest.icons.filter(({ src }) => src.endsWith('.png')))(
    '$src is as large as it says',
    ({ src, sizes }) => {
      const png = readFileSync(dist + src.slice(base.length));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    },
  );

  test('has icons for a circle and in two sizes', () => {
    expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
  });

  test('is named by every page that a reader can find', () => {
    expect(readDist('terms/win-rate/index.html')).toContain(`href="${base}manifest.webmanifest"`);
  });
});
