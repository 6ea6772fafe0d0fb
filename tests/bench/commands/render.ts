/** `render.ts <slug>…`, run in a copy of the project: writes the pages of those terms to `rendered/`. */
import { dev } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';

const server = await dev({ logLevel: 'warn', devToolbar: { enabled: false }, server: { host: '127.0.0.1', port: 0 } });
mkdirSync('rendered', { recursive: true });
for (const slug of process.argv.slice(2)) {
  const response = await fetch(`http://127.0.0.1:${server.address.port}/terms/${slug}/`);
  if (!response.ok) throw new Error(`/terms/${slug}/ answered ${response.status}`);
  writeFileSync(`rendered/${slug}.html`, await response.text());
}
await server.stop();
process.exit();
