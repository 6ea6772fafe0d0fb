import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { linkFirstMentions } from '../../src/glossary/first-mentions.ts';
import { mentionIndex } from '../../src/glossary/mentions.ts';
import type { Term } from '../../src/glossary/term.ts';
import { mentionLinks } from '../../src/site/mention-links.ts';
import { termLinks } from '../../src/site/term-links.ts';
import { term } from './terms.ts';

const page = term('deal-review');
const others = [
  term('win-rate', { topic: 'pipeline' }),
  term('annual-recurring-revenue', { abbreviation: 'ARR', topic: 'money' }),
];

/** What becomes of a term's page. */
async function render(body: string, own: Partial<Term> = {}): Promise<string> {
  const terms = [{ ...page, ...own }, ...others];
  const bySlug = new Map(terms.map((each) => [each.slug, each]));
  const { html } = await markdownToHtml(body, {
    fileURL: new URL('file:///src/content/docs/terms/marketing/deal-review.mdx'),
    mdastPlugins: [mentionLinks(bySlug, mentionIndex(terms, [])), termLinks(bySlug, '/below/')],
    features: { smartPunctuation: true },
  });
  return html.trim();
}

const winRate = (words: string) =>
  `<a href="/below/terms/win-rate/" class="mention" data-topic="pipeline">${words}</a>`;
const byHand = (words: string) => `<a href="/below/terms/win-rate/" data-topic="pipeline">${words}</a>`;

test('the first mention is a link, and no other', async () => {
  expect(await render('The win rate. Our win rate.\n\nWin rates.')).toBe(
    `<p>The ${winRate('win rate')}. Our win rate.</p>\n<p>Win rates.</p>`,
  );
});

test('a link by hand is the first mention, even below', async () => {
  expect(await render('The win rate.\n\n- See [it](term:win-rate).')).toContain('<p>The win rate.</p>');
});

describe('stays plain text:', () => {
  test.each([
    ['a heading', '## Win rate'],
    ['a link', '[the win rate](https://example.org)'],
    ['code', 'a `win rate`'],
    ['a quotation', '> The win rate fell.'],
    ['a list in a quotation', '> - The win rate fell.'],
    ['what somebody says', 'She asked: "What is our win rate?"'],
    ['what somebody says, on both sides of a mark', 'She asked: "What is *our* win rate?"'],
    ['a lead-in in bold', '- **Win rate.** It fell.'],
    ['a table', '| a | b |\n| - | - |\n| win rate | ARR |'],
    ['the name of the page itself', 'A deal review and two deal reviews'],
    ['a name half in a mark', 'the win *rate*'],
  ])('%s', async (_, body) => {
    expect(await render(body)).not.toContain('mention');
  });

  test('a mention that its author takes out, and the next one is the first', async () => {
    expect(await render('A [win rate](term:) and a win rate.')).toBe(`<p>A win rate and a ${winRate('win rate')}.</p>`);
  });

  test('a term that the page names, or every one', async () => {
    expect(await render('The win rate and ARR', { unlinked: ['win-rate'] })).toContain('<p>The win rate and <a');
    expect(await render('The win rate and ARR', { unlinked: 'all' })).toBe('<p>The win rate and ARR</p>');
  });
});

test('a link by hand has its address and topic, and is not quiet', async () => {
  expect(await render('See [it](term:win-rate), [that](term:planned).')).toBe(`<p>See ${byHand('it')}, that.</p>`);
});

test('pieces put together are the text as it was, and each term is linked once', () => {
  const run = fc.record({
    text: fc
      .array(fc.constantFrom('win rate', 'ARR', ' ', '"', '“', '”', ', ', 'the'), { maxLength: 6 })
      .map((all) => all.join('')),
    isOpen: fc.boolean(),
  });
  const index = mentionIndex(others, []);
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
      const pieces = linkFirstMentions(runs, index, new Set());
      expect(pieces.map((each) => each.map(({ text }) => text).join(''))).toEqual(runs.map(({ text }) => text));
      const slugs = pieces.flat().flatMap(({ slug }) => slug ?? []);
      expect(new Set(slugs).size).toBe(slugs.length);
      runs.forEach(({ isOpen }, place) => {
        if (!isOpen) expect(pieces[place]?.every(({ slug }) => slug === null)).toBe(true);
      });
    }),
  );
});
