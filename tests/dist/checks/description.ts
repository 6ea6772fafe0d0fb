import type { Page } from '../site/page.ts';
import { Check, type Fault } from './check.ts';

export class Description extends Check {
  readonly promise = 'a page has one description';

  *faultsOf({ role, descriptions }: Page): Generator<Fault> {
    if (role === 'forward') return;
    const filled = descriptions.filter((each) => each.trim() !== '');
    if (filled.length !== 1 || descriptions.length !== 1) {
      yield {
        fault: `${descriptions.length} descriptions, ${filled.length} of them filled`,
        mend: 'Give the page `description` in its frontmatter, once.',
      };
    }
  }
}
