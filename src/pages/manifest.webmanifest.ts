import { href } from '../address.ts';
import { brand } from '../brand.ts';

/** The site as an app that can be installed. Colors and icons are those of the light theme; pages say both. */
export const GET = () =>
  new Response(
    JSON.stringify({
      name: brand.name,
      short_name: brand.appName,
      description: brand.line,
      lang: 'en',
      dir: 'ltr',
      id: href(''),
      start_url: href(''),
      scope: href(''),
      display: 'standalone',
      theme_color: brand.paper.light,
      background_color: brand.paper.light,
      categories: ['education', 'business', 'reference'],
      icons: [
        { src: href('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        ...[192, 512].map((size) => ({ src: href(`icons/${size}.png`), sizes: `${size}x${size}`, type: 'image/png' })),
        { src: href('icons/maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: 'Search', short_name: 'Search', url: href('#look-up') },
        { name: 'Calculators', url: href('calculators/') },
        { name: 'A to Z', url: href('terms/') },
      ].map((shortcut) => ({ ...shortcut, icons: [{ src: href('icons/192.png'), sizes: '192x192' }] })),
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
