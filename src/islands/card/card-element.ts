import type { Card } from '../../glossary/cards.ts';

/** The id of what describes a link: kind and definition, without the links of the card. */
export const cardTextId = 'term-card-text';

/** A card, to be set behind the link that it belongs to. */
export function cardElement(card: Card, link: HTMLAnchorElement): HTMLElement {
  const title = element('a', { href: link.href, textContent: card.title });
  // The link that opened the card is the stop for the keyboard.
  title.tabIndex = -1;
  const name = element('p', { className: 'term-card-name' }, title);
  if (card.abbreviation) name.append(' ', element('abbr', { textContent: card.abbreviation }));
  const kind = element('span', { className: 'kind', textContent: card.kind });
  const text = element('p', { id: cardTextId }, kind, ` · ${card.definition}`);
  const root = element('div', { className: 'term-card', popover: 'manual' }, name, text);
  root.role = 'note';
  root.ariaLabel = card.title;
  if (card.calculator) {
    const { href } = new URL(`../../calculators/${card.calculator.id}/`, link.href);
    root.append(element('p', {}, element('a', { href, textContent: `${card.calculator.title} calculator` })));
  }
  return root;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
