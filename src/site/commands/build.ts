/** `npm run build`: the whole of `dist/`. Astro's own reports home are switched off first. */
import '../frugal-memory.ts';
import { build } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
