import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../offline/edition.ts';
import { bundleWorker } from './bundle-worker.ts';
import { makePacks } from './make-packs.ts';
import { shellOf } from './shell.ts';

/**
 * Writes the packs and the worker of a built site beside its pages.
 *
 * @param base The path below which the site is hosted, with a slash at both ends.
 */
export async function writeEdition(dist: string, base: string): Promise<Omit<Edition, 'build'>> {
  const edition = { ...makePacks(dist), shell: shellOf(dist, base) };
  writeFileSync(join(dist, 'sw.js'), await bundleWorker('sw', edition));
  return edition;
}

/** Writes a worker that takes back what the one before kept, in the place of a worker that keeps. */
export async function writeKillSwitch(dist: string): Promise<void> {
  writeFileSync(join(dist, 'sw.js'), await bundleWorker('off'));
}
