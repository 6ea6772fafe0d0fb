import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/site/content-checks.ts';
import { base, site } from './src/site/environment.ts';
import { giveMemoryBack } from './src/site/frugal-memory.ts';
import { markdown } from './src/site/markdown.ts';
import { offline } from './src/site/offline/index.ts';
import { modulePreload, rolldownOptions } from './src/site/rolldown-options.ts';
import { searchIndex } from './src/site/search-index.ts';
import { securityHeaders } from './src/site/security-headers.ts';
import { siteMap } from './src/site/site-map.ts';
import { starlightOptions } from './src/site/starlight.ts';
import { thirdParties } from './src/site/third-parties.ts';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [
    contentChecks(),
    giveMemoryBack(),
    starlight(starlightOptions),
    siteMap,
    securityHeaders(),
    searchIndex(),
    thirdParties(),
    // Last, so that what it takes along is complete.
    offline(),
  ],
  markdown,
  prerenderConflictBehavior: 'error',
  prefetch: false,
  vite: { build: { rolldownOptions, modulePreload } },
});
