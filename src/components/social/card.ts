import type { Font } from 'opentype.js';
import { brand } from '../../brand.ts';
import { linesOf, outline, regular, semibold } from './font.ts';

/** What a social card says of a page. */
export interface Card {
  readonly title: string;
  /** A few characters beside the title. */
  readonly abbreviation?: string | undefined;
  /** One sentence. */
  readonly text: string;
  /** What kind of page it is, and where it stands. */
  readonly label: string;
}

const size = { width: 1200, height: 630, margin: 80 };
/** Where the line above the label lies. */
const rule = 544;
const room = size.width - 2 * size.margin;
const colors = {
  paper: brand.paper.light,
  ink: '#1f1b16',
  soft: '#5d554a',
  line: '#e3dccd',
  accent: brand.iconColors.light,
};

const lineHeight = { title: 1.12, text: 1.4 };

/** The largest size of the type, of those given, at which a text takes no more than a height; else the smallest. */
function fit(text: string, font: Font, sizes: readonly number[], most: (px: number) => number) {
  const fits = sizes.map((px) => ({ px, lines: linesOf(text, font, px, room) }));
  return fits.find(({ px, lines }) => lines.length <= most(px)) ?? fits.at(-1) ?? { px: 0, lines: [] };
}

const path = (text: string, font: Font, px: number, x: number, y: number, color: string) =>
  `<path fill="${color}" d="${outline(font.getPath(text, x, y, px))}"/>`;

/** A card of 1200 × 630 pixels as SVG, its text as outlines: no font is needed to draw it. */
export function cardSvg({ title, abbreviation, text, label }: Card, siteName: string): string {
  const parts: string[] = [];
  const heading = fit(title, semibold, [84, 72, 60, 52, 44], (px) => (px > 72 ? 1 : 2));
  let y = 232;
  for (const line of heading.lines) {
    parts.push(path(line, semibold, heading.px, size.margin, y, colors.ink));
    y += heading.px * lineHeight.title;
  }
  const last = heading.lines.at(-1) ?? '';
  const end = size.margin + semibold.getAdvanceWidth(last, heading.px) + 24;
  if (abbreviation && end + regular.getAdvanceWidth(abbreviation, 44) < size.width - size.margin)
    parts.push(path(abbreviation, regular, 44, end, y - heading.px * lineHeight.title, colors.soft));
  const body = fit(
    text,
    regular,
    [40, 36, 32, 28, 25],
    (px) => Math.floor((rule - y - px / 2) / (px * lineHeight.text)) + 1,
  );
  y += body.px / 2;
  for (const line of body.lines) {
    parts.push(path(line, regular, body.px, size.margin, y, colors.ink));
    y += body.px * lineHeight.text;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<rect width="100%" height="100%" fill="${colors.paper}"/><rect width="100%" height="12" fill="${colors.accent}"/>`,
    `<g transform="translate(${size.margin - 10} 66) scale(1.75)" fill="none" stroke="${colors.accent}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><path d="${brand.mark.join('')}"/></g>`,
    path(siteName, semibold, 32, size.margin + 58, 106, colors.ink),
    ...parts,
    `<rect x="${size.margin}" y="${rule}" width="${room}" height="2" fill="${colors.line}"/>`,
    path(label, regular, 28, size.margin, 590, colors.soft),
    '</svg>',
  ].join('');
}
