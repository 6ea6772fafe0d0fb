import styles from '../styles/newer-edition.css?inline';
import { adoptStyles } from './adopt-styles.ts';

let isShown = false;

/** Says at the foot of the window that the page has been replaced; nothing changes until the reader says so. */
export function tellOfNewerEdition(): void {
  if (isShown) return;
  isShown = true;
  adoptStyles(styles);
  const note = document.createElement('p');
  note.className = 'newer-edition';
  note.setAttribute('role', 'status');
  document.body.append(note);
  // A live region speaks of what comes into it, not of what it came with.
  setTimeout(() => note.append('A newer version of this page is ready. ', reload(), ' ', later(note)), 100);
}

/** A term page has no state in its address: what was typed there goes through the reload with the place in the history. */
function keepTyped(): void {
  const own = document.querySelector<HTMLAnchorElement>('[data-own-page]');
  if (own) history.replaceState({ typed: own.search }, '');
}

function reload(): HTMLButtonElement {
  const button = buttonSaying('Reload');
  button.addEventListener('click', () => {
    keepTyped();
    // The calculator's own page writes what was typed into its address a moment after the last key.
    setTimeout(() => location.reload(), 250);
  });
  return button;
}

function later(note: HTMLElement): HTMLButtonElement {
  const button = buttonSaying('Later');
  button.addEventListener('click', () => {
    note.remove();
    // The button that had the focus is gone: reading goes on in the text.
    const text = document.querySelector<HTMLElement>('main');
    text?.setAttribute('tabindex', '-1');
    text?.focus({ preventScroll: true });
  });
  return button;
}

const buttonSaying = (text: string) =>
  Object.assign(document.createElement('button'), { type: 'button', textContent: text });
