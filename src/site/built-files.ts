import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A hash of every file below a folder, by its path with forward slashes. */
export function hashFiles(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        relative(folder, file).split(sep).join('/'),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/** What sets two builds apart: a line for each file. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((file) => {
    if (!other.has(file)) return [`${file} is only in the first`];
    if (!one.has(file)) return [`${file} is only in the second`];
    return one.get(file) === other.get(file) ? [] : [`${file} is not the same`];
  });
}
