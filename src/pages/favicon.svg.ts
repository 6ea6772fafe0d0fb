import type { APIRoute } from 'astro';
import { brand } from '../brand.ts';

const { light, dark } = brand.iconColors;

/** The icon: the mark of the site, in the color of the reader's theme. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{fill:none;stroke:${light};stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}@media(prefers-color-scheme:dark){path{stroke:${dark}}}</style>${brand.mark.map((line) => `<path d="${line}"/>`).join('')}</svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
