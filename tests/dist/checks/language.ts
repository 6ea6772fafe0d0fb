import type { Page } from '../site/page.ts';
import { Check, type Fault } from './check.ts';

export class Language extends Check {
  readonly promise = 'a page says its language';

  *faultsOf({ language }: Page): Generator<Fault> {
    if (!/^en(-[A-Z]{2})?$/.test(language))
      yield { fault: `<html lang="${language}">`, mend: 'Write lang="en" on the <html> element.' };
  }
}
