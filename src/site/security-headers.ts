import type { AstroIntegration } from 'astro';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostHeaders } from './host-headers.ts';
import { allInline, inlineOf, withPolicy } from './security-policy.ts';

/**
 * Puts the security policy of the build into every page, and writes it down for each host. What
 * changes pages has to come before it, what makes hashes of them after it.
 */
export function securityHeaders(): AstroIntegration {
  let [root, base] = ['', '/'];
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = globSync('**/*.html', { cwd: dist });
        const pages = files.map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }));
        for (const { file, html } of pages) writeFileSync(join(dist, file), withPolicy(html, file));

        const inline = allInline(pages.map(({ html }) => inlineOf(html)));
        const { headersFile, nginx, caddy, cloudFront } = hostHeaders(inline, base);
        const built = join(root, 'hosting/built');
        mkdirSync(built, { recursive: true });
        writeFileSync(join(dist, '_headers'), headersFile);
        writeFileSync(join(built, 'nginx.conf'), nginx);
        writeFileSync(join(built, 'Caddyfile'), caddy);
        writeFileSync(join(built, 'cloudfront.json'), cloudFront);
        logger.info(`${inline.scripts.length} scripts and ${inline.styles.length} style sheets stand inside pages`);
      },
    },
  };
}
