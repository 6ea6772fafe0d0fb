import type { Page } from '../site/page.ts';
import { Check, type Fault } from './check.ts';

export class RightNoindex extends Check {
  readonly promise =
    'only pages that forward, list a shared name, say "not found" or "not kept" are kept from searches';

  *faultsOf({ role, isHidden }: Page): Generator<Fault> {
    const name = /^[aeiou]/.test(role) ? `an "${role}"` : `a "${role}"`;
    if (isHidden && role === 'page')
      yield { fault: 'a page that readers should find carries noindex', mend: 'Take the robots tag out of its head.' };
    if (!isHidden && role !== 'page')
      yield {
        fault: `${name} page carries no noindex`,
        mend: 'Write <meta name="robots" content="noindex"> in its head.',
      };
  }
}
