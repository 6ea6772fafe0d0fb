/** What every page runs, in one file: one request, whatever else the page shows. */
import './site-search.ts';
import './theme-switch.ts';
