import type { Page } from '../site/page.ts';
import { Check, type Fault } from './check.ts';

export class UniqueIds extends Check {
  readonly promise = 'an id stands once in its page';

  *faultsOf({ ids }: Page): Generator<Fault> {
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    for (const id of twice) {
      yield { fault: `the id "${id}" stands more than once`, mend: 'Put the name of its part before it.' };
    }
    if (ids.includes('')) yield { fault: 'an id is empty', mend: 'Leave it out, or fill it.' };
  }
}
