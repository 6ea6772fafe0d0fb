import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { bytesOf } from '../../offline/edition.ts';
import { base, keepsOffline } from '../environment.ts';
import { writeEdition, writeKillSwitch } from './write-edition.ts';

/**
 * Writes the worker that keeps the site on a reader's device, and the packs in which it takes the
 * whole of it along. It has to come last: what is written after it is not taken along.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { __KEEPS_OFFLINE__: String(command === 'build' && keepsOffline) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        if (!keepsOffline) {
          await writeKillSwitch(dist);
          logger.info('nothing is kept on devices, and what was kept is taken back');
          return;
        }
        const edition = await writeEdition(dist, base);
        const megabytes = (bytesOf(edition) / 1e6).toFixed(2);
        logger.info(`the whole site is ${megabytes} MB in ${edition.packs.length} packs`);
      },
    },
  };
}
