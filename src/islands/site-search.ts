/** Opens the search. Everything that searches is fetched on first use. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const opener = this.querySelector('a');
    opener?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#open();
    });
    opener?.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      void this.#open();
    });
    for (const other of document.querySelectorAll('[data-open-search]')) other.addEventListener('click', () => void this.#open());
    document.addEventListener('keydown', (event) => {
      const isShortcut = event.key === 'k' && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      void this.#open();
    });
  }

  async #open(): Promise<void> {
    const { openSearch } = await import('./search-panel.ts');
    openSearch(this.dataset['bundle'] ?? '/pagefind/', this.dataset['index'] ?? '/terms/');
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

customElements.define('site-search', SiteSearch);
