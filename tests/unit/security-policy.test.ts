import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hostHeaders } from '../../src/site/host-headers.ts';
import { allInline, inlineOf, policy, withPolicy } from '../../src/site/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (body: string) => `<!doctype html><html><head><meta charset="utf-8"/><title>ARR</title></head>${body}`;

describe('what stands inside a page', () => {
  test.each([
    ['a script', '<script>a()</script>', ['a()']],
    ['a module, over lines', '<script type="module">\na()\n</script>', ['\na()\n']],
    ['an import map', '<script type="importmap">{}</script>', ['{}']],
    ['a script with a file', '<script type="module" src="/a.js"></script>', []],
    ['data', '<script type="application/ld+json">{"a":1}</script>', []],
    ['the same script twice', '<script>a()</script><p></p><script>a()</script>', ['a()']],
  ])('%s', (_what, body, scripts) => {
    expect(inlineOf(page(body)).scripts).toEqual(scripts.map(hash));
  });

  test('is named in the order of the hashes, however the pages are ordered', () => {
    const [one, two] = [inlineOf('<script>1</script>'), inlineOf('<script>2</script><style>p{}</style>')];
    expect(allInline([one, two])).toEqual(allInline([two, one]));
    expect(policy(allInline([one, two]))).toContain(`style-src 'self' ${hash('p{}')};`);
  });

  test('a style attribute is let through only where one was built', () => {
    expect(policy(inlineOf('<p>style="a"</p>'))).not.toContain('style-src-attr');
    expect(policy(inlineOf('<p class="a" style="color: red">'))).toContain("style-src-attr 'unsafe-inline'");
  });
});

describe('a page with its policy', () => {
  test('has it before the first script', () => {
    const html = withPolicy(page('<script>a()</script>'), 'index.html');
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<title>'));
    expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('a()')};`);
    // There a browser would pass over it, and say so.
    expect(html).not.toContain('frame-ancestors');
  });

  test('that forwards may do nothing at all', () => {
    const html = withPolicy(page('<a href="/terms/arr/">ARR</a>'), 'index.html');
    expect(html).toContain(`content="default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'">`);
  });

  test('without a place for it stops the build', () => {
    expect(() => withPolicy('<p>ARR</p>', 'terms/arr/index.html')).toThrow('terms/arr/index.html: no <meta charset');
  });
});

type Headers = ReadonlyMap<string, readonly string[]>;
interface Rule {
  readonly path: string;
  readonly lines: readonly string[];
}

/** The rules of a `_headers` file, as both hosts part them. */
function rulesOf(text: string): Rule[] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(([path = '', ...lines]) => ({ path, lines: lines.map((line) => line.trim()) }));
}

/** What a host sends, by how it treats a header that two matching rules set. */
function sent(text: string, path: string, host: 'joins, detaches' | 'joins' | 'overrides'): Headers {
  const headers = new Map<string, readonly string[]>();
  for (const { path: pattern, lines } of rulesOf(text)) {
    if (pattern.endsWith('*') ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    for (const line of lines) {
      const [name = '', value] = line.split(/: (.*)/s);
      if (value === undefined) {
        if (host === 'joins, detaches') headers.delete(name.replace('! ', '').toLowerCase());
        continue;
      }
      const before = host === 'overrides' ? [] : (headers.get(name.toLowerCase()) ?? []);
      headers.set(name.toLowerCase(), [...before, value]);
    }
  }
  return headers;
}

/** Whether a browser shows the page in a frame of another site: `frame-ancestors` outranks `X-Frame-Options`. */
function isFramable(headers: Headers): boolean {
  const ancestors = (headers.get('content-security-policy') ?? []).flatMap(
    (each) => /frame-ancestors ([^;]*)/.exec(each)?.[1] ?? [],
  );
  return ancestors.length > 0 ? ancestors.every((each) => each === '*') : !headers.has('x-frame-options');
}

describe.each(['/', '/guides/glossary/'])('the headers of hosts, with the site at %s', (base) => {
  const inline = inlineOf('<script>a()</script>');
  const { headersFile, nginx, caddy, cloudFront } = hostHeaders(inline, base);

  test.each(['joins, detaches', 'joins', 'overrides'] as const)(
    'let embeds be framed and nothing else, where a host %s',
    (host) => {
      const [embed, term] = [`${base}embed/win-rate/`, `${base}terms/embed/`].map((path) =>
        sent(headersFile, path, host),
      );
      if (!embed || !term) throw new Error('no headers');
      expect(isFramable(embed)).toBe(true);
      expect(isFramable(term)).toBe(false);
      for (const each of [embed, term]) {
        expect(each.get('content-security-policy')?.at(-1)).toContain(hash('a()'));
        expect(each.get('x-content-type-options')).toEqual(['nosniff']);
      }
    },
  );

  test('say how long a file is kept once, where a host joins what two rules say', () => {
    for (const path of ['_astro/a.js', 'pagefind/fragment/en_1.pf_fragment'])
      expect(sent(headersFile, base + path, 'joins').get('cache-control')).toEqual([
        'public, max-age=31536000, immutable',
      ]);
    expect(sent(headersFile, `${base}sw.js`, 'joins').get('cache-control')).toEqual(['no-cache']);
    expect(sent(headersFile, `${base}terms/`, 'joins').has('cache-control')).toBe(false);
  });

  test('stay below what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
    expect(rulesOf(headersFile).length).toBeLessThanOrEqual(100);
    expect(Math.max(...headersFile.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  test('name the base path', () => {
    for (const text of [nginx, caddy, cloudFront]) expect(text).toContain(base);
    expect(rulesOf(headersFile).every(({ path }) => path.startsWith(base))).toBe(true);
  });
});
