import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { ProjectCopy } from './project-copy.ts';
import { runInCopy } from './run-in-copy.ts';

/**
 * The HTML of a few term pages of a copy, without building the rest: a development server renders
 * only what it is asked for, by the same code. What it adds for itself (its scripts, and the style
 * sheets that a build keeps in files) is taken out.
 */
export function renderPages({ root }: ProjectCopy, slugs: readonly string[]): string[] {
  runInCopy(root, fileURLToPath(new URL('commands/render.ts', import.meta.url)), ...slugs);
  return slugs.map((slug) => withoutAssets(readFileSync(join(root, 'rendered', `${slug}.html`), 'utf8')));
}

function withoutAssets(html: string): string {
  const document = parse(html);
  removeAssets(document);
  return serialize(document);
}

function removeAssets(parent: DefaultTreeAdapterTypes.ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    const isData = node.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
    if (node.tagName === 'style' || (node.tagName === 'script' && !isData)) defaultTreeAdapter.detachNode(node);
    else removeAssets(node);
  }
}
