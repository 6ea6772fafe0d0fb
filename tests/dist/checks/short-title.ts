import type { Page } from '../site/page.ts';
import { Check, type Fault } from './check.ts';

const mostCharacters = 70;

export class ShortTitle extends Check {
  readonly promise = `a page has a title of ${mostCharacters} characters at the most`;

  *faultsOf({ title, headings }: Page): Generator<Fault> {
    if (title === '') yield { fault: 'the page has no title', mend: 'Write a <title> in the head.' };
    const parts = title.split(' | ');
    if (new Set(parts).size < parts.length)
      yield { fault: `the title says the same twice: "${title}"`, mend: 'Leave out one of the two.' };
    if (title.length <= mostCharacters) return;
    // A name that is itself too long is kept, without the name of the site behind it.
    const name = headings.find(({ level }) => level === 1)?.text ?? '';
    if (name.length > mostCharacters && title === name) return;
    yield {
      fault: `the title has ${title.length} characters: "${title}"`,
      mend: `Leave out the name of the site, or shorten the page's own: ${mostCharacters} are shown.`,
    };
  }
}
