import type { Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import { Check, type Fault } from './check.ts';

export class UniqueTitle extends Check {
  readonly promise = 'no two pages that a search may find have one title';

  *faultsOf(page: Page, site: Site): Generator<Fault> {
    if (page.role !== 'page') return;
    const twin = site.pages.find((other) => other !== page && other.role === 'page' && other.title === page.title);
    if (twin)
      yield {
        fault: `the title "${page.title}" is also that of /${twin.address}`,
        mend: 'Say in the title what kind of page it is.',
      };
  }
}
