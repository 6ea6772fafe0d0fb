import sitemap from '@astrojs/sitemap';
import { base, site } from './environment.ts';
import { termsOnDisk } from './words-on-disk.ts';

const forwarding = new RegExp(`^${base}terms/([^/]+)/$`);

/** The sitemap: every page but those that forward to a term, list the owners of a name or stand in for what was not kept. */
export const siteMap = sitemap({
  filter(page) {
    const path = page.replace(site, '');
    if (path === `${base}offline/`) return false;
    const name = forwarding.exec(path)?.[1];
    return name === undefined || termsOnDisk.has(name);
  },
});
