import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist } from '../site/dist.ts';

/** The bytes of a text as a host sends it, with brotli at its best. */
export function compressedSize(text: string | Uint8Array): number {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;
}

const known = new Map<string, number>();

/** The bytes that a file of `dist/` costs a reader. The search index is compressed already. */
export function sizeOf(file: string): number {
  const bytes = readFileSync(`${dist}${file}`);
  const size = known.get(file) ?? (file.startsWith('pagefind/') ? bytes.length : compressedSize(bytes));
  known.set(file, size);
  return size;
}

/** Bytes as the figures name them: a kilobyte is 1,000 bytes. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
