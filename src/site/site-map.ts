import sitemap from '@astrojs/sitemap';
import { calculatorById } from '../calculators/index.ts';
import { base, site } from './environment.ts';
import { termsOnDisk } from './words-on-disk.ts';

/** The part of the site and the name that a page's address begins with: `terms` and `arr`. */
function partsOf(page: string): readonly [room: string, name: string] {
  const [room = '', name = ''] = page.replace(site + base, '').split('/');
  return [room, name];
}

const newest = (slugs: Iterable<string>) =>
  [...slugs].flatMap((slug) => termsOnDisk.get(slug)?.reviewed ?? []).reduce((a, b) => (a > b ? a : b), '');
const newestOfAll = newest(termsOnDisk.keys());

/**
 * The day on which the words of a page were read last: of lists, that of their newest term. Empty where
 * it is not told by terms alone: no day is better than a wrong one.
 */
function lastRead(page: string): string {
  const [room, name] = partsOf(page);
  if (room === 'hosting' || (room === 'paths' && name !== '')) return '';
  const own =
    room === 'terms'
      ? newest([name])
      : room === 'calculators'
        ? newest(calculatorById.get(name)?.serves ?? [])
        : room === 'topics'
          ? newest([...termsOnDisk.values()].filter(({ topic }) => topic === name).map(({ slug }) => slug))
          : '';
  return own === '' ? newestOfAll : own;
}

/** Parts of the site that nobody should find by a search: what is to be embedded, and what stands in for a page. */
const hidden: readonly string[] = ['embed', 'offline'];

/** The sitemap: every page but those, and those that forward to a term or list the owners of a name. */
export const siteMap = sitemap({
  filter(page) {
    const [room, name] = partsOf(page);
    return !hidden.includes(room) && (room !== 'terms' || name === '' || termsOnDisk.has(name));
  },
  serialize(item) {
    const lastmod = lastRead(item.url);
    return lastmod === '' ? item : { ...item, lastmod };
  },
});
