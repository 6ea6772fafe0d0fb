/** A file of the site as it stands in a pack, by its path below the base: `terms/arr/` for a page. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const lineEnd = 10;

/**
 * Puts files into one: a line of JSON with their paths and sizes, then their bytes. Pages that
 * lie beside each other share most of their frame, so that together they compress to less than half.
 */
export function writePack(files: readonly PackedFile[]): Uint8Array {
  const head = new TextEncoder().encode(`${JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length]))}\n`);
  const pack = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, head.length));
  pack.set(head);
  let at = head.length;
  for (const { bytes } of files) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** The files of a pack, by their path. */
export function readPack(pack: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let at = pack.indexOf(lineEnd) + 1;
  // The line was written by writePack, and the pack's hash has been checked.
  const sizes = JSON.parse(new TextDecoder().decode(pack.subarray(0, at))) as readonly (readonly [string, number])[];
  return new Map(
    sizes.map(([path, size]) => {
      const bytes = pack.subarray(at, at + size);
      at += size;
      return [path, bytes];
    }),
  );
}
