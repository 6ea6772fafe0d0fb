/** Where the site is to be hosted, from the environment of the build. */

const given = process.env['SITE_URL'] ?? 'https://glossary.example';
const address = URL.parse(given);
if (
  !address ||
  !/^https?:$/.test(address.protocol) ||
  !/^\/+$/.test(address.pathname) ||
  address.search ||
  address.hash
)
  throw new Error(
    `SITE_URL is "${given}". Write scheme and host only, as in https://example.org; a path goes into SITE_BASE.`,
  );

/** The origin as addresses are written: in lower case, without a usual port or a slash at its end. */
export const site = address.origin;

/** The path below which the site is hosted, with a slash at both ends. */
export const base = `/${(process.env['SITE_BASE'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

// It goes into addresses, and into the files of hosts, where a blank or a quote would end it.
if (!/^[\w./~-]+$/.test(base))
  throw new Error(`SITE_BASE is "${base}". Use letters, digits and . _ ~ - only, as in /guides/glossary/.`);

/** Whether the site keeps itself on a reader's device. `SITE_OFFLINE=off` takes it back from there. */
export const keepsOffline = process.env['SITE_OFFLINE'] !== 'off';
