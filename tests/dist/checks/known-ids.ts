import type { Page } from '../site/page.ts';
import { Check, type Fault } from './check.ts';

export class KnownIds extends Check {
  readonly promise = 'every label, name and description is bound to an element that is there';

  *faultsOf({ ids, idReferences }: Page): Generator<Fault> {
    for (const { where, id } of idReferences) {
      if (!ids.includes(id))
        yield {
          fault: `${where} names an id that is not there: "${id}"`,
          mend: 'Name the id of an element of the same page, or leave the attribute out.',
        };
    }
  }
}
