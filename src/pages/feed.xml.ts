/** An Atom feed of the terms that were written or read again last. */
import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { absolute } from '../address.ts';
import { brand, wordsFrom } from '../brand.ts';
import { terms, topicById } from '../words.ts';

/** How many terms a feed holds at least; a day is not cut, since nothing tells which of its terms came first. */
const fewest = 60;

export const GET: APIRoute = ({ site }) => {
  const sorted = terms.toSorted((a, b) => b.reviewed.localeCompare(a.reviewed));
  const oldest = sorted[fewest - 1]?.reviewed ?? '';
  const latest = sorted.filter(({ reviewed }) => reviewed >= oldest);
  const feed = new Feed({
    title: `${brand.name}: new and revised terms`,
    id: absolute('', site),
    link: absolute('', site),
    author: { name: wordsFrom },
    feedLinks: { atom: absolute('feed.xml', site) },
    favicon: absolute('favicon.svg', site),
    copyright: `${wordsFrom}, CC BY 4.0: https://creativecommons.org/licenses/by/4.0/`,
    language: 'en',
    // The day of the content, not of the build: the same words give the same feed.
    updated: new Date(latest[0]?.reviewed ?? 0),
    generator: brand.name,
  });
  for (const { slug, title, abbreviation, definition, topic, reviewed } of latest) {
    feed.addItem({
      title: abbreviation ? `${title} (${abbreviation})` : title,
      id: absolute(`terms/${slug}/`, site),
      link: absolute(`terms/${slug}/`, site),
      description: definition,
      category: [{ term: topic, name: topicById.get(topic)?.title ?? topic }],
      date: new Date(reviewed),
    });
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
