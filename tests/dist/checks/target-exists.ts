import { fileOf } from '../site/dist.ts';
import type { Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import { Check, type Fault } from './check.ts';

export class TargetExists extends Check {
  readonly promise = 'every link, form, script, style, image, canonical and refresh leads to a file';

  *faultsOf(page: Page, site: Site): Generator<Fault> {
    for (const { where, url } of page.references) {
      const target = site.follow(url, page.address);
      if (target.leads === 'nowhere' || url.trim() === '') {
        yield { fault: `${where} is no address: "${url}"`, mend: 'Give it one, or leave the attribute out.' };
      } else if (target.leads === 'beside') {
        yield {
          fault: `${where} leads out of the site's folder: "${url}"`,
          mend: 'Write it with href() of src/address.ts, which puts the base path before it.',
        };
      } else if (target.leads === 'inside' && !site.files.has(fileOf(target.path))) {
        yield { fault: `${where} leads to no file: "${url}"`, mend: mendOf(target.path, site) };
      }
    }
  }
}

function mendOf(path: string, site: Site): string {
  if (site.files.has(fileOf(`${path}/`))) return 'Put a slash at its end.';
  return `Link to a page that is built, or build /${path}.`;
}
