/** What every page runs, in one file: one request, whatever else the page shows. */
import './keep-offline.ts';
import './resume-walk.ts';
import './site-search.ts';
import './term-cards.ts';
import './theme-switch.ts';
