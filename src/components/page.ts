/** The id of a page's heading: the skip link and the first entry of Starlight's own parts lead to it. */
export const PAGE_TITLE_ID = '_top';

// Made once: making one takes as long as the rest of a term's head.
const reading = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as a reader in the United States writes it: `2026-01-15` becomes "January 15, 2026". */
export const longDate = (day: string): string => reading.format(new Date(day));
