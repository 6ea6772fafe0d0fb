import { attribute, type Element } from './html.ts';

/** An address that a page names. */
export interface Reference {
  /** The element and the attribute that hold it, for messages: `a[href]`. */
  readonly where: string;
  readonly url: string;
  /** Whether a browser fetches it to show the page, rather than where a reader goes. */
  readonly isRequest: boolean;
}

/** What a browser fetches by itself, by element and attribute. */
const requests: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

/** Where a reader or a program goes from the page, by element and attribute. */
const links: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction'],
};

/** Kinds of `<link>` that are never fetched. */
const passive = new Set(['canonical', 'alternate', 'prev', 'next', 'license', 'help', 'author', 'search', 'sitemap']);

/** Metadata whose content is an address. */
const addressed = new Set(['og:url', 'og:image', 'twitter:image']);

/** The addresses that an element names. */
export function referencesOf(element: Element): Reference[] {
  const { tagName } = element;
  if (tagName === 'link') {
    const kinds = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
    return named(element, ['href'], !kinds.some((kind) => passive.has(kind)), `link[rel=${kinds.join(' ')}]`);
  }
  if (tagName === 'meta') return fromMeta(element);
  return [...named(element, requests[tagName] ?? [], true), ...named(element, links[tagName] ?? [], false)];
}

function named(
  element: Element,
  attributes: readonly string[],
  isRequest: boolean,
  name = element.tagName,
): Reference[] {
  return attributes.flatMap((each) => {
    const value = attribute(element, each);
    if (value === null) return [];
    const urls = each === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
    return urls.map((url) => ({ where: `${name}[${each}]`, url, isRequest }));
  });
}

function fromMeta(element: Element): Reference[] {
  const content = attribute(element, 'content') ?? '';
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    return [{ where: 'meta[refresh]', url: refreshTarget(content) ?? '', isRequest: false }];
  }
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  return addressed.has(name) ? [{ where: `meta[${name}]`, url: content, isRequest: false }] : [];
}

/** Where an immediate refresh leads; null where it waits or leads nowhere. */
export const refreshTarget = (content: string): string | null =>
  /^0\s*;\s*url=(.+)$/i.exec(content.trim())?.[1] ?? null;

/** The addresses that a style sheet fetches. */
export function styleReferences(css: string): string[] {
  const text = css.replace(/\/\*.*?\*\//gs, '');
  const urls = [...text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const imports = [...text.matchAll(/@import\s+["']([^"']+)["']/g)].map(([, url = '']) => url);
  return [...urls, ...imports];
}
