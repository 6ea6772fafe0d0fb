import { readdirSync, statSync } from 'node:fs';

/** What a folder holds. */
export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  /** The bytes of the pages alone. */
  readonly html: number;
}

/** Counts the files of a folder, and the pages among them; nothing where there is no such folder. */
export function folderSize(folder: string): FolderSize {
  const size = { files: 0, bytes: 0, pages: 0, html: 0 };
  for (const entry of entriesOf(folder)) {
    if (!entry.isFile()) continue;
    const bytes = statSync(`${entry.parentPath}/${entry.name}`, { throwIfNoEntry: false })?.size ?? 0;
    size.files++;
    size.bytes += bytes;
    if (!entry.name.endsWith('.html')) continue;
    size.pages++;
    size.html += bytes;
  }
  return size;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    // It is not there yet, or is being written anew.
    return [];
  }
}
