import { gunzipSync } from 'node:zlib';
import { get } from 'node:http';

/** What a server sent, as it sent it: nothing is followed or unpacked. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The bytes on the way. */
  readonly size: number;
  readonly text: string;
}

/** Asks a server for an address. */
export function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((answer, fail) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const isPacked = response.headers['content-encoding'] === 'gzip';
        answer({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [
              name,
              Array.isArray(value) ? value.join(', ') : value,
            ]),
          ),
          size: body.length,
          text: (isPacked ? gunzipSync(body) : body).toString(),
        });
      });
    }).on('error', fail);
  });
}
