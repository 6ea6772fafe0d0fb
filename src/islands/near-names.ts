import { nearest } from '../glossary/nearest.ts';

/** On the page that was not found: the terms whose names are nearest to what the address asked for. */
class NearNames extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const asked = decoded(location.pathname.split('/').filter(Boolean).at(-1) ?? '');
    const answer = await fetch(this.dataset['terms'] ?? '').catch(() => null);
    if (!answer?.ok) return;
    // The file is our own export, written by the same build.
    const { terms } = (await answer.json()) as {
      readonly terms: readonly {
        readonly title: string;
        readonly abbreviation: string | null;
        readonly aliases: readonly string[];
        readonly url: string;
      }[];
    };
    const near = nearest(
      asked,
      terms,
      ({ title, abbreviation, aliases }) => [title, ...(abbreviation ? [abbreviation] : []), ...aliases],
      5,
    );
    if (near.length === 0) return;
    this.querySelector('ul')?.replaceChildren(
      ...near.map(({ title, url }) => {
        const item = document.createElement('li');
        item.append(Object.assign(document.createElement('a'), { href: new URL(url).pathname, textContent: title }));
        return item;
      }),
    );
    this.hidden = false;
  }
}

/** What an escaped text stands for; the text itself where it is broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('near-names', NearNames);
