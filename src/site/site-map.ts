import sitemap from '@astrojs/sitemap';
import { base, site } from './environment.ts';
import { termsOnDisk } from './words-on-disk.ts';

const forwarding = new RegExp(`^${base}terms/([^/]+)/$`);

/** The sitemap: every page but those that forward to a term or list the owners of a name. */
export const siteMap = sitemap({
  filter(page) {
    const name = forwarding.exec(page.replace(site, ''))?.[1];
    return name === undefined || termsOnDisk.has(name);
  },
});
