import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** A package of others of which some part stands in `dist/`. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text of its license, as its authors wrote it. */
  readonly text: string;
}

/** Style sheets reach a page through the bundle that renders it, not through that of the browser. */
const style = /\.css($|\?)|[?&]type=style/;

const licenseName = /^(licen[cs]e|copying)/i;

/** Notes, while Vite bundles, which packages end up in what a browser loads. */
export class ShippedPackages {
  readonly #folders = new Set<string>();

  /** @param ofWorker Everything that a worker is made of goes to the browser. */
  plugin(ofWorker = false): Plugin {
    const folders = this.#folders;
    return {
      name: 'shipped-packages',
      generateBundle(_options, bundle) {
        const isBrowser = ofWorker || this.environment.name === 'client';
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'asset') continue;
          for (const id of chunk.moduleIds) {
            const folder = packageFolder(id);
            if (folder && (isBrowser || style.test(id))) folders.add(folder);
          }
        }
      },
    };
  }

  /** @param besides The folders of packages that write files of their own. */
  list(besides: readonly string[]): ShippedPackage[] {
    return [...new Set([...this.#folders, ...besides])]
      .map(readPackage)
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
}

/** The folder of the package that a module belongs to; null where it is ours, or nobody's. */
function packageFolder(id: string): string | null {
  const path = /^(?:\0|\/@fs)?(\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.split('?')[0] ?? '');
  return path?.[1] ?? null;
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = readJson(join(folder, 'package.json'));
  return {
    name: String(name),
    version: String(version),
    license: String(license),
    text: licenseText(folder),
  };
}

/**
 * The text of a license: that of a file, or of all files in a folder of that name.
 *
 * @throws Error where the package brings none.
 */
function licenseText(folder: string): string {
  const found = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => licenseName.test(name));
  const files = found.flatMap((each) =>
    each.isDirectory()
      ? readdirSync(join(folder, each.name)).map((name) => join(folder, each.name, name))
      : [join(folder, each.name)],
  );
  const texts = files.sort().map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0)
    throw new Error(`${folder} ships in part and says its license nowhere. Add it to ${import.meta.filename}.`);
  return texts.join('\n\n');
}

/** @throws Error where there is no such file: the package is not installed. */
function readJson(file: string): Readonly<Record<string, unknown>> {
  if (!existsSync(file)) throw new Error(`${dirname(file)} is not installed. Run npm ci.`);
  // A package.json is an object, or npm would not have installed it.
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
}
