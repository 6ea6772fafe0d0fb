import type { Page } from '../site/page.ts';
import { Check, type Fault } from './check.ts';

export class HeadingOrder extends Check {
  readonly promise = 'the levels of headings skip nothing on the way down';

  *faultsOf({ headings }: Page): Generator<Fault> {
    for (const [index, { level, text }] of headings.entries()) {
      const before = headings[index - 1];
      if (!before || level <= before.level + 1) continue;
      yield {
        fault: `the <h${level}> "${text}" follows the <h${before.level}>${before.level === 1 ? '' : ` "${before.text}"`}`,
        mend: `Make it an <h${before.level + 1}>, or put a heading of that level before it.`,
      };
    }
  }
}
