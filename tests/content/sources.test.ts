import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root, words } from './words.ts';

const files = globSync('*.yaml', { cwd: `${root}src/content/sources` }).map((file) => file.replace(/\.yaml$/, ''));
const cited = new Set(words.terms.flatMap(({ term }) => term.sources.map(({ id }) => id)));

test('every source in the project is cited', () => {
  expect(files.filter((id) => !cited.has(id)).sort()).toEqual([]);
});

test('every source that is cited is in the project', () => {
  expect([...cited].filter((id) => !files.includes(id))).toEqual([]);
});

/** Everything that a page says about its sources: their ids and files, and where in them. */
const sourcesOf = (sources: readonly { readonly id: string; readonly where: string }[]) =>
  sources
    .filter(({ id }) => files.includes(id))
    .map(({ id, where }) => `${id} ${where} ${readFileSync(`${root}src/content/sources/${id}.yaml`, 'utf8')}`)
    .join('\n');

const pages = words.terms.map(({ term, body }) => ({
  slug: term.slug,
  text: `${term.definition}\n${body}`,
  sources: sourcesOf(term.sources),
}));

test.each(pages)(
  '$slug states no year without a source of that year, or one whose "where" names it',
  ({ text, sources }) => {
    const years = new Set(text.match(/\b(?:19|20)\d\d\b/g));
    expect([...years].filter((year) => !sources.includes(year))).toEqual([]);
  },
);

/** Who makes rules, and what a source of theirs is named after. */
const ruleMakers: readonly (readonly [name: RegExp, source: RegExp])[] = [
  [/\bASC \d+/, /\bFASB\b|Financial Accounting Standards Board|\bASC\b/],
  [/\bIFRS \d+/, /\bIFRS\b|\bIASB\b/],
  [/\bSEC\b/, /\bSEC\b|Securities and Exchange Commission/],
  [/\bGDPR\b|General Data Protection Regulation/, /2016\/679|\bGDPR\b/],
  [/\bCAN-SPAM\b/, /\bCAN-SPAM\b/],
  [/\bTCPA\b/, /Telephone Consumer Protection|\bTCPA\b/],
  [/\bCCPA\b/, /California Consumer Privacy|\bCCPA\b/],
  [/\bISO(?:\/IEC)? \d+/, /\bISO\b/],
  [/\bRFC \d+/, /\bRFC\b/],
];

test.each(pages)('$slug names no rule or its maker without citing them', ({ text, sources }) => {
  const uncited = ruleMakers
    .filter(([name, source]) => name.test(text) && !source.test(sources))
    .map(([name]) => name.exec(text)?.[0]);
  expect(uncited).toEqual([]);
});

test.each(pages)('$slug gives no benchmark without a year', ({ text }) => {
  const benchmarks = text
    .split(/(?<=[.!?])\s+/)
    .filter(
      (sentence) =>
        /\b(benchmark|median|survey(ed)?|respondents)\b/i.test(sentence) && /\d+(\.\d+)?%|\b\d+:1\b/.test(sentence),
    );
  if (benchmarks.length > 0) expect(text).toMatch(/\b(?:19|20)\d\d\b/);
});
