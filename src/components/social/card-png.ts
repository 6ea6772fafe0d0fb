import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { cardSvg, type Card } from './card.ts';

const cache = '.cache/social-cards';
// Sixteen colors are enough for ink on paper, and take a third of the bytes.
const options = { palette: true, colours: 16, effort: 7, dither: 0 };
/** What a picture depends on beside its drawing. */
const how = JSON.stringify([options, sharp.versions]);

/** A card as PNG. One that was drawn before, for the same text, design and encoder, is taken from the cache. */
export async function cardPng(card: Card, siteName: string): Promise<Uint8Array<ArrayBuffer>> {
  const svg = cardSvg(card, siteName);
  const file = `${cache}/${createHash('sha256').update(how).update(svg).digest('hex').slice(0, 24)}.png`;
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    const png = await sharp(Buffer.from(svg)).png(options).toBuffer();
    mkdirSync(cache, { recursive: true });
    // Under its name only once it is whole.
    writeFileSync(`${file}.part`, png);
    renameSync(`${file}.part`, file);
    return new Uint8Array(png);
  }
}
