import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { distFiles, readDist } from './site/dist.ts';

const text = readDist('sbom.json');
const bill = z
  .object({
    serialNumber: z.string(),
    metadata: z.object({ timestamp: z.string(), component: z.object({ 'bom-ref': z.string() }) }),
    dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
    components: z.array(
      z.object({
        name: z.string(),
        group: z.string().optional(),
        version: z.string(),
        scope: z.enum(['required', 'excluded']),
        licenses: z.array(z.object({})).min(1),
        hashes: z.array(z.object({})).min(1),
      }),
    ),
  })
  .parse(JSON.parse(text));

const shipped = bill.components
  .filter(({ scope }) => scope === 'required')
  .map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`)
  .sort();

describe('the bill of materials', () => {
  test('is CycloneDX 1.6', async () => {
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
  });

  test('bears the day of the latest words, not that of the build', () => {
    const reviewed = z
      .object({ terms: z.array(z.object({ reviewed: z.string() })) })
      .parse(JSON.parse(readDist('glossary.json')))
      .terms.map((term) => term.reviewed)
      .sort();
    expect(bill.metadata.timestamp).toBe(`${reviewed.at(-1) ?? ''}T00:00:00.000Z`);
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('says which package asks for which', () => {
    const askedBy = (name: string) =>
      bill.dependencies.filter(({ ref }) => ref.startsWith(`${name}@`)).flatMap(({ dependsOn }) => dependsOn);
    const own = askedBy(bill.metadata.component['bom-ref'].split('@')[0] ?? '');
    expect(own).toEqual(
      expect.arrayContaining([expect.stringMatching(/^astro@/), expect.stringMatching(/^pagefind@/)]),
    );
    expect(askedBy('workbox-expiration')).toEqual([
      expect.stringMatching(/^idb@/),
      expect.stringMatching(/^workbox-core@/),
    ]);
  });

  test('names what the browser loads of others, workers and search too', () => {
    const names = shipped.map((each) => each.split(' ')[0]);
    expect(names).toEqual(expect.arrayContaining(['@astrojs/starlight', 'chart.js', 'd3-dsv', 'pagefind']));
    // A worker that was written by Workbox holds parts of it.
    if (distFiles().some((file) => /(^|\/)workbox-|^sw\.js$/.test(file)))
      expect(names).toEqual(expect.arrayContaining(['idb', 'workbox-core', 'workbox-expiration']));
  });
});

describe('the licenses', () => {
  const [, ...parts] = readDist('licenses.txt').split(`\n${'-'.repeat(80)}\n\n`);

  test('of all that ships stand there in full', () => {
    expect(parts.map((part) => part.split(' (')[0]).sort()).toEqual(shipped);
    for (const part of parts) {
      expect.soft(part).toMatch(/^\S+ \S+ \((MIT|ISC|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1)\)\n/);
      expect.soft(part, part.split('\n')[0]).toMatch(/permission|permitted|license/i);
      expect.soft(part.length, part.split('\n')[0]).toBeGreaterThan(500);
    }
  });
});

describe('what npm installs', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  const { packages } = z
    .object({ packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })) })
    .parse(read('package-lock.json'));
  const { allowScripts } = z.object({ allowScripts: z.record(z.string(), z.boolean()) }).parse(read('package.json'));

  test('runs no script that package.json does not name', () => {
    const running = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([folder]) => folder.split('node_modules/').at(-1) ?? '');
    expect(running.filter((name) => !(name in allowScripts))).toEqual([]);
  });
});
