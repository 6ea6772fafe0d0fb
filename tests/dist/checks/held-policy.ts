import { createHash } from 'node:crypto';
import { readDist } from '../site/dist.ts';
import type { Page } from '../site/page.ts';
import { Check, type Fault } from './check.ts';

const source = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What browsers would refuse under the policy of the page, or under that of `_headers`. */
export class HeldPolicy extends Check {
  readonly promise = 'a security policy stands in it, and lets through all that it holds';
  readonly #headers = readHeaders();

  *faultsOf({ policies, inline, handlers }: Page): Generator<Fault> {
    const mend = 'Let src/site/security-headers.ts run after whatever changes pages.';
    const [policy, another] = policies;
    if (policy === undefined || another !== undefined) {
      yield { fault: `${policies.length} security policies`, mend };
      return;
    }
    if (/unsafe-inline(?!.*style-src-attr)|'unsafe-eval'|https?:|\*/.test(policy.replace(/style-src-attr[^;]*/, '')))
      yield {
        fault: `the policy lets in too much: "${policy}"`,
        mend: 'Name a hash, or keep it in a file of the site.',
      };
    for (const { where, text } of inline) {
      if (!policy.includes(source(text))) yield { fault: `the policy of the page has no hash of ${where}`, mend };
      if (!this.#headers.includes(source(text))) yield { fault: `_headers has no hash of ${where}`, mend };
    }
    for (const where of handlers)
      yield { fault: `${where} is a script that no hash covers`, mend: 'Listen from a file in src/islands/.' };
  }
}

/** Empty where there is no build: the checks are tested without one, too. */
function readHeaders(): string {
  try {
    return readDist('_headers');
  } catch {
    return '';
  }
}
