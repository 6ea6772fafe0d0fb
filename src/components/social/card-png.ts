import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { cardSvg, type Card } from './card.ts';

const cache = '.cache/social-cards';

/** A card as PNG. One that was drawn before, for the same text and design, is taken from the cache. */
export async function cardPng(card: Card, siteName: string): Promise<Uint8Array<ArrayBuffer>> {
  const svg = cardSvg(card, siteName);
  const file = `${cache}/${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`;
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    // Sixteen colors are enough for ink on paper, and take a third of the bytes.
    const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 16, effort: 7, dither: 0 }).toBuffer();
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, png);
    return new Uint8Array(png);
  }
}
