/** Where the site is to be hosted, from the environment of the build. */

/** The origin, without a slash at its end. */
export const site = (process.env['SITE_URL'] ?? 'https://glossary.example').replace(/\/+$/, '');

/** The path below which the site is hosted, with a slash at both ends. */
export const base = `/${(process.env['SITE_BASE'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Whether the site keeps itself on a reader's device. `SITE_OFFLINE=off` takes it back from there. */
export const keepsOffline = process.env['SITE_OFFLINE'] !== 'off';
