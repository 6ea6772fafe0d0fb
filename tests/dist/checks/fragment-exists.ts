import type { Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import { Check, type Fault } from './check.ts';

export class FragmentExists extends Check {
  readonly promise = 'every fragment leads to an id';

  *faultsOf(page: Page, site: Site): Generator<Fault> {
    for (const { where, url } of page.references) {
      const target = site.follow(url, page.address);
      if (target.leads !== 'inside' || target.fragment === '') continue;
      const linked = site.page(target.path);
      if (!linked || linked.ids.includes(target.fragment)) continue;
      yield {
        fault: `${where} leads to an id that is not there: "${url}"`,
        mend: `Use an id of /${linked.address}, such as ${linked.ids.slice(0, 8).join(', ')}.`,
      };
    }
  }
}
