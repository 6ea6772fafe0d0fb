const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** Headers that belong to how a file was sent, not to what the host says of every file. */
const ofTheLine =
  /^(accept-ranges|age|alt-svc|cache-control|connection|content-(encoding|length|range|type)|date|etag|expires|keep-alive|last-modified|server|transfer-encoding|vary|via)$/;

/** What a host says of every file, such as its security policy: a kept file must say the same. */
export const headersOf = (answer: Response): [string, string][] =>
  [...answer.headers].filter(([name]) => !ofTheLine.test(name));

/** A file of the copy as its host would send it. */
export function answerWith(path: string, bytes: Uint8Array<ArrayBuffer>, host: readonly [string, string][]): Response {
  const headers = new Headers([...host]);
  headers.set('content-type', types[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? 'application/octet-stream');
  if (path.startsWith('embed/')) allowFrames(headers);
  return new Response(bytes, { status: path === '404.html' ? 404 : 200, headers });
}

/** What was kept of the host's headers comes from a page that may not be framed; an embed may. */
function allowFrames(headers: Headers): void {
  const policy = headers.get('content-security-policy');
  if (policy) headers.set('content-security-policy', policy.replace(/;?\s*frame-ancestors[^;]*/, ''));
  headers.delete('x-frame-options');
  headers.set('cross-origin-resource-policy', 'cross-origin');
}
