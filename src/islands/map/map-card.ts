import type { KnownTerm } from './known-terms.ts';

/** Shows the term that is chosen: its name as a link, its definition, and the terms that it is related to. */
export function showCard(
  card: HTMLElement | null,
  terms: readonly KnownTerm[],
  index: number,
  choose: (index: number) => void,
): void {
  const term = terms[index];
  if (!card || !term) return;
  const heading = element('p', 'map-card-title');
  heading.append(Object.assign(element('a'), { href: term.href, textContent: term.title }));
  const definition = Object.assign(element('p', 'map-card-definition'), { textContent: term.definition });
  const about = Object.assign(element('p', 'map-card-about'), { textContent: term.about });
  const list = element('ul');
  list.ariaLabel = `Related to ${term.title}`;
  for (const other of term.related) {
    const button = Object.assign(element('button'), { type: 'button', textContent: terms[other]?.title ?? '' });
    button.addEventListener('click', () => choose(other));
    const item = element('li');
    item.append(button);
    list.append(item);
  }
  card.replaceChildren(heading, about, definition, list);
  card.scrollTop = 0;
  card.hidden = false;
  card.parentElement?.querySelector('[data-said]')?.replaceChildren(told(term));
}

/** What a screen reader is told; without the map's data only the name is known. */
const told = ({ title, about, definition }: KnownTerm): string =>
  [[title, about].filter(Boolean).join(', '), definition].filter(Boolean).join('. ');

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
