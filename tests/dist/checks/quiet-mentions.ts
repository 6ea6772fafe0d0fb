import type { Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import { Check, type Fault } from './check.ts';

/** Where no mention is linked: headings, links, code, quotations, tables and lead-ins. */
const closed = /^(?:h[1-6]|a|code|pre|blockquote|table|strong|em|button|label)$/;

export class QuietMentions extends Check {
  readonly promise = 'a mention is linked once on a page, not to the page itself, and only in plain text';

  *faultsOf({ address, termLinks }: Page, site: Site): Generator<Fault> {
    const mend = 'Mend src/glossary/first-mentions.ts or src/site/mention-links.ts.';
    for (const { url, isMention, inside } of termLinks) {
      if (!isMention) continue;
      const target = site.follow(url, address);
      if (target.leads === 'inside' && target.path === address)
        yield { fault: `a mention leads to the page itself: "${url}"`, mend };
      if (termLinks.filter((other) => other.url === url).length > 1)
        yield { fault: `a mention is not the only link to "${url}" in the text`, mend };
      const around = inside.find((name) => closed.test(name));
      if (around) yield { fault: `a mention stands in <${around}>: "${url}"`, mend };
    }
  }
}
