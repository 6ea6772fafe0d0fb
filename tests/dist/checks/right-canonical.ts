import type { Page } from '../site/page.ts';
import { absolute, type Site } from '../site/site.ts';
import { Check, type Fault } from './check.ts';

export class RightCanonical extends Check {
  readonly promise = 'a page names itself as the one to be found, one that forwards or is embedded another';

  *faultsOf(page: Page, site: Site): Generator<Fault> {
    // The page for what is not there has no address of its own.
    if (page.role === 'not found') return;
    if (page.canonicals.length !== 1) {
      yield {
        fault: `${page.canonicals.length} canonical links`,
        mend: 'Write one <link rel="canonical"> with the absolute address.',
      };
      return;
    }
    const [canonical = ''] = page.canonicals;
    const target = page.role === 'forward' ? site.follow(page.refresh ?? '', page.address) : null;
    const own = page.role === 'embed' ? page.address.replace(/^embed/, 'calculators') : page.address;
    const expected = absolute(target?.leads === 'inside' ? target.path : own);
    if (canonical !== expected)
      yield { fault: `the canonical link is ${canonical}`, mend: `It should be ${expected}.` };
    if (target?.leads === 'inside' && site.page(target.path)?.role !== 'page') {
      yield {
        fault: `it forwards to /${target.path}, which is no page of its own`,
        mend: 'Forward to the term itself.',
      };
    }
  }
}
