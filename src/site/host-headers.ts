import { policy, type Inline } from './security-policy.ts';

/** Files whose names change with what is in them; everything else is asked for anew each time. */
const hashedFolders = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'] as const;

const forever = 'public, max-age=31536000, immutable';

/** Devices and powers that no page has a use for. */
const powers = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Headers of every answer; hosting/nginx.conf, Caddyfile and cloudfront.yaml set the same. */
export const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': powers.map((power) => `${power}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Sites that are isolated themselves can frame only what is isolated, too, down to its workers.
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Text for each host that sets headers, with the security policy of one build. */
export interface HostHeaders {
  /** Netlify and Cloudflare Pages. */
  readonly headersFile: string;
  readonly nginx: string;
  readonly caddy: string;
  /** Parameters of hosting/cloudfront.yaml. */
  readonly cloudFront: string;
}

const made = 'Written by the build, since the hashes change with the pages. Do not edit.';

/**
 * Writes the headers of a build for each host.
 *
 * @param base The path below which the site is hosted, with a slash at both ends.
 */
export function hostHeaders(inline: Inline, base: string): HostHeaders {
  const [page, embed] = [policy(inline, "'none'"), policy(inline, '*')];
  const pattern = RegExp.escape(base);
  return {
    headersFile: headersFile(inline, base),
    nginx: `# ${made}
map $uri $glossary_base { default ${base}; }
map $uri $glossary_policy {
  default "${page}";
  ~^${pattern}embed/ "${embed}";
}
map $uri $glossary_frame_options {
  default DENY;
  ~^${pattern}embed/ "";
}
map $uri $glossary_resource_policy {
  default "";
  ~^${pattern}embed/ cross-origin;
}
`,
    caddy: `# ${made}
vars glossary_base ${base}
@glossary_embed path ${base}embed/*
@glossary_page not path ${base}embed/*
header @glossary_embed Content-Security-Policy "${embed}"
header @glossary_embed Cross-Origin-Resource-Policy cross-origin
header @glossary_page Content-Security-Policy "${page}"
header @glossary_page X-Frame-Options DENY
`,
    cloudFront: `${JSON.stringify([`SiteBase=${base}`, `PagePolicy=${page}`, `EmbedPolicy=${embed}`], null, 2)}\n`,
  };
}

/**
 * The file that Netlify and Cloudflare Pages read. Where two rules match, Cloudflare joins their
 * values with a comma unless the later one takes the header away first; Netlify passes over that
 * line, and lets the later rule override. So that both agree, and would agree if either changed,
 * no page relies on a header that an embed must be without: `X-Frame-Options` keeps pages out of
 * frames, and browsers ignore it where a policy names `frame-ancestors`, as that of embeds does.
 * Both hosts have pages asked for anew unless told otherwise.
 */
function headersFile(inline: Inline, base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>, without: readonly string[] = []) =>
    [
      `${base}${path}`,
      ...without.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  return `${[
    `# ${made}`,
    rule('*', { ...everywhere, 'Content-Security-Policy': policy(inline), 'X-Frame-Options': 'DENY' }),
    rule(
      'embed/*',
      { 'Content-Security-Policy': policy(inline, '*'), 'Cross-Origin-Resource-Policy': 'cross-origin' },
      ['Content-Security-Policy', 'X-Frame-Options'],
    ),
    ...hashedFolders.map((folder) => rule(`${folder}/*`, { 'Cache-Control': forever })),
    rule('sw.js', { 'Cache-Control': 'no-cache' }),
  ].join('\n\n')}\n`;
}
