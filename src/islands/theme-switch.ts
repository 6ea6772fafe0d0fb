import { store } from './storage.ts';

/** A button between light and dark; the system's preference holds until it is used. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    this.#label(button);
    button.addEventListener('click', () => {
      const theme = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = theme;
      store('starlight-theme', theme);
      this.#label(button);
    });
  }

  #label(button: HTMLButtonElement): void {
    const other = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark';
    button.querySelector('span')?.replaceChildren(`Use the ${other} theme`);
  }
}

customElements.define('theme-switch', ThemeSwitch);
