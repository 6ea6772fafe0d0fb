import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** A web server that runs on this machine alone. */
export interface Served {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Which of Debian's packages holds a program, and how others get it. */
const packages = {
  nginx: { debian: 'nginx-light', elsewhere: 'brew install nginx' },
  caddy: { debian: 'caddy', elsewhere: 'brew install caddy' },
  python3: { debian: 'python3', elsewhere: 'https://www.python.org/downloads/' },
} as const;

/**
 * Where a program is installed. Debian keeps servers where the path of most readers does not lead.
 *
 * @throws Error that says what to install where it is missing.
 */
export function pathOf(program: keyof typeof packages): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, program)).find(isExecutable);
  if (found) return found;
  const { debian, elsewhere } = packages[program];
  throw new Error(
    `The checks of hosts need ${program}, and it is not there. Install it, then run npm test again:\n` +
      `  Debian, Ubuntu:  sudo apt install ${debian}\n  elsewhere:       ${elsewhere}`,
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/**
 * Starts a server and waits until it answers.
 *
 * @throws Error with what the server said, where it ends or stays silent.
 */
export async function start(
  program: keyof typeof packages,
  port: number,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const child = spawn(pathOf(program), args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((end) => child.once('close', () => end()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    if (await fetch(origin, { redirect: 'manual' }).catch(() => null)) return { origin, stop };
    await new Promise((next) => setTimeout(next, 50));
  }
  await stop();
  throw new Error(`${program} did not start:\n${said}`);
}
