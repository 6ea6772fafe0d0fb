import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../place.ts';
import { freePort, start, type Served } from './program.ts';

/** What a reader of the guide edits, and nothing else, with what the test puts there. */
function edited(config: string, root: string, port: number): string {
  const edits = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['listen [::]:80;', ''],
    ['server_name glossary.example;', 'server_name localhost;'],
    ['root /srv/glossary;', `root ${root};`],
  ] as const;
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(`hosting/nginx.conf no longer says "${from}", which the guide has edited.`);
    return text.replace(from, to);
  }, config);
}

/** nginx with `hosting/nginx.conf` and the headers of the build. */
export async function nginx({ root, built, hosting }: Place): Promise<Served> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'glossary-nginx-'));
  mkdirSync(join(folder, 'glossary'));
  copyFileSync(join(built, 'nginx.conf'), join(folder, 'glossary/built.conf'));
  symlinkSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
  writeFileSync(join(folder, 'site.conf'), edited(readFileSync(join(hosting, 'nginx.conf'), 'utf8'), root, port));
  const main = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder};`);
  writeFileSync(
    main,
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http { access_log off; ${temporary.join(' ')} include site.conf; }`,
  );
  const served = await start('nginx', port, ['-e', 'stderr', '-c', main]);
  return {
    ...served,
    stop: async () => {
      await served.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
