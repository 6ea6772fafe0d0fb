import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Directory, Edition, Parcel } from '../../offline/edition.ts';
import { writePack, type PackedFile } from '../../offline/pack.ts';
import { packOf, pathOf } from './pack-names.ts';

/** Below `_astro/`, where hosts keep what is named by its content for good. */
const folder = '_astro/offline';

/** A pack is unzipped as a whole when one of its pages is opened: at most so many bytes, unless one file has more. */
const mostUnzipped = 1_250_000;

/** Writes the packs of the site beside it, and says what they are. */
export function makePacks(dist: string): Pick<Edition, 'packs' | 'directory'> {
  mkdirSync(join(dist, folder), { recursive: true });
  const topicOf = readTopics(dist);
  const files = globSync('**/*.*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).split(sep).join('/'))
    .sort();
  const packs: Parcel[] = [];
  const paths: Directory[number][] = [];
  for (const [name, members] of Map.groupBy(files, (file) => packOf(file, topicOf))) {
    if (name === null) continue;
    const packed = members.map((file) => ({ path: pathOf(file), bytes: readPlain(join(dist, file)) }));
    for (const part of split(packed)) {
      packs.push(writeParcel(dist, name, 'pack', writePack(part)));
      paths.push(part.map(({ path }) => path));
    }
  }
  return { packs, directory: writeParcel(dist, 'directory', 'json', new TextEncoder().encode(JSON.stringify(paths))) };
}

function readTopics(dist: string): ReadonlyMap<string, string> {
  // The build has just written it: see src/glossary/exports.ts.
  const { terms } = JSON.parse(readFileSync(join(dist, 'glossary.json'), 'utf8')) as {
    readonly terms: readonly { readonly slug: string; readonly topic: string }[];
  };
  return new Map(terms.map(({ slug, topic }) => [slug, topic]));
}

/** A file as it compresses best beside others. Pagefind zips each piece of its index; it reads them unzipped as well. */
function readPlain(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return /\.pf_(fragment|index|meta|filter)$/.test(file) ? gunzipSync(bytes) : bytes;
}

function split(files: readonly PackedFile[]): PackedFile[][] {
  const parts: PackedFile[][] = [];
  let size = Infinity;
  for (const file of files) {
    size += file.bytes.length;
    if (size > mostUnzipped) {
      parts.push([]);
      size = file.bytes.length;
    }
    parts.at(-1)?.push(file);
  }
  return parts;
}

function writeParcel(dist: string, name: string, ending: string, content: Uint8Array): Parcel {
  const zipped = gzipSync(content, { level: 9 });
  const hash = createHash('sha256').update(zipped).digest('hex').slice(0, 16);
  // Not ".gz": some hosts say of such a file that it is zipped, and browsers then unzip it too soon.
  const file = `${folder}/${name}.${hash}.${ending}z`;
  writeFileSync(join(dist, file), zipped);
  return { file, bytes: zipped.length, hash };
}
