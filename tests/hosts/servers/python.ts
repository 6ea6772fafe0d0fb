import type { Place } from '../place.ts';
import { freePort, start, type Served } from './program.ts';

/** The server that comes with Python: it sets no headers, and has a page of its own for what is not there. */
export async function python({ root }: Place): Promise<Served> {
  const port = await freePort();
  return start('python3', port, ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root]);
}
