import type { Page } from '../site/page.ts';
import { Check, type Fault } from './check.ts';

export class OneMainHeading extends Check {
  readonly promise = 'a page has one heading of the first level';

  *faultsOf({ role, headings }: Page): Generator<Fault> {
    // A page that forwards is one sentence, shown for a moment at the most.
    if (role === 'forward') return;
    const first = headings.filter(({ level }) => level === 1);
    if (first.length === 1 && first[0]?.text !== '') return;
    yield {
      fault: `${first.length} headings of the first level${first.map(({ text }) => `, "${text}"`).join('')}`,
      mend: 'Write one <h1> that says what the page is about.',
    };
  }
}
