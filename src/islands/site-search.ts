/** Opens the search. Everything that searches is fetched on first use. */
class SiteSearch extends HTMLElement {
  /** What has been typed while the box is on its way; null when it is not. */
  #early: string | null = null;

  connectedCallback(): void {
    const opener = this.querySelector('a');
    // Without scripts it is a link to A to Z.
    opener?.setAttribute('role', 'button');
    opener?.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    opener?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#open();
    });
    opener?.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      void this.#open();
    });
    for (const other of document.querySelectorAll<HTMLInputElement>('input[data-open-search]')) {
      other.addEventListener('click', () => void this.#open());
      other.form?.addEventListener('submit', (event) => {
        if (this.#early !== null) event.preventDefault();
      });
      other.addEventListener('input', () => {
        void this.#open(other.value);
        other.value = '';
      });
    }
    document.addEventListener('keydown', (event) => {
      const isShortcut = event.key === 'k' && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      void this.#open();
    });
  }

  /** @param typed What was typed elsewhere before the box was there; what is typed until it is there is added. */
  async #open(typed = ''): Promise<void> {
    if (this.#early !== null) {
      this.#early += typed;
      return;
    }
    this.#early = typed;
    const base = this.dataset['base'] ?? '/';
    const index = `${base}terms/`;
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && this.#early) location.assign(`${index}?q=${encodeURIComponent(this.#early)}`);
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target))
        this.#early = (this.#early ?? '') + event.key;
    };
    document.addEventListener('keydown', keep);
    try {
      const { openSearch } = await import('./search/search-panel.ts');
      openSearch(base, this.#early);
    } catch {
      location.assign(index);
    } finally {
      this.#early = null;
      document.removeEventListener('keydown', keep);
    }
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

customElements.define('site-search', SiteSearch);
