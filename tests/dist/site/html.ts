import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Every element of a page in its order, as a browser builds them; what stands in `<noscript>` included. */
export function elementsIn(html: string): Element[] {
  return [...elementsBelow(parse(html, { scriptingEnabled: false }))];
}

/** Every element below another, in the order of the page. */
export function* elementsBelow(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    yield* elementsBelow(node);
  }
}

/** The value of an attribute; null where the element does not have it. */
export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

/** The words inside an element, with single spaces. */
export const textOf = (element: Element): string => rawText(element).replace(/\s+/g, ' ').trim();

/** The text inside an element as it stands: that of a script, say. */
export function rawText(parent: Parent): string {
  return parent.childNodes
    .map((node) =>
      defaultTreeAdapter.isTextNode(node) ? node.value : defaultTreeAdapter.isElementNode(node) ? rawText(node) : '',
    )
    .join('');
}
