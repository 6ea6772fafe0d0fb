import { describe, expect, test } from 'vitest';
import { describeIssues, type Check } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { readPage } from './site/page.ts';
import { absolute, Site } from './site/site.ts';

/** A page in which nothing is wrong, but for what is put into its head and body. */
const page = ({
  head = '',
  body = '<h1>ARR</h1>',
  title = 'ARR',
  canonical = absolute('terms/arr/'),
  policy = "default-src 'self'",
} = {}) => `<!doctype html>
  <html lang="en"><head><meta http-equiv="content-security-policy" content="${policy}"><title>${title}</title><meta name="description" content="What ARR is.">
  <link rel="canonical" href="${canonical}">${head}</head><body>${body}</body></html>`;

const files = ['terms/arr/index.html', 'terms/mrr/index.html', 'terms/old/index.html', 'style.css'];
const slugs = new Set(['arr', 'mrr']);

/** The faults of a small site: the page at hand, another, and one that forwards. */
function faultsOf(check: Check, html: string, address = 'terms/arr/'): string {
  const mrr = page({ title: 'MRR', body: '<h1 id="top">MRR</h1>', canonical: absolute('terms/mrr/') });
  const site = new Site(files, [readPage(address, html, slugs), readPage('terms/mrr/', mrr, slugs)]);
  return describeIssues(
    site.pages.flatMap((each) => [...check.faultsOf(each, site)].map((fault) => ({ page: each.address, ...fault }))),
  );
}

const forward = (target: string, robots = 'noindex') =>
  page({
    head: `<meta name="robots" content="${robots}"><meta http-equiv="refresh" content="0;url=${target}">`,
    body: '',
    canonical: absolute('terms/mrr/'),
  });
const mrr = absolute('terms/mrr/');
const mention = (url: string) => `<p><a class="mention" href="${url}" data-topic="money">MRR</a></p>`;

describe('a page that is in order', () => {
  const good = page({
    head: '<link rel="stylesheet" href="../../style.css">',
    body: `<h1>ARR</h1><h2 id="a">A</h2><a href="#a">A</a><a href="${mrr}#top">MRR</a><a href="https://source.example/x">Source</a>`,
  });

  test.each(
    checks
      .filter(({ constructor: { name } }) => name !== 'WholeSitemap')
      .map((check) => [check.promise, check] as const),
  )('passes: %s', (_promise, check) => {
    expect(faultsOf(check, good)).toBe(describeIssues([]));
    expect(faultsOf(check, forward(mrr), 'terms/old/')).toBe(describeIssues([]));
  });
});

describe('a page that is broken', () => {
  test.each([
    ['TargetExists', page({ body: '<a href="../nowhere/">No page</a>' }), 'a[href] leads to no file: "../nowhere/"'],
    ['TargetExists', page({ body: '<a href="../mrr">No slash</a>' }), 'Put a slash at its end.'],
    ['TargetExists', page({ body: '<form action="/nowhere/"></form>' }), '"/nowhere/"'],
    ['TargetExists', page({ body: '<img srcset="../../style.css 1x, /a.png 2x">' }), 'img[srcset]'],
    ['TargetExists', page({ body: '<noscript><a href="/nowhere/">No page</a></noscript>' }), 'a[href]'],
    ['TargetExists', page({ head: '<style>a { background: url("/a.png") }</style>' }), 'style url()'],
    ['TargetExists', page({ body: '<a href="http://">Broken</a>' }), 'is no address'],
    ['FragmentExists', page({ body: `<a href="${mrr}#bottom">MRR</a>` }), 'an id that is not there'],
    ['FragmentExists', page({ body: '<a href="#a">A</a>' }), 'an id that is not there'],
    ['UniqueIds', page({ body: '<p id="a"></p><p id="a"></p>' }), 'the id "a" stands more than once'],
    ['KnownIds', page({ body: '<label for="field">Amount</label>' }), 'label[for] names an id that is not there'],
    ['KnownIds', page({ body: '<p id="a"></p><input aria-describedby="a b">' }), '"b"'],
    ['OneMainHeading', page({ body: '<p>ARR</p>' }), '0 headings of the first level'],
    ['OneMainHeading', page({ body: '<h1>ARR</h1><h1>MRR</h1>' }), '2 headings of the first level'],
    ['HeadingOrder', page({ body: '<h1>ARR</h1><h3>Formula</h3>' }), 'the <h3> "Formula" follows the <h1>'],
    ['UniqueTitle', page({ title: 'MRR' }), 'is also that of /terms/mrr/'],
    ['ShortTitle', page({ title: 'ARR '.repeat(20) }), 'the title has'],
    ['ShortTitle', page({ title: 'Glossary | Glossary' }), 'says the same twice'],
    ['ShortTitle', page({ title: '' }), 'no title'],
    ['Description', page({ head: '<meta name="description" content="Again.">' }), '2 descriptions'],
    ['Language', page().replace('lang="en"', ''), '<html lang="">'],
    ['RightCanonical', page({ canonical: mrr }), `It should be ${absolute('terms/arr/')}`],
    ['RightCanonical', page({ canonical: '/terms/arr/' }), 'It should be'],
    ['RightNoindex', page({ head: '<meta name="robots" content="noindex">' }), 'a page that readers should find'],
    [
      'NoForeignRequest',
      page({ head: '<script src="https://elsewhere.example/a.js"></script>' }),
      'script[src] asks another site',
    ],
    [
      'CardExists',
      page({ body: '<a href="../mrr/" data-topic="nowhere">MRR</a>' }),
      'has no card in cards/nowhere.json',
    ],
    ['CardExists', page({ body: '<a href="../old/" data-topic="marketing">old</a>' }), '"../old/" has no card'],
    ['QuietMentions', page({ body: mention('../arr/') }), 'a mention leads to the page itself'],
    ['QuietMentions', page({ body: mention('../mrr/') + mention('../mrr/') }), 'a mention is not the only link'],
    ['QuietMentions', page({ body: `<h2>${mention('../mrr/')}</h2>` }), 'a mention stands in <h2>'],
    ['QuietMentions', page({ body: `<blockquote><p>${mention('../mrr/')}</p></blockquote>` }), '<blockquote>'],
    ['HeldPolicy', page().replace(/<meta http-equiv[^>]*>/, ''), '0 security policies'],
    ['HeldPolicy', page({ policy: "script-src 'unsafe-inline'" }), 'lets in too much'],
    ['HeldPolicy', page({ policy: 'script-src https:' }), 'lets in too much'],
    ['HeldPolicy', page({ body: '<h1>ARR</h1><script>a()</script>' }), 'no hash of <script>'],
    ['HeldPolicy', page({ head: '<style>p { color: red }</style>' }), 'no hash of <style>'],
    ['HeldPolicy', page({ body: '<h1 onclick="a()">ARR</h1>' }), 'h1[onclick]'],
    ['HeldPolicy', page({ body: '<a href="javascript:a()">ARR</a>' }), 'a[href]'],
    ['NoForeignRequest', page({ head: '<link rel="preconnect" href="//elsewhere.example">' }), 'link[rel=preconnect]'],
    ['NoForeignRequest', page({ body: '<p style="background: url(https://elsewhere.example/a.png)"></p>' }), 'p url()'],
  ])('%s says so', (name, html, fault) => {
    expect(faultsOf(named(name), html)).toContain(fault);
  });

  test.each([
    ['RightCanonical', forward(absolute('terms/arr/')), 'the canonical link is'],
    [
      'RightCanonical',
      forward(absolute('terms/old/')).replace('terms/mrr/', 'terms/old/'),
      'which is no page of its own',
    ],
    ['RightNoindex', forward(mrr, 'all'), 'carries no noindex'],
    ['TargetExists', forward(''), 'meta[refresh] is no address'],
  ])('%s says so of a page that forwards', (name, html, fault) => {
    expect(faultsOf(named(name), html, 'terms/old/')).toContain(fault);
  });
});

function named(name: string): Check {
  const check = checks.find((each) => each.constructor.name === name);
  if (!check) throw new Error(`no check ${name}`);
  return check;
}
