/** On the page that was not found: the terms whose names are nearest to what the address asked for. */
class NearNames extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    const asked = decoded(location.pathname.split('/').filter(Boolean).at(-1) ?? '');
    const { fetchNames } = await import('./search/fetch-names.ts');
    const names = await fetchNames(base).catch(() => null);
    const near = names?.find(asked).slice(0, 5) ?? [];
    const title = ({ kind, title: name }: (typeof near)[number]['entry']) =>
      kind === 'calculator' ? `${name} calculator` : name;
    if (near.length === 0) return;
    this.querySelector('ul')?.replaceChildren(
      ...near.map(({ entry }) => {
        const item = document.createElement('li');
        item.append(Object.assign(document.createElement('a'), { href: base + entry.path, textContent: title(entry) }));
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
