import { readDist } from '../site/dist.ts';
import type { Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import { Check, type Fault } from './check.ts';

export class CardExists extends Check {
  readonly promise = 'a link to a term in a text leads to its page, and its card is in the file of its topic';
  readonly #slugs = new Map<string, ReadonlySet<string>>();

  *faultsOf(page: Page, site: Site): Generator<Fault> {
    for (const { url, topic } of page.termLinks) {
      const target = site.follow(url, page.address);
      const slug = target.leads === 'inside' ? (/^terms\/([^/]+)\/$/.exec(target.path)?.[1] ?? '') : '';
      if (site.page(`terms/${slug}/`)?.role === 'page' && this.#cardsOf(topic, site).has(slug)) continue;
      yield {
        fault: `the link "${url}" has no card in cards/${topic}.json`,
        mend: 'Write the page of the term as href and its topic as data-topic.',
      };
    }
  }

  #cardsOf(topic: string, site: Site): ReadonlySet<string> {
    const file = `cards/${topic}.json`;
    const slugs =
      this.#slugs.get(topic) ?? new Set(site.files.has(file) ? Object.keys(JSON.parse(readDist(file)) as object) : []);
    this.#slugs.set(topic, slugs);
    return slugs;
  }
}
