/** Where the site is to be hosted, from the environment of the build. */

/** The origin, without a slash at its end. */
export const site = (process.env['SITE_URL'] ?? 'https://glossary.example').replace(/\/+$/, '');

/** The path below which the site is hosted, with a slash at both ends. */
export const base = `/${(process.env['SITE_BASE'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

// It goes into addresses, and into the files of hosts, where a blank or a quote would end it.
if (!/^[\w./~-]+$/.test(base))
  throw new Error(`SITE_BASE is "${base}". Use letters, digits and . _ ~ - only, as in /guides/glossary/.`);
if (!URL.canParse(site)) throw new Error(`SITE_URL is "${site}". Write scheme and host, as in https://example.org.`);

/** Whether the site keeps itself on a reader's device. `SITE_OFFLINE=off` takes it back from there. */
export const keepsOffline = process.env['SITE_OFFLINE'] !== 'off';
