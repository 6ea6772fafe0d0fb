import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Edition } from '../../offline/edition.ts';

/** Stands in the worker for its build until that is known. */
const unknownBuild = '@build@';

/**
 * The worker of an edition as one script. Its build is named after what is in it, down to the
 * worker's own code, so that the same site built twice is one edition.
 */
export async function bundleWorker(entry: 'sw' | 'off', edition?: Omit<Edition, 'build'>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../offline/worker/${entry}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      __EDITION__: JSON.stringify({ build: unknownBuild, ...edition }),
    },
  });
  const script = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 16);
  return script.replaceAll(unknownBuild, hash);
}
