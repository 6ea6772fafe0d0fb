import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import opentype, { type Font, type Path } from 'opentype.js';

const require = createRequire(import.meta.url);

/** A face of the book type: from a package, so that cards look alike on every machine that builds them. */
function load(weight: 400 | 600): Font {
  const file = readFileSync(
    require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`),
  );
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

export const regular = load(400);
export const semibold = load(600);

/** How wide a text is at a size of one pixel. */
function widthOf(text: string, font: Font, known: Map<string, number>): number {
  const width = known.get(text) ?? font.getAdvanceWidth(text, 1);
  known.set(text, width);
  return width;
}

const widths = new Map([regular, semibold].map((font) => [font, new Map<string, number>()]));

/**
 * Breaks a text into lines.
 *
 * @param size The size of the type in pixels.
 * @param width How wide a line may be in pixels; a single word may be wider.
 */
export function linesOf(text: string, font: Font, size: number, width: number): string[] {
  const known = widths.get(font) ?? new Map<string, number>();
  const space = widthOf(' ', font, known);
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(/\s+/)) {
    const own = widthOf(word, font, known);
    if (line && (taken + space + own) * size > width) {
      lines.push(line);
      [line, taken] = [word, own];
    } else [line, taken] = line ? [`${line} ${word}`, taken + space + own] : [word, own];
  }
  return [...lines, line];
}

/** A text's outline in the notation of SVG. The package's own writer puts NaN where a fraction is tiny. */
export const outline = ({ commands }: Path): string =>
  commands
    .map(
      ({ type, ...points }) =>
        type +
        Object.values<number>(points)
          .map((value) => value.toFixed(1))
          .join(' '),
    )
    .join('');
