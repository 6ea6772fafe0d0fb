import sitemap from '@astrojs/sitemap';
import { base, site } from './environment.ts';
import { termsOnDisk } from './words-on-disk.ts';

const forwarding = new RegExp(`^${base}terms/([^/]+)/$`);

/** Parts of the site that nobody should find by a search. */
const hidden = [`${base}embed/`, `${base}offline/`];

/** The sitemap: every page but those that forward, list the owners of a name, are to be embedded or stand in for another. */
export const siteMap = sitemap({
  filter(page) {
    const path = page.replace(site, '');
    if (hidden.some((start) => path.startsWith(start))) return false;
    const name = forwarding.exec(path)?.[1];
    return name === undefined || termsOnDisk.has(name);
  },
});
