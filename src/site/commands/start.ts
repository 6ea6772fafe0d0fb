/** `npm start`: builds, and serves `dist/` on `PORT`, or on 4321 where it is not set. */
import '../frugal-memory.ts';
import { build, preview } from 'astro';
import { brand } from '../../brand.ts';
import { base } from '../environment.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT'] ?? ''}". Set it to a whole number from 1 to 65535, or leave it out.`);
  process.exit(1);
}

if (!process.argv.includes('--no-build')) await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'warn', trailingSlash: 'ignore', server: { port, host: '127.0.0.1' } });
if (server.port !== port) {
  console.error(`Port ${port} is in use. Stop what uses it, or set PORT to another.`);
  await server.stop();
  process.exit(1);
}
console.log(`${brand.name} is at http://localhost:${port}${base}`);
