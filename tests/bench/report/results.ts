import { z } from 'astro/zod';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const figure = z.number();
/** When something was measured, on which commit, and how often. */
const taken = { on: z.string(), commit: z.string(), runs: figure };

const pageWeight = z.object({ bytes: figure, requests: figure, elements: figure });
const scores = z.object({ scores: z.array(figure), found: z.array(z.string()) });

/** What was measured of a site of one size; what is absent was not measured yet. */
const resultSchema = z.object({
  site: z.string(),
  size: figure,
  versions: z.string(),
  /** Why nothing or not everything could be measured. */
  failure: z.string().nullable(),
  build: z
    .object({
      ...taken,
      /** How many programs waited for a processor when it began: above the number of cores, seconds mean little. */
      load: figure,
      seconds: figure,
      processor: figure,
      peak: figure,
      files: figure,
      bytes: figure,
      pages: figure,
      html: figure,
    })
    .optional(),
  weight: z.object({ ...taken, pages: z.record(z.string(), pageWeight) }).optional(),
  lighthouse: z.object({ ...taken, version: z.string(), pages: z.record(z.string(), scores) }).optional(),
  search: z.object({ ...taken, first: figure, second: figure, bytes: figure, rank: figure }).optional(),
});

const resultsSchema = z.object({
  machine: z.object({
    processor: z.string(),
    cores: figure,
    memory: figure,
    system: z.string(),
    node: z.string(),
    browser: z.string(),
  }),
  /** What drawing one social card takes: they are drawn once, kept, and no part of the builds. */
  card: z.object({ ...taken, milliseconds: figure, bytes: figure }).optional(),
  results: z.array(resultSchema),
});

export type Result = z.infer<typeof resultSchema>;
export type Results = z.infer<typeof resultsSchema>;
export type Machine = Results['machine'];

/** What was measured before on this machine; nothing where it was another: figures of two machines do not mix. */
export function readResults(file: string, machine: Machine): Results {
  if (!existsSync(file)) return { machine, results: [] };
  const results = parseResults(readFileSync(file, 'utf8'));
  const isSame = results.machine.processor === machine.processor && results.machine.cores === machine.cores;
  return isSame ? { ...results, machine } : { machine, results: [] };
}

export const parseResults = (text: string): Results => resultsSchema.parse(JSON.parse(text));

/** Writes what was measured, laid out as Prettier wants it. */
export async function writeResults(file: string, results: Results): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));
}
