import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials, type Locked } from './bill-of-materials.ts';
import { ShippedPackages, type ShippedPackage } from './shipped-packages.ts';
import { termsOnDisk } from './words-on-disk.ts';

/** Packages whose parts stand in files that Astro does not bundle: the search, and the worker without a network. */
const writers = [
  // The storage of workbox-expiration.
  'idb',
  'pagefind',
  'workbox-cacheable-response',
  'workbox-core',
  'workbox-expiration',
  'workbox-routing',
  'workbox-strategies',
];

interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Writes what others' work stands in the site: `/licenses.txt` for people, `/sbom.json` for programs. */
export function thirdParties(): AstroIntegration {
  const shipped = new ShippedPackages();
  let root = '';
  return {
    name: 'third-parties',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [shipped.plugin()], worker: { plugins: () => [shipped.plugin(true)] } } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const packages = shipped.list(writers.map(installedFolder));
        // npm writes the file, and does so in this form.
        const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
        const days = [...termsOnDisk.values()].map(({ reviewed }) => reviewed).sort();
        const subject = {
          name: lock.name,
          version: lock.version,
          license: lock.packages['']?.license ?? '',
          day: days.at(-1) ?? '2026-01-01',
        };
        const keys = new Set(packages.map(({ name, version }) => `${name}@${version}`));
        writeFileSync(join(dist, 'sbom.json'), billOfMaterials(subject, lock.packages, keys));
        writeFileSync(join(dist, 'licenses.txt'), licenses(packages));
        logger.info(`parts of ${packages.length} packages ship: ${packages.map(({ name }) => name).join(', ')}`);
      },
    },
  };
}

/** Where Node finds a package of this project. */
const installedFolder = (name: string): string =>
  fileURLToPath(import.meta.resolve(name)).replace(new RegExp(`(node_modules/${name})/.*$`), '$1');

/** The licenses in full, as they ask to be handed on. */
function licenses(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `This site ships parts of the following packages. sbom.json lists all that it is built with.\n${line}${parts.join(line)}`;
}
