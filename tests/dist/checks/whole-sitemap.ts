import { readDist } from '../site/dist.ts';
import type { Page } from '../site/page.ts';
import { absolute, type Site } from '../site/site.ts';
import { Check, type Fault, type Issue } from './check.ts';

/** The addresses that a sitemap, or an index of sitemaps, names. */
const locations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);

export class WholeSitemap extends Check {
  readonly promise = 'the sitemap holds every page that a search may find, once, and no other';
  #listed: readonly string[] = [];

  override issuesOf(site: Site): Issue[] {
    const index = 'sitemap-index.xml';
    if (!site.files.has(index))
      return [{ page: index, fault: 'there is no sitemap', mend: 'Set `site` in astro.config.mjs.' }];
    const maps = locations(readDist(index)).map((url) => ({ url, target: site.follow(url, '') }));
    const broken = maps.filter(({ target }) => target.leads !== 'inside' || !site.files.has(target.path));
    this.#listed = maps.flatMap(({ target }) =>
      target.leads === 'inside' && site.files.has(target.path) ? locations(readDist(target.path)) : [],
    );
    const known = new Set(site.pages.map(({ address }) => absolute(address)));
    const strangers = this.#listed.filter((url) => !known.has(url));
    return [
      ...broken.map(({ url }) => ({
        page: index,
        fault: `it names a sitemap that is not there: ${url}`,
        mend: 'Build it, or leave it out.',
      })),
      ...strangers.map((url) => ({
        page: index,
        fault: `it names a page that is not there: ${url}`,
        mend: 'Leave it out.',
      })),
      ...super.issuesOf(site),
    ];
  }

  *faultsOf({ address, role }: Page): Generator<Fault> {
    const times = this.#listed.filter((url) => url === absolute(address)).length;
    if (role === 'page' && times !== 1)
      yield { fault: `it stands ${times} times in the sitemap`, mend: 'List it once.' };
    if (role !== 'page' && times > 0)
      yield {
        fault: 'it stands in the sitemap, and is not to be found by searches',
        mend: 'Filter it out where the sitemap is made.',
      };
  }
}
