/** The id of a page's heading: the skip link and the first entry of Starlight's own parts lead to it. */
export const PAGE_TITLE_ID = '_top';
