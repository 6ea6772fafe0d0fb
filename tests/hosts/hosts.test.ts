import type { Browser } from '@playwright/test';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { differences, hashFiles } from '../../src/site/built-files.ts';
import { everywhere } from '../../src/site/host-headers.ts';
import { startBrowser } from '../dist/weight/visit.ts';
import { ask, type Answer } from './answer.ts';
import { buildSmallSite, smallSiteBelowAPath, wholeSite, type Place } from './place.ts';
import { caddy } from './servers/caddy.ts';
import { nginx } from './servers/nginx.ts';
import type { Served } from './servers/program.ts';
import { python } from './servers/python.ts';

const places = [
  ['at the root', wholeSite],
  ['below a path', smallSiteBelowAPath],
] as const;

const hosts = [
  { name: 'nginx', serve: nginx, isOurs: true },
  { name: 'Caddy', serve: caddy, isOurs: true },
  { name: 'python3 -m http.server', serve: python, isOurs: false },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

describe.each(places)('the site %s', (_where, make) => {
  let place: Place;
  beforeAll(() => {
    place = make();
    return () => place.remove();
  });

  test.runIf(make === smallSiteBelowAPath)('is the same to the byte when it is built again elsewhere', () => {
    const again = buildSmallSite({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
    const [one, other] = [hashFiles(place.dist), hashFiles(join(again.root, 'dist'))];
    again.remove();
    expect(one.size).toBeGreaterThan(100);
    expect(differences(one, other)).toEqual([]);
  });

  describe.each(hosts)('on $name', ({ serve, isOurs }) => {
    let served: Served;
    let at: (path: string, headers?: Record<string, string>) => Promise<Answer>;
    beforeAll(async () => {
      served = await serve(place);
      at = (path, headers) => ask(`${served.origin}${place.base}${path}`, headers);
      return () => served.stop();
    });

    /** The path of a file whose name holds a hash. */
    const inDist = (pattern: string): string =>
      globSync(pattern, { cwd: join(place.root, place.base) }).sort()[0] ?? `no ${pattern}`;

    test('folders answer with their page', async () => {
      const addresses = ['', 'terms/', place.term, place.forward, 'calculators/', 'calculators/win-rate/', 'topics/'];
      for (const address of addresses) {
        const { status, headers, text } = await at(address);
        expect.soft([status, headers['content-type']?.split(';')[0]], address).toEqual([200, 'text/html']);
        expect.soft(text, address).toMatch(/<meta http-equiv="content-security-policy"/);
      }
      expect((await at(place.forward)).text).toContain(`0;url=${place.base}terms/`);
    });

    test('an address without its slash leads to the one with it', async () => {
      const { status, headers } = await at(place.term.slice(0, -1));
      expect([301, 308]).toContain(status);
      const { pathname, host } = new URL(headers['location'] ?? '', served.origin);
      expect([pathname, host]).toEqual([place.base + place.term, new URL(served.origin).host]);
    });

    test('every kind of file says what it is', async () => {
      const types = {
        'glossary.json': 'application/json',
        'glossary.csv': 'text/csv',
        'calculators.json': 'application/json',
        'favicon.svg': 'image/svg\\+xml',
        'robots.txt': 'text/plain',
        'sitemap-index.xml': '(text|application)/xml',
        'sw.js': '(text|application)/javascript',
        'pagefind/pagefind.js': '(text|application)/javascript',
        'pagefind/wasm.en.pagefind': 'application/octet-stream',
        [inDist('pagefind/fragment/*')]: 'application/octet-stream',
        [inDist('_astro/*.css')]: 'text/css',
        [inDist('_astro/*.js')]: '(text|application)/javascript',
      };
      for (const [path, type] of Object.entries(types)) {
        const { status, headers } = await at(path);
        expect.soft(status, path).toBe(200);
        // Caddy and Python leave out what they do not know; a browser then takes it for bytes, as it should.
        expect
          .soft(headers['content-type']?.split(';')[0] ?? 'application/octet-stream', path)
          .toMatch(new RegExp(`^${type}$`));
        // Packed by Pagefind itself: a browser must not unpack it before its engine does.
        if (path.includes('pagefind/fragment') || path.endsWith('.pagefind'))
          expect
            .soft((await at(path, { 'accept-encoding': 'gzip' })).headers['content-encoding'], path)
            .toBeUndefined();
      }
    });

    test('what a browser has already is not sent again', async () => {
      for (const path of [place.term, 'glossary.json', 'sw.js']) {
        const { headers } = await at(path);
        const { etag, 'last-modified': modified } = headers;
        const again = await at(path, {
          ...(etag ? { 'if-none-match': etag } : {}),
          ...(modified ? { 'if-modified-since': modified } : {}),
        });
        expect.soft([again.status, again.size], path).toEqual([304, 0]);
      }
    });

    test('what is not there is not found', async () => {
      for (const path of ['nowhere/', 'terms/no-such-term/', 'no-such-file.json', '_astro/gone.js']) {
        const { status, headers, text } = await at(path);
        expect.soft(status, path).toBe(404);
        expect.soft(headers['content-type'], path).toMatch(/^text\/html/);
        if (!isOurs) continue;
        expect.soft(text, path).toContain('<title>Not found');
        expect.soft(headers['cache-control'], path).toBe('no-cache');
        expect.soft(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      }
    });

    test.runIf(isOurs)('hashed files are kept for good, everything else is asked for anew', async () => {
      for (const path of [
        '',
        place.term,
        'glossary.json',
        'sw.js',
        'pagefind/pagefind.js',
        'pagefind/pagefind-entry.json',
      ])
        expect.soft((await at(path)).headers['cache-control'], path).toBe('no-cache');
      for (const pattern of [
        '_astro/*.js',
        '_astro/*.css',
        'pagefind/fragment/*',
        'pagefind/index/*',
        'pagefind/filter/*',
      ])
        expect
          .soft((await at(inDist(pattern))).headers['cache-control'], pattern)
          .toBe('public, max-age=31536000, immutable');
    });

    test.runIf(isOurs)('text is compressed on its way', async () => {
      for (const path of [
        place.term,
        'glossary.json',
        'glossary.csv',
        inDist('_astro/*.css'),
        inDist('_astro/Calc*.js'),
      ]) {
        const [plain, packed] = [await at(path), await at(path, { 'accept-encoding': 'gzip, br' })];
        expect.soft(packed.headers['content-encoding'], path).toBe('gzip');
        expect.soft(packed.headers['vary'], path).toMatch(/accept-encoding/i);
        expect.soft(packed.size / plain.size, path).toBeLessThan(0.5);
        expect.soft(packed.text.length, path).toBe(plain.text.length);
      }
    });

    test.runIf(isOurs)('every answer carries the headers, and only embeds may be framed', async () => {
      const lower = Object.fromEntries(Object.entries(everywhere).map(([name, value]) => [name.toLowerCase(), value]));
      for (const path of ['', place.term, 'nowhere/', 'glossary.json', 'pagefind/pagefind-worker.js', 'embed/probe/']) {
        const { headers } = await at(path);
        expect.soft(headers, path).toMatchObject(lower);
        const isEmbed = path.startsWith('embed/');
        const csp = headers['content-security-policy'] ?? '';
        expect.soft(csp.split('; ').at(-1), path).toBe(`frame-ancestors ${isEmbed ? '*' : "'none'"}`);
        expect.soft(csp, path).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
        expect.soft(/script-src[^;]*unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/.test(csp), path).toBe(false);
        expect.soft(headers['x-frame-options'], path).toBe(isEmbed ? undefined : 'DENY');
        expect.soft(headers['cross-origin-resource-policy'], path).toBe(isEmbed ? 'cross-origin' : undefined);
        expect.soft(headers['set-cookie'], path).toBeUndefined();
      }
    });

    test('a reader searches and calculates', async () => {
      const context = await browser.newContext({ baseURL: `${served.origin}${place.base}` });
      context.setDefaultTimeout(10_000);
      const failed: string[] = [];
      context.on('response', (answer) => {
        if (answer.status() >= 400) failed.push(answer.url());
      });
      const page = await context.newPage();
      await page.goto(place.term);
      const title = (await page.title()).split(' |')[0] ?? '';
      await page.keyboard.press('/');
      await page.locator('[data-search] input').fill(title);
      await page.locator('[data-search] a[href]').first().click();
      await page.waitForURL(`**${place.base}${place.term}`);
      await page.goto('calculators/win-rate/');
      const root = page.locator('[data-calculator][data-ready]');
      await root.locator('[name="dealsWon"]').fill('30');
      await root.locator('[name="dealsLost"]').fill('90');
      await root.locator('[data-output="winRateDecided"][data-value="25"]').waitFor();
      expect(failed).toEqual([]);
      await context.close();
    });
  });
});
