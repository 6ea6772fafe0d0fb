import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../place.ts';
import { freePort, start, type Served } from './program.ts';

/** Caddy with `hosting/Caddyfile` as it is and the headers of the build. */
export async function caddy({ root, built, hosting }: Place): Promise<Served> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'glossary-caddy-'));
  const main = join(folder, 'Caddyfile');
  // Its door for administrators has a port of its own, which another Caddy may hold.
  writeFileSync(main, `{\n\tadmin off\n}\nimport ${join(hosting, 'Caddyfile')}\n`);
  const served = await start('caddy', port, ['run', '--config', main, '--adapter', 'caddyfile'], {
    GLOSSARY_ADDRESS: `http://127.0.0.1:${port}`,
    GLOSSARY_ROOT: root,
    GLOSSARY_BUILT: built,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  });
  return {
    ...served,
    stop: async () => {
      await served.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
