import { afterAll, describe, expect, test } from 'vitest';
import { proseFaults } from '../../src/glossary/prose.ts';
import { describeFaults } from '../../src/glossary/faults.ts';
import { readGlossary } from '../../src/site/read-glossary.ts';
import { buildSite, type BuiltSite } from '../bench/built-site.ts';
import { formerSlug } from '../bench/generate.ts';
import { copyProject, topicIds, type ProjectCopy } from '../bench/project-copy.ts';
import { renderPages } from '../bench/rendered-pages.ts';
import { elementsBelow, elementsIn } from './site/html.ts';
import { compressedSize, kilobytes } from './weight/size.ts';

/** The exponent with which the HTML may grow: 1 is as fast as the terms. */
const mostGrowth = 1.05;
/** How far the weight of one page may move, as a share. */
const mostDrift = 0.02;
const mostElements = { frame: 240, all: 560 } as const;

const copies = new Map<string, ProjectCopy>();

/** A copy of the project with that many terms, made once and removed when the checks are done. */
function copyOf(count: number, topics: readonly string[]): ProjectCopy {
  const key = `${count} in ${topics.length}`;
  const copy = copies.get(key) ?? copyProject(count, topics);
  copies.set(key, copy);
  return copy;
}

afterAll(() => {
  for (const { remove } of copies.values()) remove();
});

const oneTopic = topicIds.slice(0, 1);
const minutes = (count: number) => ({ timeout: count * 60_000 });

describe('ten times as many terms', () => {
  test('generated terms are as valid as written ones', () => {
    const { terms, faults } = readGlossary(copyOf(600, topicIds).root);
    expect(terms).toHaveLength(600);
    expect(describeFaults([...faults, ...proseFaults(terms)])).toBe(describeFaults([]));
  });

  test(`make ten times as much HTML, up to an exponent of ${mostGrowth}`, minutes(5), () => {
    const [few, many] = [measure(60), measure(600)];
    const [whole, terms] = [exponent(few.bytes, many.bytes), exponent(few.termBytes, many.termBytes)];
    // The term pages alone grow a little faster: a topic of 40 has more neighbors to show than one of 4. That ends at 60.
    console.info(
      `  growth: exponent ${whole.toFixed(3)} of the whole site, ${terms.toFixed(3)} of the term pages alone`,
    );
    expect(whole).toBeLessThanOrEqual(mostGrowth);
    expectForward(few.site);
  });
});

/** The HTML of a built site of generated terms, spread over all topics. */
function measure(count: number): { readonly bytes: number; readonly termBytes: number; readonly site: BuiltSite } {
  const copy = copyOf(count, topicIds);
  const site = buildSite(copy);
  const { bytes, pages } = site;
  console.info(
    `  ${count} generated terms: ${kilobytes(bytes)} of HTML in ${pages.size} pages, those that forward apart`,
  );
  return {
    site,
    bytes,
    termBytes: copy.terms.reduce(
      (sum, { slug }) => sum + Buffer.byteLength(pages.get(`terms/${slug}/index.html`) ?? ''),
      0,
    ),
  };
}

/** The first generated term was renamed: whoever kept its old address gets to it, and no search finds the detour. */
function expectForward({ forwards, pages }: BuiltSite): void {
  const html = forwards.get(`terms/${formerSlug}/index.html`) ?? 'no page';
  const [, target = ''] = /http-equiv="refresh" content="0;url=\/([^"]+)"/.exec(html) ?? [];
  expect(pages.has(`${target}index.html`), `${formerSlug}: ${target}`).toBe(true);
  expect(html).toContain('<meta name="robots" content="noindex"');
}

/** How fast something grows with ten times as many terms: 1 where it becomes ten times as much. */
const exponent = (few: number, many: number): number => Math.log10(many / few);

describe('a topic that fills its sidebar', () => {
  test('keeps the frame of a term page small', minutes(3), () => {
    const copy = copyOf(60, oneTopic);
    const { pages } = buildSite(copy);
    const plain = copy.terms
      .filter(({ kind }) => kind !== 'metric')
      .map(({ slug }) => countElements(pages.get(`terms/${slug}/index.html`) ?? ''));
    const [frame, all] = [Math.max(...plain.map((each) => each.frame)), Math.max(...plain.map((each) => each.all))];
    console.info(
      `  60 generated terms in one topic: at most ${frame} elements outside main and ${all} in all, without a calculator`,
    );
    expect(frame, 'elements outside main').toBeLessThanOrEqual(mostElements.frame);
    expect(all, 'elements in all').toBeLessThanOrEqual(mostElements.all);
  });
});

/** The elements of a page before any script runs, and those of them outside `<main>`. */
function countElements(html: string): { readonly frame: number; readonly all: number } {
  const elements = elementsIn(html);
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('a page without <main>');
  return { frame: elements.length - 1 - [...elementsBelow(main)].length, all: elements.length };
}

describe('a term page', () => {
  test('weighs the same with 600 terms as with 6,000 in its topic', minutes(5), () => {
    const slugs = copyOf(600, oneTopic)
      .terms.slice(300, 304)
      .map(({ slug }) => slug);
    const [few = [], many = []] = [600, 6000].map((count) =>
      renderPages(copyOf(count, oneTopic), slugs).map(compressedSize),
    );
    for (const [index, slug] of slugs.entries()) {
      const [before = 0, after = 0] = [few[index], many[index]];
      console.info(`  /terms/${slug}/: ${before} bytes of HTML with 600 terms, ${after} with 6,000`);
      expect(before).toBeGreaterThan(0);
      expect(Math.abs(after / before - 1), `${slug}: ${before} and ${after} bytes`).toBeLessThanOrEqual(mostDrift);
    }
  });
});
