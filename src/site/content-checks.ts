import type { AstroIntegration } from 'astro';
import { describeFaults } from '../glossary/faults.ts';
import { wordsOnDisk } from './words-on-disk.ts';

/** Stops a build at the first list of faults in the words; while an author writes, shows them and goes on. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config, logger, addWatchFile }) => {
        addWatchFile(new URL('src/content/reading-order.yaml', config.root));
        const { faults } = wordsOnDisk;
        if (faults.length === 0) return;
        if (command === 'dev') logger.error(describeFaults(faults));
        else throw new Error(describeFaults(faults));
      },
    },
  };
}
