import { expect, test } from 'vitest';
import { decode } from '../../src/calculators/paste/decode.ts';
import { countLines, isLong, mostRowsInPage } from '../../src/calculators/paste/is-long.ts';

test.each([
  ['UTF-8', [0xe2, 0x82, 0xac, 0x31], '€1'],
  ['UTF-8 with a mark of byte order', [0xef, 0xbb, 0xbf, 0x31], '1'],
  ['UTF-16, as Excel saves Unicode text', [0xff, 0xfe, 0xac, 0x20, 0x31, 0x00], '€1'],
  ['UTF-16 the other way round', [0xfe, 0xff, 0x20, 0xac, 0x00, 0x31], '€1'],
  ['the code page of Windows', [0x80, 0x31, 0xe9], '€1é'],
  ['nothing', [], ''],
])('a file in %s is read as what was written', (_, bytes, text) => {
  expect(decode(new Uint8Array(bytes))).toBe(text);
});

test('ten thousand rows are read while the reader waits, more in a worker', () => {
  expect(isLong('10\n'.repeat(mostRowsInPage))).toBe(false);
  expect(isLong('10\n'.repeat(mostRowsInPage + 1))).toBe(true);
  expect(isLong('10 '.repeat(100_000))).toBe(true);
  expect(countLines('1\n2\n3')).toBe(3);
});
