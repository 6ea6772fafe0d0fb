import sitemap from '@astrojs/sitemap';
import { base, site } from './environment.ts';
import { termsOnDisk } from './words-on-disk.ts';

const forwarding = new RegExp(`^${base}terms/([^/]+)/$`);

/** The sitemap: every page but those that forward to a term, list the owners of a name, or are to be embedded. */
export const siteMap = sitemap({
  filter(page) {
    if (page.startsWith(`${site}${base}embed/`)) return false;
    const name = forwarding.exec(page.replace(site, ''))?.[1];
    return name === undefined || termsOnDisk.has(name);
  },
});
