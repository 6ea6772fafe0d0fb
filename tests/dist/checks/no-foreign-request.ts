import { readDist } from '../site/dist.ts';
import type { Page } from '../site/page.ts';
import { styleReferences } from '../site/references.ts';
import type { Site } from '../site/site.ts';
import { Check, type Fault, type Issue } from './check.ts';

export class NoForeignRequest extends Check {
  readonly promise = 'nothing is loaded from elsewhere';

  *faultsOf(page: Page, site: Site): Generator<Fault> {
    for (const { where, url, isRequest } of page.references) {
      if (isRequest && isForeign(url, page.address, site))
        yield {
          fault: `${where} asks another site: "${url}"`,
          mend: 'Keep the file in this project, or do without it.',
        };
    }
  }

  /** The style sheets too, since a page loads what they name. */
  override issuesOf(site: Site): Issue[] {
    const sheets = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
    const inSheets = sheets.flatMap((sheet) =>
      styleReferences(readDist(sheet))
        .filter((url) => isForeign(url, sheet, site))
        .map((url) => ({
          page: sheet,
          fault: `the style sheet asks another site: "${url}"`,
          mend: 'Keep the file in this project, or do without it.',
        })),
    );
    return [...super.issuesOf(site), ...inSheets];
  }
}

function isForeign(url: string, from: string, site: Site): boolean {
  return !url.startsWith('data:') && site.follow(url, from).leads === 'elsewhere';
}
