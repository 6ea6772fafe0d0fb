import { attribute, elementsIn, rawText, textOf, type Element } from './html.ts';
import { referencesOf, refreshTarget, styleReferences, type Reference } from './references.ts';

/** What a page is to a reader; every kind but the first is kept out of searches. */
export type Role = 'page' | 'forward' | 'shared name' | 'not found' | 'not kept' | 'embed';

/** What the checks need to know of one page. The tree itself is not kept: a site has thousands. */
export interface Page {
  /** The path below the base: an empty string for home, `terms/arr/`, `404.html`. */
  readonly address: string;
  readonly role: Role;
  readonly language: string;
  readonly title: string;
  readonly descriptions: readonly string[];
  readonly canonicals: readonly string[];
  readonly isHidden: boolean;
  readonly refresh: string | null;
  /** Every id in the order of the page, twice where it stands twice. */
  readonly ids: readonly string[];
  /** Ids that other elements rely on: `label[for]` and its like. */
  readonly idReferences: readonly { readonly where: string; readonly id: string }[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly references: readonly Reference[];
  readonly termLinks: readonly TermLink[];
  /** Security policies that stand in the page. */
  readonly policies: readonly string[];
  /** Scripts and style sheets inside the page, rather than in files of their own. */
  readonly inline: readonly { readonly where: string; readonly text: string }[];
  /** Attributes and addresses that hold a script: `button[onclick]`. */
  readonly handlers: readonly string[];
}

/** A link to a term in a text, beside which its card is shown. */
export interface TermLink {
  readonly url: string;
  readonly topic: string;
  /** Whether the build set it, and no author. */
  readonly isMention: boolean;
  /** The elements around it, from the inside. */
  readonly inside: readonly string[];
}

const idAttributes = [
  'for',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
  'form',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-errormessage',
  'aria-activedescendant',
];

/**
 * Reads the facts of a page.
 *
 * @param slugs The slugs of the terms that have a page of their own.
 */
export function readPage(address: string, html: string, slugs: ReadonlySet<string>): Page {
  const elements = elementsIn(html);
  const named = (tag: string, name: string, value: string) =>
    elements.filter((each) => each.tagName === tag && attribute(each, name)?.toLowerCase() === value);
  const refresh =
    named('meta', 'http-equiv', 'refresh').map((each) => refreshTarget(attribute(each, 'content') ?? ''))[0] ?? null;
  return {
    address,
    role: roleOf(address, refresh !== null, slugs),
    language:
      elements.find(({ tagName }) => tagName === 'html')?.attrs.find(({ name }) => name === 'lang')?.value ?? '',
    title: elements.filter(isPageTitle).map(textOf).join(' '),
    descriptions: named('meta', 'name', 'description').map((each) => attribute(each, 'content') ?? ''),
    canonicals: named('link', 'rel', 'canonical').map((each) => attribute(each, 'href') ?? ''),
    isHidden: named('meta', 'name', 'robots').some((each) => /\bnoindex\b/.test(attribute(each, 'content') ?? '')),
    refresh,
    ids: elements.flatMap((each) => attribute(each, 'id') ?? []),
    idReferences: elements.flatMap(idReferencesOf),
    headings: elements
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map((each) => ({ level: Number(each.tagName.charAt(1)), text: textOf(each) })),
    termLinks: elements
      .filter((each) => attribute(each, 'data-topic') !== null && each.tagName === 'a')
      .map(termLinkOf),
    references: elements.flatMap((each) => [...referencesOf(each), ...styleOf(each)]),
    policies: named('meta', 'http-equiv', 'content-security-policy').map((each) => attribute(each, 'content') ?? ''),
    inline: elements.flatMap(inlineOf),
    handlers: elements.flatMap(handlersOf),
  };
}

function roleOf(address: string, forwards: boolean, slugs: ReadonlySet<string>): Role {
  if (address === '404.html') return 'not found';
  if (address === 'offline/') return 'not kept';
  if (address.startsWith('embed/')) return 'embed';
  const name = /^terms\/([^/]+)\/$/.exec(address)?.[1];
  if (name === undefined || slugs.has(name)) return 'page';
  return forwards ? 'forward' : 'shared name';
}

/** A drawing has a `<title>` too; it is not the page's. */
const isPageTitle = (element: Element) => element.tagName === 'title' && element.parentNode?.nodeName === 'head';

function idReferencesOf(element: Element): Page['idReferences'] {
  return idAttributes.flatMap((name) =>
    (attribute(element, name) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => ({ where: `${element.tagName}[${name}]`, id })),
  );
}

function termLinkOf(element: Element): TermLink {
  const inside: string[] = [];
  for (let around = element.parentNode; around && 'parentNode' in around; around = around.parentNode)
    inside.push(around.nodeName);
  return {
    url: attribute(element, 'href') ?? '',
    topic: attribute(element, 'data-topic') ?? '',
    isMention: attribute(element, 'class') === 'mention',
    inside,
  };
}

/** Types of `<script>` that hold data: a browser never runs them. */
const isData = (element: Element) => (attribute(element, 'type') ?? '').includes('json');

function inlineOf(element: Element): Page['inline'] {
  const { tagName } = element;
  const runs = tagName === 'script' && attribute(element, 'src') === null && !isData(element);
  return runs || tagName === 'style' ? [{ where: `<${tagName}>`, text: rawText(element) }] : [];
}

const handlersOf = ({ tagName, attrs }: Element): string[] =>
  attrs
    .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
    .map(({ name }) => `${tagName}[${name}]`);

function styleOf(element: Element): Reference[] {
  const css = element.tagName === 'style' ? rawText(element) : attribute(element, 'style');
  return css ? styleReferences(css).map((url) => ({ where: `${element.tagName} url()`, url, isRequest: true })) : [];
}
