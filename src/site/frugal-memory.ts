/**
 * Imported before anything else by what builds, since the bundler reads its setting when it begins. What
 * each of the two measures saves: docs/decisions/0020-memory-given-back.md.
 */
import type { AstroIntegration } from 'astro';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// The bundler's allocator gives back at once what it no longer needs.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
setFlagsFromString('--expose-gc');

// What V8 puts into a new context once collecting has been exposed; Node's own name for it, `global.gc`, wants a flag.
const collect = runInNewContext('gc') as (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/** Left to itself, V8 keeps the room that a step has needed, and the next step takes as much again beside it. */
const giveBack = (): void => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });

/** Gives memory back to the system between the steps of a build. Takes some 0.2 seconds each time. */
export function giveMemoryBack(): AstroIntegration {
  return {
    name: 'give-memory-back',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              // Once all modules are read, and once the bundles are written.
              { name: 'give-memory-back', apply: 'build', renderStart: giveBack, closeBundle: giveBack },
            ],
          },
        });
      },
      'astro:build:start': giveBack,
      'astro:build:generated': giveBack,
    },
  };
}
