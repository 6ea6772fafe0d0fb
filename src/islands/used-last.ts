import { forgetUses, usedCalculators } from './used-calculators.ts';

/** The calculators that the reader used last, ahead of the list of all; hidden while there are none. */
class UsedLast extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      forgetUses();
      this.#show();
      document.querySelector<HTMLElement>('list-filter input')?.focus();
    });
    // A page that comes back from the browser's memory has not seen what was used since.
    window.addEventListener('pageshow', () => this.#show());
    this.#show();
  }

  #show(): void {
    const items = usedCalculators().flatMap((id) => {
      const link = document.querySelector(`[data-names][data-calculator-id="${CSS.escape(id)}"] a`);
      if (!(link instanceof HTMLAnchorElement)) return [];
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: link.href, textContent: link.textContent }));
      return [item];
    });
    this.hidden = items.length === 0;
    this.querySelector('ul')?.replaceChildren(...items);
  }
}

customElements.define('used-last', UsedLast);
