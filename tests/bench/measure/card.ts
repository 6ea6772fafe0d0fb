import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardPng } from '../../../src/components/social/card-png.ts';
import { plainPages } from '../corpus.ts';
import { generateTerms } from '../generate.ts';
import { sourceIds, topicIds } from '../project-copy.ts';

/** What drawing a social card takes, as the mean of so many: milliseconds of the processor, and bytes. */
export async function timeCards(runs: number): Promise<{ readonly milliseconds: number; readonly bytes: number }> {
  const pages = plainPages(generateTerms({ count: runs, topics: topicIds, sources: sourceIds }));
  const [home, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'glossary-cards-'))];
  // Cards are kept below the folder in which a build runs: in a new one, all are drawn.
  process.chdir(folder);
  try {
    const start = process.cpuUsage();
    let bytes = 0;
    for (const { title, description, topic } of pages)
      bytes += (await cardPng({ title, text: description, label: topic }, 'Open Revenue Glossary')).length;
    const { user, system } = process.cpuUsage(start);
    return { milliseconds: (user + system) / 1000 / runs, bytes: bytes / runs };
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  }
}
