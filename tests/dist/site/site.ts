import { base, site as origin } from '../../../src/site/environment.ts';
import { distFiles, fileOf, readDist } from './dist.ts';
import { readGlossary } from './exports.ts';
import { readPage, type Page } from './page.ts';

/** Where an address leads: to a path below the base, beside the base, to another site, or nowhere as it is no address. */
export type Target =
  | { readonly leads: 'inside'; readonly path: string; readonly fragment: string }
  | { readonly leads: 'beside' | 'elsewhere' | 'nowhere' };

/** The site as it ships: its pages and its files. */
export class Site {
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  readonly #pageByFile: ReadonlyMap<string, Page>;

  constructor(files: readonly string[], pages: readonly Page[]) {
    this.files = new Set(files);
    this.pages = pages;
    this.#pageByFile = new Map(pages.map((page) => [fileOf(page.address), page]));
  }

  /** The page at a path below the base. */
  page(path: string): Page | undefined {
    return this.#pageByFile.get(fileOf(path));
  }

  /** Follows an address from a path below the base. */
  follow(url: string, from: string): Target {
    const target = URL.parse(url, absolute(from));
    if (!target) return { leads: 'nowhere' };
    if (target.origin !== new URL(origin).origin) return { leads: 'elsewhere' };
    if (!target.pathname.startsWith(base)) return { leads: 'beside' };
    return {
      leads: 'inside',
      path: decode(target.pathname.slice(base.length)),
      fragment: decode(target.hash.slice(1)),
    };
  }
}

/** What a percent-encoded part says; the part itself where it is broken. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The absolute address of a path below the base. */
export const absolute = (path: string): string => `${origin}${base}${path}`;

/** The path below the base of a file of `dist/`. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Reads `dist/`. */
export function readSite(): Site {
  const files = distFiles();
  const slugs = new Set(readGlossary().terms.map(({ slug }) => slug));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(addressOf(file), readDist(file), slugs));
  return new Site(files, pages);
}
