/** `npm run make:icons`: draws the icons of the installed app from the mark in `src/brand.ts`. Run it when that changes. */
import { mkdirSync } from 'node:fs';
import sharp from 'sharp';
import { brand } from '../../brand.ts';

const [ink, paper] = [brand.iconColors.light, brand.paper.light];
const paths = brand.mark.map((line) => `<path d="${line}"/>`).join('');

/** @param share How much of the square the drawing takes: systems cut a maskable icon to a circle of four fifths. */
function icon(share: number, corner: number): Buffer {
  const [side, edge] = [32 / share, (32 - 32 / share) / 2];
  const square = `<rect x="${edge}" y="${edge}" width="${side}" height="${side}" rx="${corner}" fill="${paper}"/>`;
  const lines = `<g fill="none" stroke="${ink}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="${edge} ${edge} ${side} ${side}">${square}${lines}</svg>`,
  );
}

mkdirSync('public/icons', { recursive: true });
const draw = (svg: Buffer, size: number, name: string) =>
  sharp(svg).resize(size).png({ palette: true, compressionLevel: 9 }).toFile(`public/icons/${name}.png`);
await Promise.all([
  draw(icon(0.8, 8), 192, '192'),
  draw(icon(0.8, 8), 512, '512'),
  draw(icon(0.58, 0), 512, 'maskable'),
  draw(icon(0.7, 0), 180, 'apple-touch'),
]);
