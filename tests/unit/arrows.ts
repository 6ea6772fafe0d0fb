import { posix } from 'node:path';
import ts from 'typescript';
import rooms from '../rooms.json' with { type: 'json' };

/** A room of the house, with what its files may import. */
export interface Room {
  readonly room: string;
  readonly mayImport: readonly string[];
  readonly packages: readonly string[] | string;
}

const all: readonly Room[] = rooms;
const isIn = (file: string, room: string) => (room.endsWith('/') ? file.startsWith(room) : file === room);

/** The room that a file stands in. */
export const roomOf = (file: string): Room | undefined => all.find(({ room }) => isIn(file, room));

/** What an `.astro` or `.mdx` file imports: in its frontmatter, in its scripts, or in its text. */
export function importsOf(file: string, text: string): string[] {
  const code = file.endsWith('.astro')
    ? [
        /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script),
      ]
    : text.split('\n').filter((line) => /^(import|export)\b/.test(line));
  return code.flatMap((part) => ts.preProcessFile(part).importedFiles.map(({ fileName }) => fileName));
}

/** @returns What is wrong with an import, or null where the table allows it. */
export function faultOfImport(file: string, specifier: string): string | null {
  const own = roomOf(file);
  if (!own) return `${file} stands in no room: add it to tests/rooms.json`;
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier);
    const isAllowed = [own.room, ...own.mayImport].some((room) => isIn(target, room));
    return isAllowed
      ? null
      : `${file} imports ${target}, but ${own.room} may import ${own.mayImport.join(', ') || 'nothing of ours'}`;
  }
  const isAllowed = typeof own.packages === 'string' || own.packages.includes(specifier);
  return isAllowed
    ? null
    : `${file} imports ${specifier}, but ${own.room} may use ${String(own.packages) || 'no package'}`;
}
