import { place, readSession } from './storage.ts';

// Only a reader who walks a path, on the page of a term, fetches what shows the path.
if (readSession(`glossary-walk${place}`) && document.querySelector('.term-head')) void import('./walk/walk-bar.ts');
