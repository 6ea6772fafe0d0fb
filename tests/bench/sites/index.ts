import { docusaurus } from './docusaurus.ts';
import { hugo } from './hugo.ts';
import { ours } from './ours.ts';
import type { Site } from './site.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** All that is measured, ours first. */
export const sites: readonly Site[] = [ours, starlight, vitepress, docusaurus, hugo];
