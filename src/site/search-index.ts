import type { AstroIntegration } from 'astro';
import { globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Characters that stand inside names ("LTV:CAC", "A/B test") and so belong to the index. */
const nameCharacters = ':/&';

/** Writes the search index over the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex({ includeCharacters: nameCharacters, keepIndexUrl: false });
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path });
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(faults.join('\n'));
        // Pagefind's own boxes, which nothing here uses; parts of other packages stand in them.
        for (const file of globSync('pagefind-{ui,modular-ui,component-ui,highlight}.*', { cwd: `${path}pagefind` }))
          rmSync(`${path}pagefind/${file}`);
        logger.info(`${added.page_count} pages indexed`);
        // Ends its process, which else keeps its memory until the build ends.
        await close();
      },
    },
  };
}
